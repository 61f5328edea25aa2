package campaignbot.campaign;

/// What is counted of a creator's work once it is done. Order is the order in which it is shown.
public enum Measure {
  /// Deliverables that went out; 0 of somebody who did not post at all.
  POSTS,
  /// People, not impressions.
  REACH,
  /// Likes, comments, shares and saves together.
  ENGAGEMENTS,
  /// To the team's own pages.
  CLICKS,
  /// Sign-ups, bookings and installs count as such.
  ORDERS,
  /// New ones of the team's own account.
  NEW_FOLLOWERS;

  /// What a campaign with this metric wants most of.
  public static Measure of(Metric metric) {
    return switch (metric) {
      case ENGAGEMENT -> ENGAGEMENTS;
      case TRAFFIC -> CLICKS;
      case SALES -> ORDERS;
      case FOLLOWERS -> NEW_FOLLOWERS;
    };
  }
}
