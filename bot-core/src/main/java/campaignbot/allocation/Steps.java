package campaignbot.allocation;

/// The steps of the common luck, from -4 to 4 sd, at which a course is computed, and how the points
/// between them follow from them: by the cubic through the four steps around.
final class Steps {
  static final Steps COARSE = new Steps(9);

  /// For few bets, where a creator who reaches everybody bends the course.
  static final Steps FINE = new Steps(33);

  /// Between two points of the mixture.
  static final double POINT = 0.1;

  private static final int HALF = 42;
  private static final double MOST = 4;

  final int count;
  private final double size;

  /// How each step counts at each point.
  private final double[][] between;

  private Steps(int count) {
    this.count = count;
    size = 2 * MOST / (count - 1);
    between = new double[points()][count];
    for (int point = 0; point < between.length; point++) {
      double t = (point - HALF) * POINT;
      int from = Math.clamp((int) Math.floor((t + MOST) / size) - 1, 0, count - 4);
      for (int j = from; j < from + 4; j++) {
        double product = 1;
        for (int k = from; k < from + 4; k++) {
          product *= k == j ? 1 : (t - t(k)) / (t(j) - t(k));
        }
        between[point][j] = product;
      }
    }
  }

  static int points() {
    return 2 * HALF + 1;
  }

  /// The density at a point, for all of them together 1.
  static double share(int point) {
    return Normal.density((point - HALF) * POINT) * POINT;
  }

  double t(int step) {
    return -MOST + step * size;
  }

  /// What a quantity known at the steps is at a point.
  double at(int point, double[] known) {
    double sum = 0;
    for (int j = 0; j < count; j++) {
      sum += between[point][j] * known[j];
    }
    return sum;
  }
}
