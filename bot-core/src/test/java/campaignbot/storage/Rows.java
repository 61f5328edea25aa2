package campaignbot.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/// What lies in all tables, by workspace.
record Rows(Map<String, TreeSet<String>> byWorkspace) {
  static Rows of(TestStore store) {
    var found = new TreeMap<String, TreeSet<String>>();
    try {
      for (var table : store.tables()) {
        read(store.past(), table, found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be read: " + store.engine(), e);
    }
    return new Rows(found);
  }

  private static void read(Connection connection, String table, Map<String, TreeSet<String>> found)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT * FROM " + table)) {
      while (rows.next()) {
        found
            .computeIfAbsent(rows.getString("workspace"), _ -> new TreeSet<>())
            .add(table + row(rows));
      }
    }
  }

  private static String row(ResultSet rows) throws SQLException {
    var cells = new StringJoiner(" | ", ": ", "");
    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      cells.add(rows.getString(column));
    }
    return cells.toString();
  }

  TreeSet<String> of(String workspace) {
    return byWorkspace.getOrDefault(workspace, new TreeSet<>());
  }

  Rows without(String workspace) {
    var others = new TreeMap<>(byWorkspace);
    others.remove(workspace);
    return new Rows(others);
  }
}
