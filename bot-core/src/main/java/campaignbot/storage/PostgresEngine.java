package campaignbot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server, shared by any number of nodes.
final class PostgresEngine implements Engine {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresEngine.class);
  private static final int CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int ATTEMPTS = 6;

  /// Two transactions stood in each other's way, and one was taken back: `serialization_failure`
  /// and `deadlock_detected`. PostgreSQL:
  /// <https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html>
  private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

  private final HikariDataSource source;
  private final Jdbi jdbi;

  PostgresEngine(Address.Server server) {
    var pool = new HikariConfig();
    pool.setPoolName("postgres");
    pool.setJdbcUrl(server.jdbcUrl());
    server.user().ifPresent(pool::setUsername);
    server.password().ifPresent(pool::setPassword);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    pool.addDataSourceProperty("ApplicationName", "campaign-bot");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    pool.addDataSourceProperty("socketTimeout", "60");
    this.source = new HikariDataSource(pool);
    this.jdbi = Handles.to(source);
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public <T> T read(Function<Tx, T> work) {
    return jdbi.withHandle(h -> work.apply(new Tx(h)));
  }

  @Override
  public <T> T snapshot(Function<Tx, T> work) {
    return jdbi.withHandle(h -> {
      h.setReadOnly(true);
      return h.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ, reading -> work.apply(new Tx(reading)));
    });
  }

  @Override
  public <T> T write(Function<Tx, T> work) {
    for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return once(work);
      } catch (JdbiException e) {
        if (!isToBeTriedAgain(e)) {
          throw e;
        }
        LOG.info("transaction attempt={} taken back by the server", attempt);
        rest(attempt);
      }
    }
    return once(work);
  }

  private <T> T once(Function<Tx, T> work) {
    return jdbi.inTransaction(h -> work.apply(new Tx(h)));
  }

  private static boolean isToBeTriedAgain(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      // A pool that is out of connections names no state.
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && TRY_AGAIN.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static void rest(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, 10L << attempt));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The server looks after its data itself: it only has to answer.
  @Override
  public List<String> complaints() {
    return jdbi.withHandle(_ -> List.of());
  }

  @Override
  public boolean isSoleOwner() {
    return false;
  }

  @Override
  public void close() {
    source.close();
  }
}
