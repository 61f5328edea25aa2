package campaignbot.allocation.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.kernel.PlainCatalogue;
import campaignbot.allocation.kernel.PlainCheck;
import campaignbot.allocation.kernel.SeededMarket;
import campaignbot.allocation.kernel.SeededMarket.Kind;
import campaignbot.allocation.kernel.Solver;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScanSolverTest {
  private static final Wishes PINNED = new Wishes(Set.of(3L, 7L), Set.of());

  /// It begins with a hundred who happen to be the first; whoever matters is found by what they
  /// pay.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void findsWhoMattersFromAnyBeginning(Kind kind) {
    var market = new SeededMarket(3_000, 21, kind);
    var inMemory = new Solver(market.crowd, market.rules).first().orElseThrow();
    var plan = solver(market, 100).first().orElseThrow();
    assertThat(new PlainCheck(market.crowd, market.rules).violations(plan)).isEmpty();
    assertThat(plan.bound()).isCloseTo(inMemory.bound(), within(1e-4 * inMemory.bound()));
    assertThat(plan.moved()).isLessThan(2_900);
  }

  @Test
  void asksAgainUntilNobodyIsLeftWhoPays() {
    var market = new SeededMarket(3_000, 4, Kind.BASE);
    assertThat(solver(market, 100).first().orElseThrow().scans()).isGreaterThan(2);
    assertThat(solver(market, 3_000).first().orElseThrow().scans()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aProofIsNeverBelowThePlanThatMoreWorkFinds(Kind kind) {
    var market = new SeededMarket(1_000, 6, kind);
    var memory = new Solver(market.crowd, market.rules);
    memory.first();
    double best = memory.prove(300_000_000, 0).orElseThrow().value();
    var solver = solver(market, 100);
    var first = solver.first().orElseThrow();
    var proven = solver.prove(50_000_000, 0).orElseThrow();
    assertThat(proven.proven()).isGreaterThanOrEqualTo(best * (1 - 1e-9));
    assertThat(proven.gap()).isLessThanOrEqualTo(first.gap());
    assertThat(proven.value()).isGreaterThanOrEqualTo(first.value());
  }

  @Test
  void anEmptyCatalogueHasNoPlan() {
    var market = new SeededMarket(300, 1, Kind.BASE);
    var nobody = new PlainCatalogue(market.crowd, market.rules, 0);
    assertThat(new ScanSolver(nobody, market.rules, Wishes.NONE).first()).isEmpty();
  }

  @Test
  void nobodyIsBothInAndOut() {
    assertThatThrownBy(() -> new Wishes(Set.of(1L, 2L), Set.of(2L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2");
  }

  private static ScanSolver solver(SeededMarket market, int promising) {
    var catalogue = new PlainCatalogue(market.crowd, market.rules, promising);
    return new ScanSolver(catalogue, market.rules, PINNED);
  }
}
