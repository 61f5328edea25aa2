package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The SQLite file of one installation: opened, brought to the newest schema, and durable: a commit
/// survives a crash (WAL with `synchronous=FULL`).
public final class Database {
  private static final int BUSY_MILLIS = 5_000;

  private final Jdbi jdbi;

  private Database(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Creates file and folder where they are missing.
  ///
  /// @throws StoreUnavailable when the file cannot be opened or is no database
  public static Database open(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      var source = source(file);
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:campaignbot/storage/migrations")
          .load()
          .migrate();
      return new Database(Jdbi.create(source));
    } catch (IOException | FlywayException | JdbiException e) {
      throw new StoreUnavailable("Cannot open the database " + file, e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /// @throws StoreUnavailable when the database does not answer
  <T> T read(HandleCallback<T, RuntimeException> work) {
    try {
      return jdbi.withHandle(work);
    } catch (JdbiException e) {
      throw new StoreUnavailable("The database does not answer", e);
    }
  }

  /// All of the work or nothing of it. `BEGIN IMMEDIATE` takes the write lock at once, so nothing
  /// that was read can change meanwhile.
  ///
  /// @throws StoreUnavailable when the database does not answer
  <T> T write(HandleCallback<T, RuntimeException> work) {
    return read(h -> {
      h.execute("BEGIN IMMEDIATE");
      try {
        var result = work.withHandle(h);
        h.execute("COMMIT");
        return result;
      } catch (RuntimeException e) {
        rollBack(h, e);
        throw e;
      }
    });
  }

  private static void rollBack(Handle h, RuntimeException cause) {
    try {
      h.execute("ROLLBACK");
    } catch (JdbiException e) {
      cause.addSuppressed(e);
    }
  }
}
