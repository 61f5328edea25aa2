package campaignbot.chaos;

import java.sql.DriverManager;
import java.sql.SQLException;

/// Writes row after row to an SQLite file without ever asking for a flush, and says after each
/// commit that it is done: what a store must not do.
final class UnsafeWriter {
  private UnsafeWriter() {}

  /// @param args the file's JDBC address
  public static void main(String[] args) throws SQLException {
    try (var connection = DriverManager.getConnection(args[0]);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("CREATE TABLE done (number INTEGER PRIMARY KEY)");
      for (var number = 1; !System.out.checkError(); number++) {
        statement.execute("INSERT INTO done VALUES (" + number + ")");
        System.out.println(number);
      }
    }
  }
}
