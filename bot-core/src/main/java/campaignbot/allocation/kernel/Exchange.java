package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Improves an allocation that keeps the rules by changing one creator's option, or two creators'
/// at once (which covers swaps, and moving a post from one to another), until no such change helps.
///
/// Pairs are tried in the order of what they could gain at the prices, and the search of a round
/// ends where even that cannot beat the best change found: exact for singles and pairs of the
/// options that lose no more than the gap, without trying most of them.
final class Exchange {
  private static final int ROUNDS = 400;

  /// What one change tried costs, in units of `Work`.
  private static final int TRY = 20;

  private final Core core;
  private final Prices prices;
  private final Options pool;
  private final Work work;
  private final double[] reduced;
  private final long[] order;
  private final int[] creators;
  private final int[] options;
  private final double[] gains;
  private int moves;

  // The best change of a round.
  private double least;
  private int first;
  private int second;

  /// @param pool the options that may join
  Exchange(Core core, Prices prices, Options pool, Work work) {
    this.core = core;
    this.prices = prices;
    this.pool = pool;
    this.work = work;
    int most = core.cost.length + core.size;
    reduced = new double[most];
    order = new long[most];
    creators = new int[most];
    options = new int[most];
    gains = new double[most];
  }

  /// @param enough a value that needs no improving
  void improve(Selection selection, double enough) {
    for (int round = 0; round < ROUNDS && !work.isUsedUp(); round++) {
      if (selection.value() >= enough || !step(selection)) {
        return;
      }
    }
  }

  private boolean step(Selection selection) {
    collect(selection);
    double slack = selection.worthOfSlack(prices);
    least = 1e-9 * (1e-9 + selection.value());
    first = -1;
    long tries = work.left() / TRY;
    long tried = moves;
    for (int a = 0; a < moves && tried < tries; a++) {
      if (gains[a] + Math.max(0, gains[0]) + slack <= least) {
        break;
      }
      if (gains[a] + slack > least && selection.keepsRules(creators[a], options[a])) {
        offer(selection.gain(creators[a], options[a]), a, a);
      }
      int b = a + 1;
      for (; b < moves && gains[a] + gains[b] + slack > least; b++) {
        if (creators[a] != creators[b]
            && selection.violation(creators[a], options[a], creators[b], options[b]) <= 0) {
          offer(selection.gain(creators[a], options[a], creators[b], options[b]), a, b);
        }
      }
      tried += b - a;
    }
    work.add(TRY * tried);
    if (first < 0) {
      return false;
    }
    selection.choose(creators[first], options[first]);
    selection.choose(creators[second], options[second]);
    return true;
  }

  private void offer(double gain, int a, int b) {
    if (gain > least) {
      least = gain;
      first = a;
      second = b;
    }
  }

  /// Every change of the pool, the most promising first; leaving is always among them.
  private void collect(Selection selection) {
    moves = 0;
    for (int i = 0; i < core.size; i++) {
      for (int o = core.optionStart[i]; o < core.optionStart[i + 1]; o++) {
        if (!pool.barred()[o] && selection.choice[i] != o) {
          move(selection, i, o);
        }
      }
      if (selection.choice[i] != Selection.OUT && !core.pinned[i]) {
        move(selection, i, Selection.OUT);
      }
    }
    sort();
  }

  private void move(Selection selection, int i, int option) {
    int now = selection.choice[i];
    reduced[moves] =
        selection.slope(i, option)
            - prices.money(core.platform[i]) * (selection.costOf(option) - selection.costOf(now))
            - prices.slot() * (Selection.counted(option) - Selection.counted(now));
    creators[moves] = i;
    options[moves++] = option;
  }

  /// By falling gain.
  private void sort() {
    for (int k = 0; k < moves; k++) {
      order[k] = SortKey.falling(reduced[k], k);
    }
    Arrays.sort(order, 0, moves);
    int[] c = Arrays.copyOf(creators, moves);
    int[] o = Arrays.copyOf(options, moves);
    for (int k = 0; k < moves; k++) {
      int from = SortKey.index(order[k]);
      creators[k] = c[from];
      options[k] = o[from];
      gains[k] = reduced[from];
    }
  }
}
