package campaignbot.storage.scale;

import campaignbot.allocation.kernel.SeededMarket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/// Seeded markets as tables of an engine.
final class MarketTables {
  static final Layout LAYOUT = new Layout("creator", 5, 1);

  private static final String LOADED = "creator_loaded";

  private MarketTables() {}

  static SqlScannedCatalogue of(
      ScaleEngine engine,
      Connection connection,
      SeededMarket market,
      SqlScannedCatalogue.Reading reading)
      throws SQLException {
    create(connection, market);
    load(engine, connection, market, 0);
    arrange(engine, connection);
    return new SqlScannedCatalogue(connection, LAYOUT, reading);
  }

  static void create(Connection connection, SeededMarket market) throws SQLException {
    ScaleEngine.execute(connection, LAYOUT.createLoaded(LOADED));
    ScaleEngine.execute(connection, LAYOUT.createCommunity());
    var people = market.peopleThere();
    for (int g = 0; g < people.length; g++) {
      ScaleEngine.execute(
          connection, "INSERT INTO %s VALUES (%d, %s)".formatted(LAYOUT.community(), g, people[g]));
    }
  }

  static void load(ScaleEngine engine, Connection connection, SeededMarket market, long firstId)
      throws SQLException {
    try {
      var csv = Files.createTempFile("market", ".csv");
      try {
        try (var out = Files.newBufferedWriter(csv)) {
          market.lines(
              firstId,
              line -> {
                try {
                  out.append(line).append('\n');
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
        }
        engine.load(connection, LOADED, csv);
      } finally {
        Files.delete(csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void arrange(ScaleEngine engine, Connection connection) throws SQLException {
    ScaleEngine.execute(connection, LAYOUT.arrange(LOADED));
    ScaleEngine.execute(connection, "DROP TABLE " + LOADED);
    ScaleEngine.execute(connection, LAYOUT.summarise());
    if (engine.keepsRowsTogether()) {
      ScaleEngine.execute(connection, LAYOUT.index());
    }
    ScaleEngine.execute(connection, "ANALYZE");
  }
}
