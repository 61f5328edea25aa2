package campaignbot.storage.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.kernel.CrowdLines;
import campaignbot.allocation.kernel.SeededMarket;
import campaignbot.allocation.scale.ScanSolver;
import campaignbot.allocation.scale.ScannedPlan;
import campaignbot.allocation.scale.Wishes;
import campaignbot.storage.scale.SqlScannedCatalogue.Reading;
import java.sql.SQLException;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BothEnginesTest {
  private static final Layout LAYOUT = new Layout("creator", 5, 1);

  @Test
  void theSameCatalogueHasTheSamePlanOnBoth() throws SQLException {
    var one = plan(ScaleEngine.DUCKDB);
    var other = plan(ScaleEngine.POSTGRESQL);
    assertThat(one.choices()).isEqualTo(other.choices());
    assertThat(one.value()).isEqualTo(other.value());
    assertThat(one.prices().u()).isEqualTo(other.prices().u());
    assertThat(one.bound()).isCloseTo(other.bound(), within(1e-10 * one.bound()));
    assertThat(one.scans()).isEqualTo(other.scans());
    assertThat(one.moved()).isEqualTo(other.moved());
  }

  private static ScannedPlan plan(ScaleEngine engine) throws SQLException {
    var market = new SeededMarket(20_000, 9, SeededMarket.Kind.BASE);
    try (var connection = engine.fresh()) {
      var tables = new MarketTables(engine, connection, LAYOUT);
      tables.create(market.peopleThere());
      tables.load(new CrowdLines(market.crowd, market.peopleThere(), 5, 1), 0);
      tables.arrange();
      var catalogue = new SqlScannedCatalogue(connection, LAYOUT, Reading.BLOCKS_THAT_MAY_PAY);
      return new ScanSolver(catalogue, market.rules, new Wishes(Set.of(3L, 7L), Set.of()))
          .first()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource(ScaleEngine.class)
  void readsNumbersAsTheyAre(ScaleEngine engine) throws SQLException {
    var random = new SplittableRandom(3);
    try (var connection = engine.fresh();
        var statement = connection.createStatement()) {
      for (int k = 0; k < 500; k++) {
        double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-300, 300));
        try (var rows = statement.executeQuery("SELECT " + Text.number(number))) {
          assertThat(rows.next()).isTrue();
          assertThat(rows.getDouble(1)).isEqualTo(number);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "creator; DROP TABLE creator", "\"creator\"", "a.b.c", "Creator"})
  void aNameThatIsNoPlainNameIsRefused(String name) {
    assertThatThrownBy(() -> new Layout(name, 5, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsInNoStatement(double number) {
    assertThatThrownBy(() -> Text.number(number)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableThatIsNotThereIsSaidSo() throws SQLException {
    try (var connection = ScaleEngine.DUCKDB.fresh()) {
      assertThatThrownBy(() -> new SqlScannedCatalogue(connection, LAYOUT, Reading.EVERYTHING))
          .isInstanceOf(CatalogueOutOfReach.class);
    }
  }
}
