package campaignbot.storage;

import java.util.List;
import java.util.stream.Collectors;

/// A table as the database describes it, and the statements that concern all tables alike.
///
/// @param columns the workspace first
record Table(String name, List<Column> columns) {
  Table {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || !columns.getFirst().name().equals("workspace")) {
      throw new IllegalStateException("The workspace comes first in every table: " + name);
    }
  }

  private String list(String before) {
    return columns.stream().map(c -> before + c.name()).collect(Collectors.joining(", "));
  }

  Sql rows() {
    return Sql.maintenance("SELECT " + list("") + " FROM " + name);
  }

  Sql rowsOfWorkspace() {
    return Sql.ofWorkspace(
        "SELECT " + list("") + " FROM " + name + " WHERE workspace = :workspace");
  }

  Sql insert() {
    return Sql.ofWorkspace(
        "INSERT INTO " + name + " (" + list("") + ") VALUES (" + list(":") + ")");
  }

  Sql anyRow() {
    return Sql.maintenance("SELECT workspace FROM " + name + " LIMIT 1");
  }

  Sql workspaces() {
    return Sql.maintenance("SELECT DISTINCT workspace FROM " + name);
  }

  Sql deleteAll() {
    return Sql.maintenance("DELETE FROM " + name + " RETURNING workspace");
  }

  Sql deleteWorkspace() {
    return Sql.ofWorkspace("DELETE FROM " + name + " WHERE workspace = :workspace");
  }
}
