package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Problem.Prices;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceGuidedAllocationTest {
  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsThePlanThatTryingAllPlansFinds(long seed) {
    var problem = SmallProblems.random(seed);
    var best = SmallProblems.bestValue(problem);
    var solved = new PriceGuidedAllocation(problem).solve();
    assertThat(solved.isPresent()).as("feasible").isEqualTo(best.isPresent());
    solved.ifPresent(s -> {
      assertThat(ProblemCheck.violations(s)).isEmpty();
      assertThat(s.bound()).isGreaterThanOrEqualTo(best.orElseThrow() * (1 - 1e-9));
      assertThat(s.value()).isGreaterThanOrEqualTo(best.orElseThrow() * (1 - 1e-9));
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPricesProveABound(long seed) {
    var problem = SmallProblems.random(seed);
    var random = new SplittableRandom(seed);
    SmallProblems.bestValue(problem)
        .ifPresent(best -> {
          for (int k = 0; k < 20; k++) {
            assertThat(ProblemCheck.bound(problem, anyPrices(problem, random)))
                .isGreaterThanOrEqualTo(best * (1 - 1e-9));
          }
        });
  }

  private static Prices anyPrices(Problem problem, SplittableRandom random) {
    var u = problem.communities().stream().map(_ -> random.nextDouble(1e-6, 1)).toList();
    return new Prices(
        u,
        random.nextDouble(20),
        random.nextDouble(500),
        random.nextDouble(500),
        List.of(random.nextDouble(5), random.nextDouble(5)),
        List.of(random.nextDouble(5), random.nextDouble(5)));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 2_000})
  void keepsAllRulesOfAMarket(int size) {
    var solved = new PriceGuidedAllocation(SeededProblems.market(size, 11)).solve();
    assertThat(ProblemCheck.violations(solved.orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("markets")
  void isWithinTwoPercentOfTheBoundInAMarket(Problem market) {
    var solved = new PriceGuidedAllocation(market).solve().orElseThrow();
    assertThat(solved.value()).isGreaterThan(0.98 * solved.bound());
  }

  /// Creators who are out lose nothing by it: they must not crowd the promising ones out of the
  /// search.
  @ParameterizedTest
  @ValueSource(longs = {30, 31, 32})
  void isWithinHalfAPercentOfTheBoundInALargeMarket(long seed) {
    var solved =
        new PriceGuidedAllocation(SeededProblems.market(2_000, seed)).solve().orElseThrow();
    assertThat(solved.value()).isGreaterThan(0.995 * solved.bound());
  }

  static List<Problem> markets() {
    return IntStream.range(20, 26)
        .boxed()
        .flatMap(seed ->
            List.of(SeededProblems.market(200, seed), SeededProblems.marketWithFlatFees(200, seed))
                .stream())
        .toList();
  }

  /// An undamped Newton method stalls here, and proves next to nothing.
  @ParameterizedTest
  @MethodSource("twenty")
  void provesATightBoundWithTwoCommunitiesOnly(int seed) {
    var market = Markets.withTwoCommunities(SeededProblems.market(300, seed));
    var solved = new PriceGuidedAllocation(market).solve().orElseThrow();
    assertThat(solved.value()).isGreaterThan(0.985 * solved.bound());
  }

  static IntStream twenty() {
    return IntStream.range(40, 60);
  }

  /// A penalty for the shortfall would stop a little short of the minimum.
  @ParameterizedTest
  @MethodSource("twenty")
  void spendsATightPlatformMinimumInFull(int seed) {
    var market = Markets.withPlatformMinima(SeededProblems.market(200, seed), .45, .45);
    var solved = new PriceGuidedAllocation(market).solve();
    assertThat(solved).hasValueSatisfying(s -> assertThat(ProblemCheck.violations(s)).isEmpty());
  }

  /// Prices must not collapse where the budget cannot be spent.
  @Test
  void provesThatEverybodyIsInWhenThereIsMoneyForAll() {
    var market = Markets.withPlatformMinima(SeededProblems.market(20, 3), 0, 0);
    market = Markets.withBudget(market, 10_000_000);
    var solved = new PriceGuidedAllocation(market).solve().orElseThrow();
    assertThat(solved.value()).isGreaterThan(0.999 * solved.bound());
  }

  @Test
  void fillsAsManySlotsAsThereAre() {
    var market = Markets.withSlots(SeededProblems.market(2_000, 5), 1, 1_000);
    var solved = new PriceGuidedAllocation(market).solve().orElseThrow();
    assertThat(solved.value()).isGreaterThan(0.99 * solved.bound());
  }

  @Test
  void theOrderOfTheCreatorsChangesTheValueByNoMoreThanTheGap() {
    var market = SeededProblems.market(200, 8);
    var reversed = Markets.reversed(market);
    double one = new PriceGuidedAllocation(market).solve().orElseThrow().value();
    var other = new PriceGuidedAllocation(reversed).solve().orElseThrow();
    assertThat(one).isLessThanOrEqualTo(other.bound() * (1 + 1e-9));
  }

  @Test
  void moreBudgetNeverReachesFewerBeyondTheGap() {
    var market = Markets.withPlatformMinima(SeededProblems.market(200, 9), 0, 0);
    double before = 0;
    for (int budget = 2_000; budget <= 20_000; budget += 1_500) {
      var solved =
          new PriceGuidedAllocation(Markets.withSlots(Markets.withBudget(market, budget), 0, 25))
              .solve()
              .orElseThrow();
      assertThat(solved.bound()).isGreaterThanOrEqualTo(before);
      before = solved.value();
    }
  }

  @Test
  void aMarketOfNobodyHasNoPlan() {
    var market = Markets.withCreators(SeededProblems.market(10, 1), Collections.emptyList());
    assertThat(new PriceGuidedAllocation(market).solve()).isEmpty();
  }
}
