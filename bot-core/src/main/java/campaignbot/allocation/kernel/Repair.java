package campaignbot.allocation.kernel;

/// Leads an allocation back to the rules: the change, or pair of changes, that mends the most,
/// until nothing is broken or nothing helps. Compares by what is still broken first, and only then
/// by what it costs, so it does not stop a little short of a minimum.
final class Repair {
  private final Core core;
  private final Prices prices;
  private final Options options;
  private final int[] creators;
  private final int[] changes;
  private final double[] worth;
  private final double[] mending;
  private int count;

  // The best change found in a round.
  private double broken;
  private double most;
  private int first;
  private int second;

  /// @param options those that may be taken
  Repair(Core core, Prices prices, Options options) {
    this.core = core;
    this.prices = prices;
    this.options = options;
    int size = core.cost.length + core.size;
    creators = new int[size];
    changes = new int[size];
    worth = new double[size];
    mending = new double[size];
  }

  /// Whether all rules are kept now.
  boolean mend(Selection selection) {
    for (int round = 0; round < 8 * core.size + 50; round++) {
      double now = selection.violation();
      if (now <= 0) {
        return true;
      }
      collect(selection);
      if (!single(selection, now) && !pair(selection, now)) {
        return false;
      }
    }
    return false;
  }

  /// Every change of one creator.
  private void collect(Selection selection) {
    count = 0;
    for (int k = 0; k < core.size; k++) {
      if (selection.choice[k] != Selection.OUT && !core.pinned[k]) {
        note(selection, k, Selection.OUT);
      }
      for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
        if (!options.barred()[o] && o != selection.choice[k]) {
          note(selection, k, o);
        }
      }
    }
  }

  private void note(Selection selection, int k, int o) {
    int now = selection.choice[k];
    creators[count] = k;
    changes[count] = o;
    worth[count] =
        selection.slope(k, o)
            - prices.budget * (selection.costOf(o) - selection.costOf(now))
            - prices.maxCreators * (Selection.counted(o) - Selection.counted(now));
    mending[count] = selection.violation(k, o, k, o);
    count++;
  }

  private boolean single(Selection selection, double now) {
    broken = now - 1e-12;
    most = Double.NEGATIVE_INFINITY;
    first = -1;
    for (int a = 0; a < count; a++) {
      offer(mending[a], worth[a], a, a, now);
    }
    return apply(selection);
  }

  /// Somebody of the plan changes, and anybody else.
  private boolean pair(Selection selection, double now) {
    broken = now - 1e-12;
    most = Double.NEGATIVE_INFINITY;
    first = -1;
    for (int a = 0; a < count; a++) {
      if (selection.choice[creators[a]] != Selection.OUT) {
        for (int b = 0; b < count; b++) {
          if (creators[a] != creators[b]) {
            double left = selection.violation(creators[a], changes[a], creators[b], changes[b]);
            offer(left, worth[a] + worth[b], a, b, now);
          }
        }
      }
    }
    return apply(selection);
  }

  private void offer(double left, double what, int a, int b, double now) {
    boolean better = left < broken - 1e-12 || (left <= broken + 1e-12 && what > most);
    if (left < now - 1e-12 && better) {
      broken = left;
      most = what;
      first = a;
      second = b;
    }
  }

  private boolean apply(Selection selection) {
    if (first < 0) {
      return false;
    }
    selection.choose(creators[first], changes[first]);
    selection.choose(creators[second], changes[second]);
    return true;
  }
}
