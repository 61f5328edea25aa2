package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.storage.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/// While a process holds an SQLite file for long, other commands find it through `running.json` and
/// have their work done by it. On a server they need nobody.
final class Announced implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Settings settings;
  private final Optional<LocalPort> own;

  private Announced(Settings settings, Optional<LocalPort> own) {
    this.settings = settings;
    this.own = own;
  }

  /// Takes orders on a port of its own.
  ///
  /// @throws StoreUnavailable when the database cannot be opened, or the data folder not be written
  static Announced of(Settings settings, Wiring wiring) {
    return switch (settings.database()) {
      case Address.Server _ -> new Announced(settings, Optional.empty());
      case Address.File _ -> {
        wiring.database();
        var port = LocalPort.open(LOOPBACK, 0);
        takeOrders(port, settings, wiring);
        yield new Announced(settings, Optional.of(port));
      }
    };
  }

  /// Takes orders on a port that is open anyway, if only this machine reaches it.
  static Announced on(LocalPort port, Settings settings, Wiring wiring) {
    if (settings.database() instanceof Address.File && port.isLoopback()) {
      takeOrders(port, settings, wiring);
      return new Announced(settings, Optional.empty());
    }
    return of(settings, wiring);
  }

  private static void takeOrders(LocalPort port, Settings settings, Wiring wiring) {
    var running = Running.at(port);
    port.answer(
        "/command",
        new CommandDesk(
            running,
            (order, streams) ->
                Commands.forOthers(settings, wiring, streams, order.folder())
                    .execute(order.arguments().toArray(String[]::new))));
    try {
      running.write(settings.runningFile());
    } catch (IOException e) {
      port.close();
      throw new StoreUnavailable(Reason.OTHER, "Cannot write " + settings.runningFile(), e);
    }
  }

  @Override
  public void close() {
    own.ifPresent(LocalPort::close);
    if (settings.database() instanceof Address.Server) {
      return;
    }
    try {
      Files.deleteIfExists(settings.runningFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
