package campaignbot.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/// The tables of a database, as it describes them itself: what copies, exports or deletes all that
/// there is cannot forget one.
final class Tables {
  /// Flyway's notes about the schema: every database has its own.
  private static final String HISTORY = "flyway_schema_history";

  /// Belongs to processes that are alive, and to no data.
  private static final String LEASES = "lease";

  private Tables() {}

  /// @return a table after those that it refers to
  static List<Table> of(DataSource source) {
    try (var connection = source.getConnection()) {
      return sorted(parents(connection)).stream().map(t -> table(connection, t)).toList();
    } catch (SQLException e) {
      throw Failures.of("The database does not say which tables it has", e);
    }
  }

  /// What makes up the data: all but the leases.
  static List<Table> lasting(DataSource source) {
    return of(source).stream().filter(t -> !t.name().equals(LEASES)).toList();
  }

  private static Map<String, Set<String>> parents(Connection connection) throws SQLException {
    var parents = new TreeMap<String, Set<String>>();
    for (var name : names(connection)) {
      var keys =
          connection
              .getMetaData()
              .getImportedKeys(connection.getCatalog(), connection.getSchema(), name);
      parents.put(name, new HashSet<>(strings(keys, "PKTABLE_NAME")));
    }
    return parents;
  }

  private static List<String> names(Connection connection) throws SQLException {
    var tables =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"});
    return strings(tables, "TABLE_NAME").stream()
        .filter(n -> !n.equals(HISTORY) && !n.startsWith("sqlite_"))
        .toList();
  }

  private static List<String> strings(ResultSet rows, String column) throws SQLException {
    try (rows) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(column));
      }
      return strings;
    }
  }

  private static List<String> sorted(Map<String, Set<String>> parents) {
    var sorted = new ArrayList<String>();
    while (sorted.size() < parents.size()) {
      var next =
          parents.keySet().stream()
              .filter(t -> !sorted.contains(t) && sorted.containsAll(parents.get(t)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Tables in a circle: " + parents));
      sorted.add(next);
    }
    return sorted;
  }

  private static Table table(Connection connection, String name) {
    var columns = new LinkedHashMap<String, Column>();
    try (var rows =
        connection
            .getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
      while (rows.next()) {
        var column = rows.getString("COLUMN_NAME");
        columns.put(column, Column.of(column, rows.getString("TYPE_NAME")));
      }
    } catch (SQLException e) {
      throw Failures.of("The database does not describe " + name, e);
    }
    return new Table(name, List.copyOf(columns.values()));
  }
}
