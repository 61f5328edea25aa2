package campaignbot.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds prices that prove a low bound: damped Newton on the smoothed dual, colder step by step,
/// keeping the prices with the best exact bound. Whatever it stops at is a valid certificate; only
/// how tight it is depends on convergence.
///
/// Cost: about 60 passes over all options, and as many Cholesky decompositions of the number of
/// prices. Source: section 2 of the model in `docs/model.md`; Levenberg damping and backtracking
/// are textbook (undamped, it stalls when there are few communities).
final class DualDescent {
  private static final double HOTTEST = 0.5;
  private static final double COLDEST = 2e-4;
  private static final double COOLING = 0.4;
  private static final int STEPS = 25;
  private static final double[] NONE = {};
  private static final double[][] NO_CURVE = {};

  private final Instance in;
  private final double scale;
  private final double planSize;
  private final SmoothedDual dual;
  private DualPrices best;
  private double bestBound = Double.POSITIVE_INFINITY;

  DualDescent(Instance in) {
    this.in = in;
    var estimate = estimate();
    scale = estimate[0] > 0 ? estimate[0] : 1;
    planSize = Math.max(1, estimate[1]);
    dual = new SmoothedDual(in, scale);
    best = new DualPrices(in.communities, in.platforms);
  }

  DualPrices solve() {
    offer(free());
    double[] z = dual.start();
    for (double t = HOTTEST / planSize; t >= COLDEST / planSize; t *= COOLING) {
      z = cool(z, t);
      offer(dual.prices(z));
    }
    dropUselessPrices();
    return best;
  }

  double bound() {
    return bestBound;
  }

  /// The bound that counts every contact in full and every rule as loose.
  private DualPrices free() {
    var prices = new DualPrices(in.communities, in.platforms);
    Arrays.fill(prices.u, 1);
    return prices;
  }

  private void offer(DualPrices prices) {
    double bound = new Lagrangian(in, prices).bound();
    if (bound < bestBound) {
      bestBound = bound;
      best = prices;
    }
  }

  /// The barriers leave every price a little above 0; where 0 proves more, it is 0.
  private void dropUselessPrices() {
    for (int p = 0; p < in.platforms; p++) {
      var without = best.copy();
      without.platformMax[p] = 0;
      offer(without);
      without = best.copy();
      without.platformMin[p] = 0;
      offer(without);
    }
    var without = best.copy();
    without.minCreators = 0;
    offer(without);
    without = best.copy();
    without.maxCreators = 0;
    offer(without);
    without = best.copy();
    without.budget = 0;
    offer(without);
  }

  private double[] cool(double[] from, double t) {
    double[] z = from;
    double damping = 1e-10;
    for (int step = 0; step < STEPS && damping < 1e8; step++) {
      var slope = new double[dual.size];
      var curve = new double[dual.size][dual.size];
      double value = dual.at(z, t, slope, curve);
      var move = newton(curve, slope, damping);
      double decrease = -dot(slope, move);
      if (decrease < 1e-9 * t) {
        return z;
      }
      var next = search(z, move, value, decrease, t);
      damping = Arrays.equals(next, z) ? damping * 1e3 : Math.max(1e-10, damping * 0.1);
      z = next;
    }
    return z;
  }

  private static double[] newton(double[][] curve, double[] slope, double damping) {
    for (double more = damping; more < 1e30; more *= 100) {
      var matrix = new double[curve.length][];
      for (int i = 0; i < curve.length; i++) {
        matrix[i] = curve[i].clone();
        matrix[i][i] += more * (curve[i][i] + 1e-12);
      }
      var move = Arrays.stream(slope).map(s -> -s).toArray();
      if (LinearSystem.solve(matrix, move)) {
        return move;
      }
    }
    return new double[slope.length];
  }

  private double[] search(double[] z, double[] move, double value, double decrease, double t) {
    double stride = Math.min(1, 0.95 * longest(z, move));
    for (int half = 0; half < 40; half++) {
      double length = stride;
      var next = IntStream.range(0, z.length).mapToDouble(j -> z[j] + length * move[j]).toArray();
      if (dual.at(next, t, NONE, NO_CURVE) <= value - 1e-4 * length * decrease) {
        return next;
      }
      stride /= 2;
    }
    return z;
  }

  /// The stride that would bring the first variable to 0.
  private static double longest(double[] z, double[] move) {
    double longest = Double.POSITIVE_INFINITY;
    for (int j = 0; j < z.length; j++) {
      if (move[j] < 0) {
        longest = Math.min(longest, -z[j] / move[j]);
      }
    }
    return longest;
  }

  private static double dot(double[] left, double[] right) {
    return IntStream.range(0, left.length).mapToDouble(j -> left[j] * right[j]).sum();
  }

  /// Value and size of a plan that takes the best options by gain for the share of money and slots,
  /// ignoring overlap: only to scale the problem.
  private double[] estimate() {
    var rows =
        IntStream.range(0, in.creators)
            .filter(i -> in.optionStart[i] < in.optionStart[i + 1])
            .mapToObj(this::bestForEffort)
            .sorted((a, b) -> Double.compare(b[0] / b[1], a[0] / a[1]))
            .toList();
    double value = 0;
    double effort = 0;
    int size = 0;
    for (var row : rows) {
      value += row[0];
      effort += row[1];
      size++;
      if (effort >= 1) {
        break;
      }
    }
    return new double[] {Math.min(value, Arrays.stream(in.weight).sum()), size};
  }

  private double[] bestForEffort(int i) {
    double reach = 0;
    for (int a = in.audienceStart[i]; a < in.audienceStart[i + 1]; a++) {
      reach += in.weight[in.community[a]] * in.share[a];
    }
    var best = new double[] {0, 1};
    for (int o = in.optionStart[i]; o < in.optionStart[i + 1]; o++) {
      double effort = in.cost[o] / in.budget + 1.0 / in.maxCreators;
      if (reach * in.response[o] / effort > best[0] / best[1]) {
        best = new double[] {reach * in.response[o], effort};
      }
    }
    return best;
  }
}
