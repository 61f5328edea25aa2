package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Who to think about first: the creators with the most result for the share of money and slots
/// that they take, overlap ignored. Whoever is missed and matters is found by `Pricing`.
///
/// Score: best over the options of V v(m) / (cost / budget + 1 / maxCreators). Selection by
/// counting the scores' leading bits (a radix select, textbook): one pass for the scores, one to
/// pick.
final class Screening {
  private static final int BINS = 1 << 16;

  /// Of the best, looked at first.
  private static final int FEW = 2_000;

  private final Crowd crowd;
  private final Rules rules;
  private final Pricing pricing;
  private final float[] score;
  private final int[] histogram = new int[BINS];

  /// How many of the best creators together use up the money or the slots.
  int needed;

  /// What those would bring, overlap ignored.
  double estimate;

  private int looked;

  Screening(Crowd crowd, Rules rules, Pricing pricing) {
    this.crowd = crowd;
    this.rules = rules;
    this.pricing = pricing;
    score = pricing.ratio;
  }

  /// Rows in ascending order: the best by score, enough of them to use up budget or slots several
  /// times over; and everybody pinned.
  int[] pick() {
    var prices = Prices.free(rules.weight().length, rules.floor().length);
    prices.budget = 1 / rules.budget();
    prices.maxCreators = 1.0 / rules.maxCreators();
    pricing.price(prices, Double.NEGATIVE_INFINITY);
    for (float s : score) {
      histogram[bin(s)]++;
    }
    needed = needed();
    return best(needed + Math.min(3 * needed, 300) + 100);
  }

  private static int bin(float score) {
    return Float.floatToRawIntBits(score) >>> 15;
  }

  /// Walks down the scores until the efforts of those above add up to the whole budget or all
  /// slots; looks at few of them first.
  private int needed() {
    int all = 2 * Math.min(rules.maxCreators(), crowd.size) + 200;
    int most = Math.min(all, FEW);
    int count = needed(best(most));
    while (count == 0 && most < all) {
      most = Math.min(all, 4 * most);
      count = needed(best(most));
    }
    return count == 0 ? Math.max(1, looked) : count;
  }

  /// @return 0 when all of these together do not use up anything
  private int needed(int[] best) {
    double effort = 0;
    long[] order = new long[best.length];
    for (int k = 0; k < best.length; k++) {
      order[k] = SortKey.falling(score[best[k]], k);
    }
    Arrays.sort(order);
    estimate = 0;
    looked = 0;
    for (long entry : order) {
      int i = best[SortKey.index(entry)];
      pricing.profit(i);
      effort += pricing.bestEffort;
      estimate += pricing.bestValue;
      looked++;
      if (effort >= 1) {
        return looked;
      }
    }
    return 0;
  }

  /// The rows with the best scores, and everybody pinned. Where the last of them is one of many
  /// with nearly its score, the first of those.
  private int[] best(int most) {
    int above = 0;
    int bin = BINS - 1;
    while (bin > 0 && above + histogram[bin] <= most) {
      above += histogram[bin--];
    }
    return rows(bin, most - above);
  }

  private int[] rows(int bin, int ofBin) {
    var rows = new int[256];
    int found = 0;
    int left = bin > 0 ? ofBin : 0;
    for (int i = 0; i < crowd.size; i++) {
      int own = bin(score[i]);
      boolean isTaken = own > bin || crowd.standing[i] == Crowd.PINNED;
      if (!isTaken && own == bin && left > 0) {
        left--;
        isTaken = true;
      }
      if (isTaken) {
        if (found == rows.length) {
          rows = Arrays.copyOf(rows, 2 * found);
        }
        rows[found++] = i;
      }
    }
    return Arrays.copyOf(rows, found);
  }
}
