package campaignbot.allocation;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Improves an allocation that keeps the rules: exchange until nothing helps, then again after a
/// few creators were taken out at random (a small large-neighbourhood search, textbook), and an
/// exact search where few choices are left. Ends early when the bound is reached.
final class Improvement {
  /// The most promising choices; more than these were never needed in the measured markets.
  private static final int POOL = 1500;

  private static final int SHAKES = 40;
  private static final long SEED = 20_261_101L;

  /// Closer to the bound than this nothing is worth looking for.
  private static final double CLOSE = 1e-6;

  private final Instance in;
  private final DualPrices prices;
  private final double bound;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private Selection best;
  private List<Survivors.Choice> pool;

  Improvement(Instance in, DualPrices prices, double bound, Selection start) {
    this.in = in;
    this.prices = prices;
    this.bound = bound;
    best = start;
    pool = survivors();
  }

  Selection best() {
    new Exchange(in, prices, pool).improve(best);
    pool = survivors();
    for (int shake = 0; shake < SHAKES && best.value() < bound * (1 - CLOSE); shake++) {
      var next = best.copy();
      shake(next);
      if (new Repair(in, prices).mend(next)) {
        new Rounding(in, prices).fill(next, pool);
        new Exchange(in, prices, pool).improve(next);
        keepIfBetter(next);
      }
    }
    return new ExactFinish(in, prices, bound, Optional.of(best)).best().orElse(best);
  }

  private void keepIfBetter(Selection next) {
    if (next.value() > best.value() * (1 + 1e-12)) {
      best = next;
      pool = survivors();
    }
  }

  private List<Survivors.Choice> survivors() {
    double gap = bound - best.value();
    return Survivors.joining(in, prices, gap * (1 + 1e-9), POOL);
  }

  private void shake(Selection selection) {
    int[] members =
        IntStream.range(0, in.creators)
            .filter(i -> selection.choice[i] != Selection.OUT && !in.pinned[i])
            .toArray();
    for (int k = random.nextInt(1, 5); k > 0 && members.length > 0; k--) {
      selection.choose(members[random.nextInt(members.length)], Selection.OUT);
    }
  }
}
