package campaignbot.allocation;

/// The distribution of a result as a mixture of nearly normal ones along the common luck of one or
/// more courses, each with its chance.
final class Mixture {
  /// The way from point to point is bridged by at least this much spread: less would leave stairs.
  private static final double BRIDGE = 0.5;

  /// Where nothing moves any more.
  private static final double LEAST = 1e-3;

  private final double[] mean;
  private final double[] sd;
  private final double[] skew;
  private final double[] weight;
  private double nothing;
  private int count;

  Mixture(int courses) {
    mean = new double[courses * Steps.points()];
    sd = new double[courses * Steps.points()];
    skew = new double[courses * Steps.points()];
    weight = new double[courses * Steps.points()];
  }

  /// With this chance nobody posts.
  void addNothing(double chance) {
    nothing += chance;
  }

  void add(Course course, double chance) {
    var logs = new double[course.mean.length];
    var parts = new double[logs.length];
    for (int j = 0; j < logs.length; j++) {
      logs[j] = StrictMath.log(course.mean[j]);
      parts[j] = course.sd[j] / course.mean[j];
    }
    var along = new double[Steps.points()];
    for (int point = 0; point < along.length; point++) {
      along[point] = course.steps.at(point, logs);
    }
    for (int point = 0; point < along.length; point++) {
      double part = Math.max(0, course.steps.at(point, parts));
      double bridged = Math.max(part, BRIDGE * way(along, point));
      mean[count] = StrictMath.exp(along[point] + (bridged * bridged - part * part) / 2);
      sd[count] = mean[count] * bridged;
      double own = part / bridged;
      skew[count] = Math.clamp(course.steps.at(point, course.skew), -1, 1) * own * own * own;
      weight[count] = chance * Steps.share(point);
      count++;
    }
  }

  /// From this point to the next.
  private static double way(double[] along, int point) {
    int from = Math.max(0, point - 1);
    int to = Math.min(along.length - 1, point + 1);
    return Math.max(LEAST, Math.abs(along[to] - along[from]) / (to - from));
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
