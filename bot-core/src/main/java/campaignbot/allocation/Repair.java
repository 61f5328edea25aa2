package campaignbot.allocation;

import java.util.ArrayList;
import java.util.List;

/// Leads an allocation back to the rules: the change, or pair of changes, that mends the most,
/// until nothing is broken or nothing helps. Compares by what is still broken first, and only then
/// by what it costs, so it does not stop a little short of a minimum.
final class Repair {
  private final Instance in;
  private final DualPrices prices;

  Repair(Instance in, DualPrices prices) {
    this.in = in;
    this.prices = prices;
  }

  /// Whether all rules are kept now.
  boolean mend(Selection selection) {
    for (int round = 0; round < 8 * in.maxCreators + 50; round++) {
      double broken = selection.violation();
      if (broken <= 0) {
        return true;
      }
      if (!single(selection, broken) && !pair(selection, broken)) {
        return false;
      }
    }
    return false;
  }

  private boolean single(Selection selection, double broken) {
    var best = new Best(broken);
    for (int i = 0; i < in.creators; i++) {
      for (int o : changes(selection, i)) {
        best.offer(selection.violation(i, o, i, o), reduced(selection, i, o), i, o, i, o);
      }
    }
    return best.apply(selection);
  }

  private boolean pair(Selection selection, double broken) {
    var best = new Best(broken);
    for (int i = 0; i < in.creators; i++) {
      if (selection.choice[i] != Selection.OUT) {
        for (int o : changes(selection, i)) {
          partners(selection, i, o, best);
        }
      }
    }
    return best.apply(selection);
  }

  private void partners(Selection selection, int i, int o, Best best) {
    double one = reduced(selection, i, o);
    for (int j = 0; j < in.creators; j++) {
      if (j != i) {
        for (int p : changes(selection, j)) {
          double broken = selection.violation(i, o, j, p);
          if (broken <= best.broken) {
            best.offer(broken, one + reduced(selection, j, p), i, o, j, p);
          }
        }
      }
    }
  }

  private double reduced(Selection selection, int i, int o) {
    int now = selection.choice[i];
    return selection.slope(i, o)
        - prices.budget * (selection.costOf(o) - selection.costOf(now))
        - prices.maxCreators * (Selection.counted(o) - Selection.counted(now));
  }

  private List<Integer> changes(Selection selection, int i) {
    var changes = new ArrayList<Integer>();
    if (selection.choice[i] != Selection.OUT && !in.pinned[i]) {
      changes.add(Selection.OUT);
    }
    for (int o = in.optionStart[i]; o < in.optionStart[i + 1]; o++) {
      if (o != selection.choice[i]) {
        changes.add(o);
      }
    }
    return changes;
  }

  private static final class Best {
    double broken;
    private double worth = Double.NEGATIVE_INFINITY;
    private int[] changes = {};
    private final double before;

    Best(double before) {
      this.before = before;
      broken = before;
    }

    void offer(double nowBroken, double nowWorth, int i, int o, int j, int p) {
      boolean better =
          nowBroken < broken - 1e-12 || (nowBroken <= broken + 1e-12 && nowWorth > worth);
      if (nowBroken < before - 1e-12 && better) {
        broken = nowBroken;
        worth = nowWorth;
        changes = new int[] {i, o, j, p};
      }
    }

    boolean apply(Selection selection) {
      if (changes.length == 0) {
        return false;
      }
      selection.choose(changes[0], changes[1]);
      selection.choose(changes[2], changes[3]);
      return true;
    }
  }
}
