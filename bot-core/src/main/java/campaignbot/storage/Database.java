package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/// The database of one installation: opened, brought to the newest schema, and durable: what
/// `write` returned from survives a crash.
public final class Database implements AutoCloseable {
  private final Address address;
  private final Engine engine;

  private Database(Address address, Engine engine) {
    this.address = address;
    this.engine = engine;
  }

  /// Opens an SQLite file; creates file and folder, for this user alone, where they are missing.
  ///
  /// @throws StoreUnavailable when the file cannot be opened, is no database, or a newer one
  public static Database open(Path file) {
    return open(new Address.File(file));
  }

  /// @throws StoreUnavailable when the database cannot be opened, or is newer than this program
  public static Database open(Address address) {
    return open(address, "campaign-bot");
  }

  /// An SQLite file is this process's alone until it is closed.
  ///
  /// @param command what others are told when they find the file in use
  /// @throws StoreUnavailable when the database cannot be opened, is newer than this program, or
  ///   belongs to another process
  public static Database open(Address address, String command) {
    try {
      var engine = engine(address, command);
      try {
        migrate(engine, address);
        return new Database(address, engine);
      } catch (RuntimeException e) {
        engine.close();
        throw e;
      }
    } catch (StoreUnavailable e) {
      throw e.at(address.toString());
    } catch (IOException | RuntimeException e) {
      throw Failures.at(address, "Cannot open the database " + address, e);
    }
  }

  private static Engine engine(Address address, String command) throws IOException {
    return switch (address) {
      case Address.File(var file) -> {
        Privately.makeFolder(Durably.folderOf(file));
        if (Files.notExists(file)) {
          Privately.makeFile(file);
        }
        yield new SqliteEngine(file, Ownership.take(file, command));
      }
      case Address.Server server -> new PostgresEngine(server);
    };
  }

  private static void migrate(Engine engine, Address address) {
    refuseNewer(engine.source(), address);
    flyway(engine.source()).migrate();
  }

  private static Flyway flyway(DataSource source) {
    return Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:campaignbot/storage/migrations")
        .load();
  }

  /// A program that does not know the schema would lose what it does not see.
  ///
  /// @throws StoreUnavailable when the schema is newer than this program
  static void refuseNewer(DataSource source, Address address) {
    for (var migration : flyway(source).info().applied()) {
      if (migration.getState().isResolved()) {
        continue;
      }
      throw new StoreUnavailable(
          Reason.NEWER,
          "The database "
              + address
              + " has schema "
              + migration.getVersion()
              + ", newer than mine");
    }
  }

  /// @throws StoreUnavailable when the database does not answer
  <T> T read(Function<Tx, T> work) {
    return answered(() -> engine.read(work));
  }

  /// All that is read is as it was at one moment.
  ///
  /// @throws StoreUnavailable when the database does not answer
  <T> T snapshot(Function<Tx, T> work) {
    return answered(() -> engine.snapshot(work));
  }

  /// All tables, those that others refer to first.
  List<Table> allTables() {
    return Tables.of(engine.source());
  }

  /// All tables with data, those that others refer to first.
  List<Table> tables() {
    return Tables.lasting(engine.source());
  }

  /// What every table holds at this moment.
  public List<Contents> contents() {
    var tables = tables();
    return snapshot(tx -> Contents.of(tx, tables));
  }

  /// Whether it holds nothing.
  public boolean isEmpty() {
    var tables = tables();
    return read(tx -> Emptiness.isEmpty(tx, tables));
  }

  /// All of the work or nothing of it. The work may be done twice, so it has no other effects.
  ///
  /// @throws StoreUnavailable when the database does not answer
  <T> T write(Function<Tx, T> work) {
    return answered(() -> engine.write(work));
  }

  /// Reads all of it, which takes a second for some hundred megabytes.
  ///
  /// @throws StoreUnavailable when something in it is damaged
  public void check() {
    var complaints = answered(engine::complaints);
    if (!complaints.isEmpty()) {
      throw new StoreUnavailable(Reason.CORRUPT, "The database is damaged: " + complaints);
    }
  }

  private <T> T answered(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException | FlywayException e) {
      if (Failures.isOurMistake(e)) {
        throw new IllegalStateException("The database refuses what we wrote", e);
      }
      throw Failures.at(address, "The database does not answer", e);
    }
  }

  /// Whether nobody else works on it, so that what others left claimed can be set free.
  public boolean isSoleOwner() {
    return engine.isSoleOwner();
  }

  @Override
  public void close() {
    engine.close();
  }
}
