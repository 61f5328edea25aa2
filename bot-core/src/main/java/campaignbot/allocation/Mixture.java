package campaignbot.allocation;

/// The distribution of a result as a mixture of nearly normal ones along the common luck of one or
/// more courses, each with its chance.
final class Mixture {
  private static final double FINE = 0.1;
  private static final int HALF = 42;
  private static final int POINTS = 2 * HALF + 1;

  /// A fine step is bridged by at least this much spread: less would leave stairs.
  private static final double BRIDGE = 0.6;

  /// How the steps of a course count at each fine point: the cubic through the four around it.
  private static final double[][] BETWEEN = new double[POINTS][Course.STEPS];

  private static final double[] SHARE = new double[POINTS];

  static {
    double all = 0;
    for (int f = 0; f < POINTS; f++) {
      double t = (f - HALF) * FINE;
      SHARE[f] = Normal.density(t);
      all += SHARE[f];
      int from =
          Math.clamp((int) Math.floor((t - Course.t(0)) / Course.STEP) - 1, 0, Course.STEPS - 4);
      for (int j = from; j < from + 4; j++) {
        double product = 1;
        for (int k = from; k < from + 4; k++) {
          product *= k == j ? 1 : (t - Course.t(k)) / (Course.t(j) - Course.t(k));
        }
        BETWEEN[f][j] = product;
      }
    }
    for (int f = 0; f < POINTS; f++) {
      SHARE[f] /= all;
    }
  }

  private final double[] mean;
  private final double[] sd;
  private final double[] skew;
  private final double[] weight;
  private double nothing;
  private int count;

  Mixture(int courses) {
    mean = new double[courses * POINTS];
    sd = new double[courses * POINTS];
    skew = new double[courses * POINTS];
    weight = new double[courses * POINTS];
  }

  /// With this chance nobody posts.
  void addNothing(double chance) {
    nothing += chance;
  }

  void add(Course course, double chance) {
    var logs = new double[Course.STEPS];
    for (int j = 0; j < logs.length; j++) {
      logs[j] = StrictMath.log(course.mean[j]);
    }
    for (int f = 0; f < POINTS; f++) {
      double log = 0;
      double part = 0;
      double lean = 0;
      for (int j = 0; j < logs.length; j++) {
        log += BETWEEN[f][j] * logs[j];
        part += BETWEEN[f][j] * course.sd[j] / course.mean[j];
        lean += BETWEEN[f][j] * course.skew[j];
      }
      double bridged = Math.max(part, BRIDGE * FINE * course.slope);
      mean[count] = StrictMath.exp(log + (bridged * bridged - part * part) / 2);
      sd[count] = mean[count] * bridged;
      skew[count] = Math.clamp(lean, -1, 1);
      weight[count] = chance * SHARE[f];
      count++;
    }
  }

  /// The value below which the result stays with this chance.
  double quantile(double chance) {
    if (chance <= nothing || count == 0) {
      return 0;
    }
    double low = 0;
    double high = 0;
    double x = 0;
    for (int k = 0; k < count; k++) {
      high = Math.max(high, mean[k] + 6 * sd[k]);
      x += weight[k] * mean[k];
    }
    for (int round = 0; round < 60; round++) {
      double below = nothing;
      double density = 0;
      for (int k = 0; k < count; k++) {
        double z = (x - mean[k]) / sd[k];
        if (z > 6) {
          below += weight[k];
        } else if (z > -6) {
          double d = Normal.density(z);
          below += weight[k] * (Normal.below(z, d) - d * skew[k] / 6 * (z * z - 1));
          density += weight[k] * d / sd[k];
        }
      }
      if (below < chance) {
        low = x;
      } else {
        high = x;
      }
      double next = x - (below - chance) / density;
      if (Math.abs(next - x) < 1e-6 * x) {
        return next;
      }
      x = next > low && next < high ? next : (low + high) / 2;
    }
    return x;
  }
}
