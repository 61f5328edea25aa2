package campaignbot.storage.scale;

import campaignbot.allocation.kernel.CrowdLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/// Seeded markets as tables of an engine.
final class MarketTables {
  private final ScaleEngine engine;
  private final Connection connection;
  private final Layout layout;
  private final String loaded;

  MarketTables(ScaleEngine engine, Connection connection, Layout layout) {
    this.engine = engine;
    this.connection = connection;
    this.layout = layout;
    loaded = layout.accounts() + "_loaded";
  }

  /// @param people by community
  void create(double[] people) throws SQLException {
    ScaleEngine.execute(connection, layout.createLoaded(loaded));
    ScaleEngine.execute(connection, layout.createCommunity());
    for (int g = 0; g < people.length; g++) {
      ScaleEngine.execute(
          connection, "INSERT INTO %s VALUES (%d, %s)".formatted(layout.community(), g, people[g]));
    }
  }

  void load(CrowdLines lines, long firstId) throws SQLException {
    try {
      var csv = Files.createTempFile("market", ".csv");
      try {
        Files.write(csv, lines.lines(firstId));
        engine.load(connection, loaded, csv);
      } finally {
        Files.delete(csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every account that was loaded once more, with another fee (0.8 to 1.2 times, in steps of 5)
  /// and another chance (0.9 to 1.1 times).
  ///
  /// @param known how many ids are in use before the first copy
  void copy(int number, long known) throws SQLException {
    ScaleEngine.execute(
        connection,
        """
        INSERT INTO %1$s
        SELECT id + %2$d, platform, person,
          CASE WHEN fee_1 = 0 THEN 0
            ELSE GREATEST(10, 5 * ROUND(fee_1 * (800 + MOD(id * 7919 + %4$d, 401)) / 5000)) END,
          chance_1 * (900 + MOD(id * 6007 + %4$d, 201)) / 1000,
          community_1, share_1, community_2, share_2, community_3, share_3,
          community_4, share_4, community_5, share_5
        FROM %1$s WHERE id < %3$d\
        """
            .formatted(loaded, number * known, known, 31 * number));
  }

  void arrange() throws SQLException {
    ScaleEngine.execute(connection, layout.arrange(loaded));
    ScaleEngine.execute(connection, "DROP TABLE " + loaded);
    ScaleEngine.execute(connection, layout.summarise());
    if (engine.keepsRowsTogether()) {
      ScaleEngine.execute(connection, layout.index());
    }
    ScaleEngine.execute(connection, "ANALYZE");
  }
}
