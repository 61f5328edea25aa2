package campaignbot.allocation;

import java.util.Arrays;

/// The Lagrangian bound with every "best option of a creator" replaced by a soft maximum, and
/// logarithmic barriers that keep the prices positive: smooth, convex, so Newton's method can
/// minimise it. The smoothing vanishes with the temperature. (Softmax smoothing of a Lagrangian
/// dual; textbook technique.)
///
/// Everything is scaled: values by an estimate of the optimum, money by the budget, creators by the
/// largest number of them. The variables are u of each community, then the prices in use.
final class SmoothedDual {
  /// Where two rules leave no choice (as many creators at least as at most), the bound does not
  /// change when their prices grow together: the barriers alone would drive them to infinity.
  private static final double LEASH = 1e-3;

  /// Profits further below that of staying out, in temperatures, change no sum of doubles: e^-40 is
  /// less than the last digit of 1.
  private static final double NEVER = -40;

  private final Instance in;
  private final double scale;
  private final int money;
  private final int slotMax;
  private final int slotMin;
  private final int[] platformMax;
  private final int[] platformMin;
  final int size;

  // One creator's terms at a time: which variables it touches and how they enter.
  private final int[] touched;
  private final double[] onResponse;
  private final double[] onCost;
  private final double[] onSlot;
  private int terms;
  private double[] chance = new double[16];

  SmoothedDual(Instance in, double scale) {
    this.in = in;
    this.scale = scale;
    int next = in.communities;
    money = next++;
    slotMax = next++;
    slotMin = in.minCreators > 0 ? next++ : -1;
    platformMax = new int[in.platforms];
    platformMin = new int[in.platforms];
    for (int p = 0; p < in.platforms; p++) {
      platformMax[p] = in.ceiling[p] < in.budget - in.eps ? next++ : -1;
      platformMin[p] = in.floor[p] > in.eps ? next++ : -1;
    }
    size = next;
    touched = new int[in.communities + 5];
    onResponse = new double[in.communities + 5];
    onCost = new double[in.communities + 5];
    onSlot = new double[in.communities + 5];
  }

  double[] start() {
    var z = new double[size];
    Arrays.fill(z, 0, in.communities, 0.8);
    Arrays.fill(z, in.communities, size, 0.1);
    z[money] = 0.5;
    z[slotMax] = 0.3;
    return z;
  }

  /// Value at `z`; adds first and second derivatives when `slope` and `curve` are not empty.
  double at(double[] z, double temperature, double[] slope, double[][] curve) {
    boolean derive = slope.length > 0;
    double sum = communities(z, slope, curve) + rules(z, slope);
    for (int j = in.communities; j < size; j++) {
      sum += temperature * (LEASH * z[j] - StrictMath.log(z[j]));
      if (derive) {
        slope[j] += temperature * (LEASH - 1 / z[j]);
        curve[j][j] += temperature / (z[j] * z[j]);
      }
    }
    for (int i = 0; i < in.creators; i++) {
      sum += creator(i, z, temperature, slope, curve);
    }
    return sum;
  }

  private double communities(double[] z, double[] slope, double[][] curve) {
    double sum = 0;
    for (int g = 0; g < in.communities; g++) {
      double weight = in.weight[g] / scale;
      sum += weight * Lagrangian.conjugate(z[g]);
      if (slope.length > 0) {
        slope[g] += weight * StrictMath.log(z[g]);
        curve[g][g] += weight / z[g];
      }
    }
    return sum;
  }

  private double rules(double[] z, double[] slope) {
    double sum = linear(money, 1, z, slope) + linear(slotMax, 1, z, slope);
    sum += linear(slotMin, -(double) in.minCreators / in.maxCreators, z, slope);
    for (int p = 0; p < in.platforms; p++) {
      sum += linear(platformMax[p], in.ceiling[p] / in.budget, z, slope);
      sum += linear(platformMin[p], -in.floor[p] / in.budget, z, slope);
    }
    return sum;
  }

  private static double linear(int variable, double factor, double[] z, double[] slope) {
    if (variable < 0) {
      return 0;
    }
    if (slope.length > 0) {
      slope[variable] += factor;
    }
    return factor * z[variable];
  }

  private double creator(int i, double[] z, double t, double[] slope, double[][] curve) {
    int from = in.optionStart[i];
    int count = in.optionStart[i + 1] - from;
    if (count == 0) {
      return 0;
    }
    collectTerms(i);
    double top = profits(i, z, from, count);
    if (!in.pinned[i] && largest(count) < NEVER * t) {
      return 0;
    }
    double total = in.pinned[i] ? 0 : StrictMath.exp(-top / t);
    for (int k = 0; k < count; k++) {
      chance[k] = StrictMath.exp((chance[k] - top) / t);
      total += chance[k];
    }
    if (slope.length > 0) {
      moments(from, count, total, t, slope, curve);
    }
    return top + t * StrictMath.log(total);
  }

  private double profits(int i, double[] z, int from, int count) {
    if (chance.length < count) {
      chance = new double[2 * count];
    }
    double worth = 0;
    double price = 0;
    double slot = 0;
    for (int a = 0; a < terms; a++) {
      worth += onResponse[a] * z[touched[a]];
      price += onCost[a] * z[touched[a]];
      slot += onSlot[a] * z[touched[a]];
    }
    double top = in.pinned[i] ? Double.NEGATIVE_INFINITY : 0;
    for (int k = 0; k < count; k++) {
      chance[k] = worth * in.response[from + k] + price * in.cost[from + k] / in.budget + slot;
      top = Math.max(top, chance[k]);
    }
    return top;
  }

  private double largest(int count) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < count; k++) {
      largest = Math.max(largest, chance[k]);
    }
    return largest;
  }

  private void collectTerms(int i) {
    terms = 0;
    for (int a = in.audienceStart[i]; a < in.audienceStart[i + 1]; a++) {
      int g = in.community[a];
      term(g, in.weight[g] * in.share[a] / scale, 0, 0);
    }
    term(money, 0, -1, 0);
    term(platformMax[in.platform[i]], 0, -1, 0);
    term(platformMin[in.platform[i]], 0, 1, 0);
    term(slotMax, 0, 0, -1.0 / in.maxCreators);
    term(slotMin, 0, 0, 1.0 / in.maxCreators);
  }

  private void term(int variable, double response, double cost, double slot) {
    if (variable >= 0) {
      touched[terms] = variable;
      onResponse[terms] = response;
      onCost[terms] = cost;
      onSlot[terms++] = slot;
    }
  }

  /// The expectation of (response, cost, chosen) is the slope, their covariance the curvature.
  private void moments(
      int from, int count, double total, double t, double[] slope, double[][] curve) {
    double v = 0;
    double c = 0;
    double n = 0;
    double vv = 0;
    double vc = 0;
    double cc = 0;
    for (int k = 0; k < count; k++) {
      double p = chance[k] / total;
      double response = in.response[from + k];
      double cost = in.cost[from + k] / in.budget;
      v += p * response;
      c += p * cost;
      n += p;
      vv += p * response * response;
      vc += p * response * cost;
      cc += p * cost * cost;
    }
    for (int a = 0; a < terms; a++) {
      slope[touched[a]] += onResponse[a] * v + onCost[a] * c + onSlot[a] * n;
    }
    if (vv - v * v > 1e-14 * vv || n * (1 - n) > 1e-14) {
      curvature(
          new double[] {vv - v * v, vc - v * c, cc - c * c, v - v * n, c - c * n, n - n * n},
          t,
          curve);
    }
  }

  private void curvature(double[] m, double t, double[][] curve) {
    for (int a = 0; a < terms; a++) {
      double forV = (onResponse[a] * m[0] + onCost[a] * m[1] + onSlot[a] * m[3]) / t;
      double forC = (onResponse[a] * m[1] + onCost[a] * m[2] + onSlot[a] * m[4]) / t;
      double forN = (onResponse[a] * m[3] + onCost[a] * m[4] + onSlot[a] * m[5]) / t;
      double[] row = curve[touched[a]];
      for (int b = 0; b < terms; b++) {
        row[touched[b]] += onResponse[b] * forV + onCost[b] * forC + onSlot[b] * forN;
      }
    }
  }

  /// The prices in the problem's own units, barriers' remains and all; `u` cut to at most 1.
  DualPrices prices(double[] z) {
    var prices = new DualPrices(in.communities, in.platforms);
    for (int g = 0; g < in.communities; g++) {
      prices.u[g] = Math.min(1, z[g]);
    }
    double perMoney = scale / in.budget;
    prices.budget = z[money] * perMoney;
    prices.maxCreators = z[slotMax] * scale / in.maxCreators;
    prices.minCreators = slotMin < 0 ? 0 : z[slotMin] * scale / in.maxCreators;
    for (int p = 0; p < in.platforms; p++) {
      prices.platformMax[p] = platformMax[p] < 0 ? 0 : z[platformMax[p]] * perMoney;
      prices.platformMin[p] = platformMin[p] < 0 ? 0 : z[platformMin[p]] * perMoney;
    }
    prices.netOut();
    return prices;
  }
}
