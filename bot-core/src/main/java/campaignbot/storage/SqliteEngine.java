package campaignbot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// One file, owned by this process: WAL with `synchronous=FULL`, so that a commit survives a power
/// cut; one writer thread, a few readers.
final class SqliteEngine implements Engine {
  private static final int BUSY_MILLIS = 5_000;
  private static final int READERS = 4;

  private final Ownership ownership;
  private final SQLiteDataSource source;
  private final HikariDataSource readers;
  private final Jdbi reading;
  private final GroupWriter writer;

  /// @param ownership of the file; let go of when this is closed
  SqliteEngine(Path file, Ownership ownership) {
    this.ownership = ownership;
    this.source = source(file);
    this.readers = new HikariDataSource(pool(source));
    this.reading = Handles.to(readers);
    this.writer = new GroupWriter(Handles.to(source));
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

  private static HikariConfig pool(DataSource source) {
    var pool = new HikariConfig();
    pool.setPoolName("sqlite-readers");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(0);
    // A file does not go away: connections are opened when they are first needed.
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public <T> T read(Function<Tx, T> work) {
    return reading.withHandle(h -> work.apply(new Tx(h)));
  }

  @Override
  public <T> T snapshot(Function<Tx, T> work) {
    // Not one of the readers: it would be missing for as long as this takes.
    return Handles.to(source)
        .withHandle(h -> {
          h.execute("BEGIN");
          try {
            return work.apply(new Tx(h));
          } finally {
            h.execute("ROLLBACK");
          }
        });
  }

  @Override
  public <T> T write(Function<Tx, T> work) {
    return writer.write(work);
  }

  /// SQLite: <https://www.sqlite.org/pragma.html#pragma_quick_check>
  @Override
  public List<String> complaints() {
    return reading.withHandle(h ->
        h.createQuery("PRAGMA quick_check(1)").mapTo(String.class).list().stream()
            .filter(c -> !c.equals("ok"))
            .toList());
  }

  @Override
  public boolean isSoleOwner() {
    return true;
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
    ownership.close();
  }
}
