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
