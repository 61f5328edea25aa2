package campaignbot.campaign;

/// The success metric: what the plan gets the most of. Order is the order in which people are
/// asked.
public enum Metric {
  /// Likes, comments, shares and saves.
  ENGAGEMENT,
  /// Clicks to the team's own pages.
  TRAFFIC,
  /// Orders; sign-ups, bookings and installs count as such.
  SALES,
  /// New followers of the team's own account.
  FOLLOWERS
}
