package campaignbot.allocation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What must hold between the answers to two related questions, up to the certified gap.
class SolverPropertiesTest {
  private static final int SIZE = 120;
  private static final double TWICE = 2;

  /// A market without rules on "at least", where more money and more creators can only help.
  private static Rules free(Rules rules, double times) {
    var spans = Arrays.stream(rules.ceiling()).mapToObj(c -> new Rules.Span(0, c * times)).toList();
    return new Rules(
        rules.budget() * times,
        new Rules.Team(1, rules.maxCreators()),
        new Rules.Cost(0, rules.mostCost() * times),
        new Rules.Posting(4, 0, 1, 0.9),
        spans,
        rules.weight());
  }

  private static Crowd copy(Crowd from, List<Integer> rows, double feeTimes) {
    var crowd = new Crowd();
    for (int i : rows) {
      byte standing = from.standing[i];
      crowd.add(from.platform[i], standing == Crowd.PINNED, standing == Crowd.EXCLUDED);
      for (int a = from.audienceStart[i]; a < from.audienceStart[i + 1]; a++) {
        crowd.audience(from.community[a], from.share[a]);
      }
      for (int o = from.offerStart[i]; o < from.offerStart[i + 1]; o++) {
        crowd.offer(from.fee[o] * feeTimes, from.chance[o]);
      }
    }
    return crowd;
  }

  private static List<Integer> everybody() {
    return IntStream.range(0, SIZE).boxed().toList();
  }

  /// In some of these markets two must-haves cost more than their platform may get: no plan at all.
  private static SeededMarket market(int seed, SeededMarket.Kind kind) {
    return new SeededMarket(SIZE, seed, kind);
  }

  private static Optional<Solved> solved(Crowd crowd, Rules rules) {
    return new Solver(crowd, rules).first();
  }

  /// Where the first can be had, so can the second, and it is no worse than proven.
  private static void isAtMost(Optional<Solved> first, Optional<Solved> second) {
    first.ifPresent(f ->
        assertThat(second)
            .hasValueSatisfying(
                s -> assertThat(f.value()).isLessThanOrEqualTo(s.proven() * (1 + 1e-9))));
  }

  @Property(tries = 60)
  void moreBudgetNeverReachesFewer(
      @ForAll @IntRange(max = 999) int seed, @ForAll SeededMarket.Kind kind) {
    var market = market(seed, kind);
    var less = solved(market.crowd, free(market.rules, 1));
    var more = solved(market.crowd, free(market.rules, 1.3));
    isAtMost(less, more);
  }

  @Property(tries = 60)
  void doingWithoutACreatorNeverHelps(
      @ForAll @IntRange(max = 999) int seed,
      @ForAll SeededMarket.Kind kind,
      @ForAll @IntRange(min = 8, max = SIZE - 1) int missing) {
    var market = market(seed, kind);
    var rules = free(market.rules, 1);
    var rows = everybody().stream().filter(i -> i != missing).toList();
    var without = solved(copy(market.crowd, rows, 1), rules);
    isAtMost(without, solved(market.crowd, rules));
  }

  @Property(tries = 60)
  void theOrderOfTheCreatorsDoesNotMatter(
      @ForAll @IntRange(max = 999) int seed, @ForAll SeededMarket.Kind kind) {
    var market = market(seed, kind);
    var one = solved(market.crowd, market.rules);
    var other = solved(copy(market.crowd, everybody().reversed(), 1), market.rules);
    isAtMost(one, other);
    isAtMost(other, one);
  }

  /// Twice the fees and twice the money: a factor of two changes no digit of any double.
  @Property(tries = 60)
  void anotherUnitOfMoneyChangesNothing(
      @ForAll @IntRange(max = 999) int seed, @ForAll SeededMarket.Kind kind) {
    var market = market(seed, kind);
    var one = solved(market.crowd, free(market.rules, 1));
    var other = solved(copy(market.crowd, everybody(), TWICE), free(market.rules, TWICE));
    assertThat(other.map(Solved::plan)).isEqualTo(one.map(Solved::plan));
    assertThat(other.map(Solved::value)).isEqualTo(one.map(Solved::value));
  }

  @Property(tries = 60)
  void everyRuleIsKeptAndEveryNumberIsTrue(
      @ForAll @IntRange(max = 999) int seed, @ForAll SeededMarket.Kind kind) {
    var market = market(seed, kind);
    var solver = new Solver(market.crowd, market.rules);
    var check = new MarketCheck(market.crowd, market.rules);
    assertThat(solver.first().map(check::violations).orElse(Collections.emptyList())).isEmpty();
    assertThat(solver.prove(20_000_000, 0).map(check::violations).orElse(List.of())).isEmpty();
  }
}
