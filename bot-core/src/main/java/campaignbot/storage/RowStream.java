package campaignbot.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;

/// Reads a table of any length with a few rows in memory at a time.
final class RowStream {
  /// A plan has some 300 KB.
  static final int AT_ONCE = 50;

  private RowStream() {}

  /// Within a transaction only: PostgreSQL hands all rows over at once otherwise.
  static void forEach(Query query, Table table, Consumer<List<Value>> use) {
    try (var rows = query.setFetchSize(AT_ONCE).map((row, _) -> values(row, table)).iterator()) {
      while (rows.hasNext()) {
        use.accept(rows.next());
      }
    }
  }

  private static List<Value> values(ResultSet row, Table table) throws SQLException {
    var values = new ArrayList<Value>(table.columns().size());
    for (var column : table.columns()) {
      values.add(Value.of(row, column));
    }
    return values;
  }
}
