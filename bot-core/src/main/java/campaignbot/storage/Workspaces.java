package campaignbot.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// All that is kept of a workspace: which there are, written out, and deleted. Which tables hold
/// something the database says itself, so none is forgotten.
///
/// All methods throw `StoreUnavailable` when the database does not answer.
public final class Workspaces {
  private final Database database;

  public Workspaces(Database database) {
    this.database = database;
  }

  /// Those of which anything is kept.
  public SortedSet<String> names() {
    return database.read(tx -> {
      var names = new TreeSet<String>();
      for (var table : database.tables()) {
        names.addAll(tx.query(table.workspaces()).mapTo(String.class).list());
      }
      return names;
    });
  }

  /// Writes a line of JSON a row, as of one moment; of secrets only the names.
  ///
  /// @return rows by table
  public Map<String, Long> export(String workspace, Appendable to) {
    var tables = database.tables();
    return database.snapshot(tx -> {
      var rows = new LinkedHashMap<String, Long>();
      for (var table : tables) {
        var lines = new JsonLines(table, to);
        RowStream.forEach(
            tx.query(table.rowsOfWorkspace()).bind("workspace", workspace), table, lines::write);
        rows.put(table.name(), lines.written());
      }
      return rows;
    });
  }

  /// Deletes every row of it, in one transaction. A bot that works on one of its talks in this
  /// moment finds it gone, and begins anew when somebody says something.
  ///
  /// @return rows by table
  public Map<String, Long> delete(String workspace) {
    // The leases, too: with the workspace goes what only one may do for it.
    var tables = database.allTables();
    return database.write(tx -> {
      var rows = new LinkedHashMap<String, Long>();
      for (var table : tables.reversed()) {
        var gone = tx.update(table.deleteWorkspace()).bind("workspace", workspace).execute();
        rows.put(table.name(), (long) gone);
      }
      return rows;
    });
  }
}
