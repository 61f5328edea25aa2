package campaignbot.allocation;

/// A forecast: in 8 of 10 campaigns like this it ends between `p10` and `p90`; half end below
/// `p50`.
public record Range(double p10, double p50, double p90) {
  public Range {
    if (!(0 <= p10 && p10 <= p50 && p50 <= p90)) {
      throw new IllegalArgumentException("Not a range: " + p10 + " " + p50 + " " + p90);
    }
  }

  /// @param factor at least 0
  public Range times(double factor) {
    return new Range(p10 * factor, p50 * factor, p90 * factor);
  }
}
