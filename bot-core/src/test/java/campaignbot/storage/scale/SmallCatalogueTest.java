package campaignbot.storage.scale;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.kernel.SmallTables;
import campaignbot.allocation.scale.ScanSolver;
import campaignbot.allocation.scale.Wishes;
import campaignbot.storage.scale.SqlScannedCatalogue.Reading;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Catalogues so small that every plan can be tried, with several offers of one creator, several
/// accounts of one person, effort and completion.
class SmallCatalogueTest {
  @ParameterizedTest
  @EnumSource(ScaleEngine.class)
  void findsThePlanThatTryingAllPlansFinds(ScaleEngine engine) throws SQLException {
    try (var connection = engine.fresh()) {
      for (int seed = 0; seed < 30; seed++) {
        var market = new SmallTables(seed);
        var layout = new Layout("small_" + seed, 3, 2);
        var tables = new MarketTables(engine, connection, layout);
        tables.create(market.people());
        tables.load(market.lines(), 0);
        tables.arrange();
        var best = market.check().bestOfAll();
        for (var reading : Reading.values()) {
          var solver =
              new ScanSolver(
                  new SqlScannedCatalogue(connection, layout, reading),
                  market.rules(),
                  new Wishes(market.lines().pinned(), Set.of()));
          solver.first();
          var plan = solver.prove(100_000_000, 0);
          assertThat(plan.isPresent()).as("feasible, seed %d", seed).isEqualTo(best.isPresent());
          plan.ifPresent(p -> {
            assertThat(market.check().violations(p)).isEmpty();
            assertThat(p.value()).isGreaterThanOrEqualTo(best.orElseThrow() * (1 - 1e-9));
            assertThat(p.proven()).isGreaterThanOrEqualTo(best.orElseThrow() * (1 - 1e-9));
          });
        }
      }
    }
  }
}
