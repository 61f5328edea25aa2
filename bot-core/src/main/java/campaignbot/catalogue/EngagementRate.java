package campaignbot.catalogue;

/// Engagements per post as a part of the denominator.
///
/// @param fraction 0.042 for 4.2 %; not negative
/// @param per what it is a part of
/// @param assumedDenominator whether the file did not say what it is a part of
public record EngagementRate(double fraction, Denominator per, boolean assumedDenominator) {
  /// What a rate is a part of.
  public enum Denominator {
    FOLLOWERS,
    VIEWS
  }

  public EngagementRate {
    if (!(fraction >= 0 && fraction <= 1000)) {
      throw new IllegalArgumentException("Not a rate: " + fraction);
    }
  }
}
