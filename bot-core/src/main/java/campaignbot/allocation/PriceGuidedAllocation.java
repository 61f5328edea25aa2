package campaignbot.allocation;

import campaignbot.allocation.Problem.Choice;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Solves a `Problem`: prices from the dual, a first allocation from the prices, repair, exchange
/// moves, shaking. Deterministic; the work is limited by counts, never by the clock.
///
/// Source: section "The algorithm" of `docs/model.md`. How far from the optimum a result may be is
/// what its certificate says.
final class PriceGuidedAllocation {
  private static final int POOL = 1500;
  private static final int SHAKES = 40;
  private static final long SEED = 20_261_101L;

  private final Problem problem;
  private final Instance in;

  PriceGuidedAllocation(Problem problem) {
    this.problem = problem;
    in = new Instance(problem);
  }

  /// The problem with its plan, prices, value and bound; empty when no allocation that keeps all
  /// rules was found.
  Optional<Problem> solve() {
    if (in.creators == 0 || hopeless()) {
      return Optional.empty();
    }
    var descent = new DualDescent(in);
    var prices = descent.solve();
    return first(prices)
        .map(start -> {
          var best = improved(start, prices, descent.bound());
          return solved(best, prices);
        });
  }

  /// Whether an allocation that keeps all rules can be found; quicker than finding a good one.
  boolean isPossible() {
    return in.creators > 0 && !hopeless() && first(new DualDescent(in).solve()).isPresent();
  }

  private boolean hopeless() {
    for (int i = 0; i < in.creators; i++) {
      if (in.pinned[i] && in.optionStart[i] == in.optionStart[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private Optional<Selection> first(DualPrices prices) {
    var rounding = new Rounding(in, prices);
    var selection = rounding.start();
    if (!new Repair(in, prices).mend(selection)) {
      return new ExactFinish(in, prices, new Lagrangian(in, prices).bound(), Optional.empty())
          .best();
    }
    rounding.fill(selection);
    return Optional.of(selection);
  }

  private Selection improved(Selection start, DualPrices prices, double bound) {
    var best = start;
    exchange(best, prices, bound).improve(best);
    var random = new SplittableRandom(SEED);
    for (int shake = 0; shake < SHAKES && best.value() < bound * (1 - 1e-7); shake++) {
      var next = best.copy();
      shake(next, random);
      if (new Repair(in, prices).mend(next)) {
        new Rounding(in, prices).fill(next);
        exchange(best, prices, bound).improve(next);
        best = next.value() > best.value() * (1 + 1e-12) ? next : best;
      }
    }
    return new ExactFinish(in, prices, bound, Optional.of(best)).best().orElse(best);
  }

  private Exchange exchange(Selection best, DualPrices prices, double bound) {
    double gap = bound - best.value();
    return new Exchange(in, prices, Survivors.within(in, prices, gap * (1 + 1e-9), POOL));
  }

  /// Takes out a few creators at random.
  private void shake(Selection selection, SplittableRandom random) {
    int[] members =
        IntStream.range(0, in.creators)
            .filter(i -> selection.choice[i] != Selection.OUT && !in.pinned[i])
            .toArray();
    for (int k = random.nextInt(1, 5); k > 0 && members.length > 0; k--) {
      selection.choose(members[random.nextInt(members.length)], Selection.OUT);
    }
  }

  private Problem solved(Selection best, DualPrices prices) {
    var plan = new ArrayList<Choice>();
    for (int i = 0; i < in.creators; i++) {
      if (best.choice[i] != Selection.OUT) {
        plan.add(new Choice(i, in.optionIndex[best.choice[i]]));
      }
    }
    double value = Selection.of(in, best.choice).value();
    double bound = Math.max(value, new Lagrangian(in, prices).bound());
    return problem.solvedBy(plan, prices.asPrices(), value, bound);
  }
}
