package campaignbot.allocation.kernel;

/// e^x in plain arithmetic: the same digits on every processor, several times as fast as
/// `StrictMath.exp`. Within 3e-16 of the true value, relatively.
///
/// x = (64 k + j) ln 2 / 64 + r, so e^x = 2^k · 2^(j/64) · e^r with |r| ≤ 0.0055, where six terms
/// of the series are exact (table method of Tang 1989; textbook).
final class Exp {
  private static final double PER_STEP = 64 / 0.6931471805599453;

  /// ln 2 / 64 in two parts, so that whole multiples of the first are exact.
  private static final double STEP_HIGH = 0x1.62e42feep-7;

  private static final double STEP_LOW = 0x1.a39ef35793c76p-39;

  private static final double ROUND = 0x1.8p52;
  private static final double[] TABLE = new double[64];

  static {
    for (int j = 0; j < 64; j++) {
      TABLE[j] = StrictMath.pow(2, j / 64.0);
    }
  }

  private Exp() {}

  static double of(double x) {
    if (!(x > -700 && x < 700)) {
      return StrictMath.exp(x);
    }
    double shifted = x * PER_STEP + ROUND;
    double steps = shifted - ROUND;
    int n = (int) steps;
    double r = (x - steps * STEP_HIGH) - steps * STEP_LOW;
    double p = r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120)))));
    double fraction = TABLE[n & 63];
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(fraction + fraction * p) + ((long) (n >> 6) << 52));
  }

  /// e^x - 1, also where x is tiny: the series to the fifth power there, exact to the last digits.
  static double minusOne(double x) {
    return Math.abs(x) < 1e-3
        ? x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5))))
        : of(x) - 1;
  }
}
