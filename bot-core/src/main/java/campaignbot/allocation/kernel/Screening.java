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
    return above(threshold(needed + Math.min(3 * needed, 400) + 200));
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

  private double bestValue;
  private double bestEffort;

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
  /// slots. Effort of a bin is that of its first member: scores within a bin differ by half a per
  /// cent, their efforts do not matter more than that here.
  private int needed() {
    int most = Math.min(crowd.size, 2 * Math.min(rules.maxCreators(), crowd.size) + 200);
    int[] best = above(threshold(most));
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

  private int threshold(int most) {
    int count = 0;
    int bin = BINS - 1;
    while (bin > 0 && count + histogram[bin] <= most) {
      count += histogram[bin--];
    }
    return bin + 1;
  }

  private int[] above(int bin) {
    var rows = new int[256];
    int found = 0;
    for (int i = 0; i < crowd.size; i++) {
      if (bin(score[i]) >= bin || crowd.standing[i] == Crowd.PINNED) {
        if (found == rows.length) {
          rows = Arrays.copyOf(rows, 2 * found);
        }
        rows[found++] = i;
      }
    }
    return Arrays.copyOf(rows, found);
  }
}
