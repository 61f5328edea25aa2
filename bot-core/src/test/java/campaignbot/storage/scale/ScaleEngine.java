package campaignbot.storage.scale;

import campaignbot.storage.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// The engines that scanned catalogues are tried on.
enum ScaleEngine {
  DUCKDB,
  POSTGRESQL;

  Connection fresh() throws SQLException {
    return switch (this) {
      case DUCKDB -> DriverManager.getConnection("jdbc:duckdb:");
      case POSTGRESQL -> {
        var server = TestPostgres.newDatabase();
        yield DriverManager.getConnection(
            server.jdbcUrl(), server.user().orElse(null), server.password().orElse(null));
      }
    };
  }

  /// Set up for a large catalogue on two cores; what it keeps in files of its own is in the folder.
  Connection large(Path folder) throws SQLException {
    return switch (this) {
      case DUCKDB -> {
        var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("creators"));
        execute(connection, "SET threads = 2");
        execute(connection, "SET memory_limit = '6GB'");
        yield connection;
      }
      case POSTGRESQL -> {
        var connection = fresh();
        execute(connection, "SET max_parallel_workers_per_gather = 2");
        execute(connection, "SET work_mem = '256MB'");
        execute(connection, "SET maintenance_work_mem = '1GB'");
        yield connection;
      }
    };
  }

  /// Puts the lines of a file into a table: the one thing that each engine does in its own way.
  void load(Connection connection, String table, Path csv) throws SQLException {
    switch (this) {
      case DUCKDB ->
          execute(connection, "COPY " + table + " FROM '" + csv + "' (FORMAT csv, HEADER false)");
      case POSTGRESQL -> {
        try (var lines = Files.newBufferedReader(csv)) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY " + table + " FROM STDIN (FORMAT csv)", lines);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  boolean keepsRowsTogether() {
    return this == POSTGRESQL;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
