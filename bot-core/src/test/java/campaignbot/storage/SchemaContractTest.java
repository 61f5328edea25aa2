package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables as the engine itself describes them.
@ParameterizedClass
@EnumSource
class SchemaContractTest {
  private final TestStore store;
  private final DatabaseMetaData schema;

  SchemaContractTest(TestEngine engine) throws SQLException {
    this.store = TestStore.empty(engine);
    this.schema = store.past().getMetaData();
  }

  @Test
  void theWorkspaceComesFirstInEveryKey() throws SQLException {
    for (var table : store.tables()) {
      var columns = new TreeMap<Integer, String>();
      try (var rows = schema.getPrimaryKeys(null, null, table)) {
        while (rows.next()) {
          columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
        }
      }
      assertThat(columns).as(table).isNotEmpty();
      assertThat(columns.firstEntry().getValue()).as(table).isEqualTo("workspace");
    }
  }

  @Test
  void theWorkspaceComesFirstInEveryUniqueIndex() throws SQLException {
    for (var table : store.tables()) {
      var indexes = new TreeMap<String, TreeMap<Integer, String>>();
      try (var rows = schema.getIndexInfo(null, null, table, true, true)) {
        while (rows.next()) {
          // SQLite's driver hands out the others, too.
          if (!rows.getBoolean("NON_UNIQUE")) {
            indexes
                .computeIfAbsent(rows.getString("INDEX_NAME"), _ -> new TreeMap<>())
                .put(rows.getInt("ORDINAL_POSITION"), rows.getString("COLUMN_NAME"));
          }
        }
      }
      assertThat(indexes).as(table).isNotEmpty();
      assertThat(indexes.values())
          .as(table)
          .allSatisfy(i -> assertThat(i.firstEntry().getValue()).isEqualTo("workspace"));
    }
  }

  @Test
  void aRowRefersOnlyToRowsOfItsWorkspace() throws SQLException {
    var pairs = new TreeMap<String, String>();
    for (var table : store.tables()) {
      try (var rows = schema.getImportedKeys(null, null, table)) {
        while (rows.next()) {
          if (rows.getInt("KEY_SEQ") == 1) {
            pairs.put(
                table, rows.getString("FKCOLUMN_NAME") + "->" + rows.getString("PKCOLUMN_NAME"));
          }
        }
      }
    }
    assertThat(pairs)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("plan", "workspace->workspace", "creator", "workspace->workspace"));
  }
}
