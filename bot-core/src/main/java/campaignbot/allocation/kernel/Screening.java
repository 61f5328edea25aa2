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

  private final Crowd crowd;
  private final Rules rules;
  private final float[] score;
  private final int[] histogram = new int[BINS];

  // The option with the best score of the creator looked at last.
  private double bestValue;
  private double bestEffort;

  /// How many of the best creators together use up the money or the slots.
  int needed;

  /// What those would bring, overlap ignored.
  double estimate;

  Screening(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
    score = new float[crowd.size];
  }

  /// Rows in ascending order: the best by score, enough of them to use up budget or slots several
  /// times over; and everybody pinned.
  int[] pick(double[] u) {
    scores(u);
    needed = needed();
    return best(needed + Math.min(3 * needed, 400) + 200);
  }

  private void scores(double[] u) {
    var worth = new double[rules.weight().length];
    for (int g = 0; g < worth.length; g++) {
      worth[g] = rules.weight()[g] * u[g];
    }
    Arrays.fill(histogram, 0);
    for (int i = 0; i < crowd.size; i++) {
      float s = crowd.standing[i] == Crowd.EXCLUDED ? 0 : (float) score(i, worth);
      score[i] = s;
      histogram[bin(s)]++;
    }
  }

  private static int bin(float score) {
    return Float.floatToRawIntBits(score) >>> 15;
  }

  private double score(int i, double[] worth) {
    double value = 0;
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      value += worth[crowd.community[a]] * crowd.share[a];
    }
    value *= rules.completion();
    bestValue = 0;
    bestEffort = 1;
    double perMoney = 1 / rules.budget();
    double perSlot = 1.0 / rules.maxCreators();
    for (int o = crowd.offerStart[i]; o < crowd.offerStart[i + 1]; o++) {
      offer(value, crowd.fee[o], crowd.chance[o], perMoney, perSlot);
    }
    return bestValue / bestEffort;
  }

  private void offer(double value, double fee, double chance, double perMoney, double perSlot) {
    double term = value * chance;
    double factor = rules.fading() * (1 - chance);
    double cost = rules.effort();
    double sum = 0;
    for (int m = 1; m <= rules.mostPosts(); m++) {
      cost += fee;
      sum += term;
      term *= factor;
      double effort = cost * perMoney + perSlot;
      if (rules.allowsCost(cost)) {
        if (sum * bestEffort <= bestValue * effort) {
          return;
        }
        bestValue = sum;
        bestEffort = effort;
      } else if (cost > rules.mostCost()) {
        return;
      }
    }
  }

  /// Walks down the scores until the efforts of those above add up to the whole budget or all
  /// slots.
  private int needed() {
    int[] best = best(2 * Math.min(rules.maxCreators(), crowd.size) + 200);
    var worth = rules.weight().clone();
    double effort = 0;
    long[] order = new long[best.length];
    for (int k = 0; k < best.length; k++) {
      order[k] = ((long) ~Float.floatToRawIntBits(score[best[k]]) << 32) | k;
    }
    Arrays.sort(order);
    estimate = 0;
    int count = 0;
    for (long entry : order) {
      int i = best[(int) entry];
      score(i, worth);
      effort += bestEffort;
      estimate += bestValue;
      count++;
      if (effort >= 1) {
        break;
      }
    }
    return Math.max(1, count);
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
