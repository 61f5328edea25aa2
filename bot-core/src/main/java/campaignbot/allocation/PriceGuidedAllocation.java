package campaignbot.allocation;

import campaignbot.allocation.Problem.Choice;
import java.util.ArrayList;
import java.util.Optional;

/// Solves a `Problem`: prices from the dual, a first allocation from the prices, repair, exchange
/// moves, shaking. Deterministic; the work is limited by counts, never by the clock.
///
/// Source: section "The algorithm" of `docs/model.md`. How far from the optimum a result may be is
/// what its certificate says.
final class PriceGuidedAllocation {
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
          var best = new Improvement(in, prices, descent.bound(), start).best();
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
    var everything = Survivors.joining(in, prices, Double.POSITIVE_INFINITY, Integer.MAX_VALUE);
    var selection = rounding.start();
    rounding.fill(selection, everything);
    if (!new Repair(in, prices).mend(selection)) {
      double bound = new Lagrangian(in, prices).bound();
      return new ExactFinish(in, prices, bound, Optional.empty()).best();
    }
    rounding.fill(selection, everything);
    return Optional.of(selection);
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
    return problem.solvedBy(plan, prices.asPrices(in.unit), value, bound);
  }
}
