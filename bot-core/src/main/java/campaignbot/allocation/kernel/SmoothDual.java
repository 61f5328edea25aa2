package campaignbot.allocation.kernel;

import java.util.Arrays;

/// The bound of a core with every "best option of a creator" replaced by a soft maximum, and
/// logarithmic barriers that keep the prices positive: smooth and convex, so Newton's method
/// minimises it. The smoothing vanishes with the temperature. (Softmax smoothing of a Lagrangian
/// dual; textbook.)
///
/// Everything is scaled: values by an estimate of the optimum, money by the budget, creators by the
/// largest number of them. The variables are u of each community, then money, slots, and the
/// platform rules in use.
final class SmoothDual {
  /// Where two rules leave no choice (as many creators at least as at most), the bound does not
  /// change when their prices grow together: the barriers alone would drive them to infinity.
  private static final double LEASH = 1e-3;

  /// Who mixes options less than this adds nothing to the curvature.
  private static final double NEGLIGIBLE = 1e-4;

  /// Profits further below the best, in temperatures, change no sum of doubles.
  private static final double NEVER = -38;

  final Core core;
  final double scale;
  final int size;
  final int communities;
  private final int money;
  private final int slotMax;
  private final int slotMin;
  private final int[] platformMax;
  private final int[] platformMin;
  private final double[] weight;
  private final double[] linear;
  private final double slotUnit;
  private final double moneyUnit;
  final double[] onShare;

  /// Options that may be chosen; all of them unless a branch forbids some.
  private Options options;

  private boolean[] barred;

  /// Creators who may not stay out.
  private boolean[] forced;

  private final int[] live;
  private int living;
  final double[] chance;
  final double[] slope;

  /// The curvature is `diagonal` plus, for each of the `mixed` creators, that of its options'
  /// response, cost and slot: their covariance, as a triangular factor of six numbers.
  final double[] diagonal;

  final int[] mixed;
  private final double[] factor;
  int mixing;

  SmoothDual(Core core, double scale) {
    this.core = core;
    this.scale = scale;
    var rules = core.rules;
    communities = rules.weight().length;
    int next = communities;
    money = next++;
    slotMax = next++;
    slotMin = rules.minCreators() > 0 ? next++ : -1;
    platformMax = new int[rules.floor().length];
    platformMin = new int[rules.floor().length];
    for (int p = 0; p < platformMax.length; p++) {
      platformMax[p] = rules.ceiling()[p] < rules.budget() - rules.eps() ? next++ : -1;
      platformMin[p] = rules.floor()[p] > rules.eps() ? next++ : -1;
    }
    size = next;
    weight = new double[communities];
    for (int g = 0; g < communities; g++) {
      weight[g] = rules.weight()[g] / scale;
    }
    slotUnit = 1.0 / rules.maxCreators();
    moneyUnit = 1 / rules.budget();
    linear = new double[size];
    linear[money] = 1;
    linear[slotMax] = 1;
    if (slotMin >= 0) {
      linear[slotMin] = -rules.minCreators() * slotUnit;
    }
    for (int p = 0; p < platformMax.length; p++) {
      if (platformMax[p] >= 0) {
        linear[platformMax[p]] = rules.ceiling()[p] * moneyUnit;
      }
      if (platformMin[p] >= 0) {
        linear[platformMin[p]] = -rules.floor()[p] * moneyUnit;
      }
    }
    onShare = new double[core.share.length];
    for (int a = 0; a < onShare.length; a++) {
      onShare[a] = weight[core.community[a]] * core.share[a];
    }
    options = Options.all(core);
    barred = options.barred();
    forced = options.forced();
    live = new int[core.size];
    for (int k = 0; k < live.length; k++) {
      live[k] = k;
    }
    living = live.length;
    chance = new double[core.cost.length];
    slope = new double[size];
    diagonal = new double[size];
    mixed = new int[core.size];
    factor = new double[6 * core.size];
  }

  double[] start() {
    var z = new double[size];
    Arrays.fill(z, 0, communities, 0.8);
    Arrays.fill(z, communities, size, 0.1);
    z[money] = 0.5;
    z[slotMax] = 0.3;
    return z;
  }

  /// Value at `z`; with derivatives, when wanted.
  double at(double[] z, double t, boolean derive) {
    double sum = 0;
    if (derive) {
      Arrays.fill(slope, 0);
      Arrays.fill(diagonal, 0);
      mixing = 0;
    }
    for (int g = 0; g < communities; g++) {
      double log = StrictMath.log(z[g]);
      sum += weight[g] * (1 - z[g] + z[g] * log);
      if (derive) {
        slope[g] += weight[g] * log;
        diagonal[g] += weight[g] / z[g];
      }
    }
    for (int j = communities; j < size; j++) {
      sum += linear[j] * z[j] + t * (LEASH * z[j] - StrictMath.log(z[j]));
      if (derive) {
        slope[j] += linear[j] + t * (LEASH - 1 / z[j]);
        diagonal[j] += t / (z[j] * z[j]);
      }
    }
    for (int j = 0; j < living; j++) {
      sum += creator(live[j], z, t, derive);
    }
    return sum;
  }

  /// From here on only these options count.
  void restrict(Options options) {
    this.options = options;
    barred = options.barred();
    forced = options.forced();
    living = 0;
    for (int k = 0; k < core.size; k++) {
      if (forced[k] || options.open(core, k) > 0) {
        live[living++] = k;
      } else {
        Arrays.fill(chance, core.optionStart[k], core.optionStart[k + 1], 0);
      }
    }
  }

  private double creator(int k, double[] z, double t, boolean derive) {
    int from = core.optionStart[k];
    int to = core.optionStart[k + 1];
    double worth = 0;
    for (int a = core.audienceStart[k]; a < core.audienceStart[k + 1]; a++) {
      worth += onShare[a] * z[core.community[a]];
    }
    double price = price(core.platform[k], z) * moneyUnit;
    double slot = slot(z);
    double top = forced[k] ? Double.NEGATIVE_INFINITY : 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int o = from; o < to; o++) {
      if (!barred[o]) {
        double profit = worth * core.response[o] - price * core.cost[o] - slot;
        chance[o] = profit;
        most = Math.max(most, profit);
      }
    }
    if (most < top + NEVER * t) {
      for (int o = from; o < to; o++) {
        chance[o] = 0;
      }
      return top;
    }
    top = Math.max(top, most);
    double total = forced[k] ? 0 : Exp.of(-top / t);
    for (int o = from; o < to; o++) {
      if (barred[o]) {
        chance[o] = 0;
      } else {
        double below = (chance[o] - top) / t;
        chance[o] = below < NEVER ? 0 : Exp.of(below);
        total += chance[o];
      }
    }
    for (int o = from; o < to; o++) {
      chance[o] /= total;
    }
    if (derive) {
      moments(k, from, to, t);
    }
    return top + t * StrictMath.log(total);
  }

  private double price(int p, double[] z) {
    double price = z[money];
    if (platformMax[p] >= 0) {
      price += z[platformMax[p]];
    }
    if (platformMin[p] >= 0) {
      price -= z[platformMin[p]];
    }
    return price;
  }

  private double slot(double[] z) {
    return (z[slotMax] - (slotMin < 0 ? 0 : z[slotMin])) * slotUnit;
  }

  /// The expectation of (response, cost, chosen) is the slope, their covariance the curvature.
  private void moments(int k, int from, int to, double t) {
    double v = 0;
    double c = 0;
    double n = 0;
    double vv = 0;
    double vc = 0;
    double cc = 0;
    for (int o = from; o < to; o++) {
      double p = chance[o];
      if (p > 0) {
        double response = core.response[o];
        double cost = core.cost[o] * moneyUnit;
        v += p * response;
        c += p * cost;
        n += p;
        vv += p * response * response;
        vc += p * response * cost;
        cc += p * cost * cost;
      }
    }
    for (int a = core.audienceStart[k]; a < core.audienceStart[k + 1]; a++) {
      slope[core.community[a]] += onShare[a] * v;
    }
    onRules(core.platform[k], -c, -n * slotUnit, slope);
    if (vv - v * v > NEGLIGIBLE * vv || n * (1 - n) > NEGLIGIBLE) {
      covariance(k, vv - v * v, vc - v * c, cc - c * c, v - v * n, c - c * n, n - n * n, 1 / t);
    }
  }

  /// How a mixing creator's factor is on the shares of the audience.
  double onContacts(int m) {
    return factor[6 * m];
  }

  /// How one of the three parts of a mixing creator's factor is on money.
  double onMoney(int m, int part) {
    return part == 0 ? factor[6 * m + 1] : part == 1 ? factor[6 * m + 3] : 0;
  }

  double onSlot(int m, int part) {
    return factor[6 * m + (part == 0 ? 2 : part + 3)];
  }

  /// Adds what one of the three parts of a mixing creator's factor is on the rules' variables.
  void onRules(int m, int part, double[] sum) {
    onRules(core.platform[mixed[m]], onMoney(m, part), onSlot(m, part), sum);
  }

  /// How a rule's variable changes the price of money on a platform: 1, -1 or 0.
  int metByMoney(int p, int variable) {
    return variable == money || variable == platformMax[p]
        ? 1
        : variable == platformMin[p] ? -1 : 0;
  }

  /// How a rule's variable changes the price of a slot: 1, -1 or 0.
  int metBySlot(int variable) {
    return variable == slotMax ? 1 : variable == slotMin ? -1 : 0;
  }

  /// Adds to the rules' variables what money on a platform, and slots, weigh.
  void onRules(int p, double perMoney, double perSlot, double[] sum) {
    sum[money] += perMoney;
    sum[slotMax] += perSlot;
    if (slotMin >= 0) {
      sum[slotMin] -= perSlot;
    }
    if (platformMax[p] >= 0) {
      sum[platformMax[p]] += perMoney;
    }
    if (platformMin[p] >= 0) {
      sum[platformMin[p]] -= perMoney;
    }
  }

  /// Cholesky's factor of the covariance of response, cost and slot, each as it enters the value.
  private void covariance(
      int k, double vv, double vc, double cc, double vn, double cn, double nn, double perHeat) {
    int at = 6 * mixing;
    mixed[mixing++] = k;
    double v = Math.sqrt(Math.max(0, vv));
    double c = v > 0 ? vc / v : 0;
    double n = v > 0 ? vn / v : 0;
    double cRest = cc - c * c;
    double c2 = cRest > 1e-12 * cc ? Math.sqrt(cRest) : 0;
    double n2 = c2 > 0 ? (cn - c * n) / c2 : 0;
    double n3 = Math.sqrt(Math.max(0, nn - n * n - n2 * n2));
    double heat = Math.sqrt(perHeat);
    factor[at] = v * heat;
    factor[at + 1] = -c * heat;
    factor[at + 2] = -n * slotUnit * heat;
    factor[at + 3] = -c2 * heat;
    factor[at + 4] = -n2 * slotUnit * heat;
    factor[at + 5] = -n3 * slotUnit * heat;
  }

  /// The exact bound at these prices, over the options that count.
  double bound(Prices prices) {
    return options.bound(core, prices);
  }

  /// What a look at the value costs, in units of `Work`.
  long effort() {
    return 60L * living + 20L * communities;
  }

  /// The prices in the rules' own units, barriers' remains and all; `u` cut to at most 1.
  Prices prices(double[] z) {
    var prices = new Prices(communities, platformMax.length);
    for (int g = 0; g < communities; g++) {
      prices.u[g] = Math.min(1, z[g]);
    }
    double perMoney = scale * moneyUnit;
    prices.budget = z[money] * perMoney;
    prices.maxCreators = z[slotMax] * scale * slotUnit;
    prices.minCreators = slotMin < 0 ? 0 : z[slotMin] * scale * slotUnit;
    for (int p = 0; p < platformMax.length; p++) {
      prices.platformMax[p] = platformMax[p] < 0 ? 0 : z[platformMax[p]] * perMoney;
      prices.platformMin[p] = platformMin[p] < 0 ? 0 : z[platformMin[p]] * perMoney;
    }
    prices.netOut();
    return prices;
  }
}
