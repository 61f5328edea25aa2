package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.storage.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// While a process holds an SQLite file for long, other commands find it through a file beside the
/// database and have their work done by it. On a server they need nobody.
final class Announced implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private static final Logger LOG = LoggerFactory.getLogger(Announced.class);

  private final Optional<Address.File> database;
  private final Optional<LocalPort> own;

  /// @param database of which this process takes orders
  private Announced(Optional<Address.File> database, Optional<LocalPort> own) {
    this.database = database;
    this.own = own;
  }

  /// Takes orders on a port of its own.
  ///
  /// @throws StoreUnavailable when the database cannot be opened, or the data folder not be written
  static Announced of(Settings settings, Wiring wiring) {
    return switch (settings.database()) {
      case Address.Server _ -> new Announced(Optional.empty(), Optional.empty());
      case Address.File file -> {
        wiring.database();
        var port = LocalPort.open(LOOPBACK, 0);
        takeOrders(port, file, settings, wiring);
        yield new Announced(Optional.of(file), Optional.of(port));
      }
    };
  }

  /// Takes orders on a port that is open anyway, if only this machine reaches it.
  static Announced on(LocalPort port, Settings settings, Wiring wiring) {
    if (settings.database() instanceof Address.File file && port.isLoopback()) {
      takeOrders(port, file, settings, wiring);
      return new Announced(Optional.of(file), Optional.empty());
    }
    return of(settings, wiring);
  }

  private static void takeOrders(
      LocalPort port, Address.File database, Settings settings, Wiring wiring) {
    var running = Running.at(port);
    port.answer(
        "/command",
        new CommandDesk(
            running,
            (order, streams) ->
                Commands.forOthers(settings, wiring, streams, order)
                    .execute(order.arguments().toArray(String[]::new))));
    try {
      running.write(database);
    } catch (IOException e) {
      port.close();
      throw new StoreUnavailable(Reason.OTHER, "Cannot say how to reach me", e);
    }
  }

  @Override
  public void close() {
    own.ifPresent(LocalPort::close);
    database.ifPresent(Announced::withdraw);
  }

  /// What stays behind does no harm: whoever reads it finds nobody there.
  private static void withdraw(Address.File database) {
    try {
      Files.deleteIfExists(Running.file(database));
    } catch (IOException e) {
      LOG.warn("cannot delete what says how to reach me", e);
    }
  }
}
