package campaignbot.allocation;

/// The standard normal distribution.
final class Normal {
  private static final double ROOT = 0.3989422804014327;

  /// Nine points and their weights that integrate polynomials up to degree 17 against the density
  /// (Gauss and Hermite; textbook).
  static final double[] POINTS = {
    -4.512745863399783,
    -3.20542900285647,
    -2.07684797867783,
    -1.0232556637891326,
    0.0,
    1.0232556637891326,
    2.07684797867783,
    3.20542900285647,
    4.512745863399783
  };

  static final double[] WEIGHTS = {
    2.2345844007746607e-05,
    0.0027891413212317692,
    0.04991640676521782,
    0.24409750289493953,
    0.40634920634920635,
    0.24409750289493953,
    0.04991640676521782,
    0.0027891413212317692,
    2.2345844007746607e-05
  };

  private Normal() {}

  static double density(double z) {
    return ROOT * StrictMath.exp(-z * z / 2);
  }

  /// The chance to stay below `z`, within 8e-8 (Abramowitz and Stegun 26.2.17).
  ///
  /// @param density at `z`
  static double below(double z, double density) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double tail =
        density
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return z < 0 ? tail : 1 - tail;
  }
}
