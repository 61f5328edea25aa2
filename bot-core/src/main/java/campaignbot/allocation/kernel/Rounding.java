package campaignbot.allocation.kernel;

import java.util.Arrays;

/// A first allocation from the prices: pinned creators at their cheapest, then creators by reduced
/// profit with the option that is best at these prices, as long as the rules on "at most" allow.
/// `fill` adds whatever still brings the most for its price. The rules on "at least" are
/// `Repair`'s.
final class Rounding {
  private final Core core;
  private final Prices prices;
  private final Options options;

  /// @param options those that may be taken
  Rounding(Core core, Prices prices, Options options) {
    this.core = core;
    this.prices = prices;
    this.options = options;
  }

  Selection plan() {
    var selection = start();
    fill(selection);
    return selection;
  }

  private Selection start() {
    var selection = new Selection(core);
    var order = new long[core.size];
    var best = new int[core.size];
    int count = 0;
    for (int k = 0; k < core.size; k++) {
      double most = best(k, best);
      if (core.pinned[k]) {
        pin(selection, k);
      } else if (options.forced()[k] && best[k] != Selection.OUT) {
        selection.choose(k, best[k]);
      } else if (most > 0) {
        order[count++] = SortKey.falling(most, k);
      }
    }
    Arrays.sort(order, 0, count);
    for (int j = 0; j < count; j++) {
      int k = SortKey.index(order[j]);
      if (allowed(selection, k, best[k])) {
        selection.choose(k, best[k]);
      }
    }
    return selection;
  }

  /// The reduced profit of the creator's best option, which is noted in `option`.
  private double best(int k, int[] option) {
    double worth = core.worth(k, prices);
    double most = Double.NEGATIVE_INFINITY;
    option[k] = Selection.OUT;
    for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
      double profit = core.profit(k, o, worth, prices);
      if (!options.barred()[o] && profit > most) {
        most = profit;
        option[k] = o;
      }
    }
    return most;
  }

  private void pin(Selection selection, int k) {
    int cheapest = Selection.OUT;
    for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
      boolean cheaper = cheapest == Selection.OUT || core.cost[o] < core.cost[cheapest];
      if (!options.barred()[o] && cheaper) {
        cheapest = o;
      }
    }
    if (cheapest != Selection.OUT) {
      selection.choose(k, cheapest);
    }
  }

  /// Takes the option with the largest gain for its price until none fits.
  void fill(Selection selection) {
    while (true) {
      int best = Selection.OUT;
      int who = -1;
      double most = 0;
      double broken = selection.violation();
      for (int k = 0; k < core.size; k++) {
        for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
          if (!options.barred()[o] && adds(selection, k, o)) {
            double worth = selection.slope(k, o) / (1e-12 + effort(selection, k, o));
            if (worth > most && selection.violation(k, o, k, o) <= broken + 1e-12) {
              most = worth;
              best = o;
              who = k;
            }
          }
        }
      }
      if (best == Selection.OUT) {
        return;
      }
      selection.choose(who, best);
    }
  }

  private boolean adds(Selection selection, int k, int o) {
    double more = core.cost[o] - selection.costOf(selection.choice[k]);
    return selection.spend + more <= core.rules.budget() + core.rules.eps()
        && selection.responseOf(o) > selection.responseOf(selection.choice[k]);
  }

  private double effort(Selection selection, int i, int o) {
    double cost = Math.max(0, core.cost[o] - selection.costOf(selection.choice[i]));
    double slot = selection.choice[i] == Selection.OUT ? 1.0 / core.rules.maxCreators() : 0;
    return prices.money(core.platform[i]) > 0 ? cost / core.rules.budget() + slot : slot + 1e-3;
  }

  /// Nothing that is kept gets broken; what is broken may not get worse.
  private static boolean allowed(Selection selection, int creator, int option) {
    return selection.violation(creator, option, creator, option) <= selection.violation() + 1e-12;
  }
}
