package campaignbot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The engines that every promise of the store is tested on.
enum TestEngine {
  SQLITE,
  POSTGRESQL;

  /// Where a database with nothing in it is.
  Address fresh() {
    return switch (this) {
      case SQLITE -> new Address.File(newFile());
      case POSTGRESQL -> TestPostgres.newDatabase();
    };
  }

  /// In memory where that is offered: what survives a crash is tested elsewhere.
  private static Path newFile() {
    var memory = Path.of("/dev/shm");
    try {
      var folder =
          Files.isWritable(memory)
              ? Files.createTempDirectory(memory, "campaign-bot-talks")
              : Files.createTempDirectory("campaign-bot-talks");
      var file = folder.resolve("talks.db");
      // In reverse order, and after all databases are closed.
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      file.resolveSibling("talks.db.lock").toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Past the program, to look and to break.
  static Connection connection(Address address) throws SQLException {
    return switch (address) {
      case Address.File(var file) -> DriverManager.getConnection("jdbc:sqlite:" + file);
      case Address.Server server -> TestPostgres.connection(server);
    };
  }

  /// All that the migrations made, but for Flyway's own; those that refer to others come first.
  List<String> tables(Connection connection) throws SQLException {
    var schema = this == SQLITE ? null : "public";
    var tables = new ArrayList<String>();
    try (var rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    tables.remove("flyway_schema_history");
    for (var table : List.copyOf(tables)) {
      if (refersToOthers(connection, table)) {
        tables.remove(table);
        tables.addFirst(table);
      }
    }
    return List.copyOf(tables);
  }

  private static boolean refersToOthers(Connection connection, String table) throws SQLException {
    try (var rows = connection.getMetaData().getImportedKeys(null, null, table)) {
      return rows.next();
    }
  }
}
