package campaignbot.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/// A PostgreSQL for tests: one of our own a JVM, started when it is first asked for, or the one
/// that `TEST_PG_URL` names. Where neither answers, tests are skipped, and say so.
public final class TestPostgres {
  private static final String URL = "TEST_PG_URL";
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Queue<String> MADE = new ConcurrentLinkedQueue<>();

  private TestPostgres() {}

  /// A database with nothing in it.
  ///
  /// @throws TestAbortedException when there is no server: the test is skipped
  public static Address.Server newDatabase() {
    var home = Home.FOUND.orElseThrow(TestPostgres::skipped);
    var name = "campaign_bot_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    try {
      execute(home, "CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("No new database on " + home, e);
    }
    MADE.add(name);
    return sibling(home, name);
  }

  /// A durable server of its own, to be killed and started again.
  ///
  /// @throws TestAbortedException when none can be started here: the test is skipped
  public static PostgresServer durableServer() {
    try {
      return PostgresServer.start(true);
    } catch (IOException | RuntimeException e) {
      complain("no PostgreSQL of our own can be started here", e);
      throw skipped();
    }
  }

  private static TestAbortedException skipped() {
    try {
      Assumptions.abort("No PostgreSQL here: set " + URL + " to test on a server of your own");
      throw new IllegalStateException("Not reached: abort() always throws");
    } catch (TestAbortedException e) {
      return e;
    }
  }

  private static void complain(String what, Exception e) {
    System.err.println(
        """
        ************************************************************************
        NOT TESTED ON POSTGRESQL: %s
        (%s)
        Set %s=postgres://user:password@host/database to test on another server.
        ************************************************************************\
        """
            .formatted(what, e, URL));
  }

  private static Address.Server sibling(Address.Server home, String database) {
    var url = home.jdbcUrl().replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database);
    return new Address.Server(url, home.user(), home.password());
  }

  private static void execute(Address.Server home, String sql) throws SQLException {
    try (var connection = connection(home);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static Connection connection(Address.Server server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(), server.user().orElse(null), server.password().orElse(null));
  }

  /// Looked for once a JVM.
  private static final class Home {
    static final Optional<Address.Server> FOUND =
        Optional.ofNullable(System.getenv(URL)).map(Home::named).orElseGet(Home::ours);

    private static Optional<Address.Server> named(String url) {
      if (!(Address.parse(url) instanceof Address.Server server)) {
        throw new IllegalArgumentException(URL + " names no server");
      }
      try {
        execute(server, "SELECT 1");
      } catch (SQLException e) {
        // Asked for, so this is a failure and no reason to skip.
        throw new IllegalStateException(URL + " does not answer: " + server, e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> dropAll(server)));
      return Optional.of(server);
    }

    private static Optional<Address.Server> ours() {
      try {
        var server = PostgresServer.start(false);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return Optional.of(server.address("postgres"));
      } catch (IOException | RuntimeException e) {
        complain("no PostgreSQL of our own can be started here", e);
        return Optional.empty();
      }
    }

    private static void dropAll(Address.Server server) {
      for (var name : MADE) {
        try {
          execute(server, "DROP DATABASE " + name + " WITH (FORCE)");
        } catch (SQLException e) {
          System.err.println("Left behind on " + server + ": database " + name + " (" + e + ")");
        }
      }
    }
  }
}
