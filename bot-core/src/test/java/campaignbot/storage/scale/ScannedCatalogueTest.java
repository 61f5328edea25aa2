package campaignbot.storage.scale;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.kernel.SeededMarket;
import campaignbot.allocation.kernel.Solver;
import campaignbot.allocation.scale.ScanSolver;
import campaignbot.allocation.scale.Wishes;
import campaignbot.storage.scale.SqlScannedCatalogue.Reading;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScannedCatalogueTest {
  @ParameterizedTest
  @EnumSource(ScaleEngine.class)
  void tries(ScaleEngine engine) throws SQLException {
    var market = new SeededMarket(20_000, 5, SeededMarket.Kind.BASE);
    var memory = new Solver(market.crowd, market.rules);
    System.out.println(memory.first().map(s -> s.value() + " " + s.bound() + " " + s.gap()));
    System.out.println(
        memory.prove(300_000_000, 1e-4).map(s -> s.value() + " " + s.bound() + " " + s.gap()));
    try (var connection = engine.fresh()) {
      SqlScannedCatalogue catalogue = null;
      for (var reading : Reading.values()) {
        catalogue =
            catalogue == null
                ? MarketTables.of(engine, connection, market, reading)
                : new SqlScannedCatalogue(connection, MarketTables.LAYOUT, reading);
        var solver = new ScanSolver(catalogue, market.rules, new Wishes(Set.of(3L, 7L), Set.of()));
        var plan = solver.first().orElseThrow();
        System.out.println(
            engine
                + " "
                + reading
                + " "
                + plan.value()
                + " "
                + plan.bound()
                + " "
                + plan.gap()
                + " scans "
                + plan.scans()
                + " moved "
                + plan.moved()
                + " read "
                + catalogue.read());
        plan = solver.prove(300_000_000, 1e-4).orElseThrow();
        System.out.println(
            engine
                + " "
                + reading
                + " "
                + plan.value()
                + " "
                + plan.bound()
                + " "
                + plan.gap()
                + " scans "
                + plan.scans()
                + " moved "
                + plan.moved()
                + " read "
                + catalogue.read());
      }
    }
    assertThat(market.crowd.size()).isPositive();
  }
}
