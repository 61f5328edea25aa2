package campaignbot.allocation;

import campaignbot.campaign.Figure;

/// Something the plan rests on that nobody told us.
///
/// @param figure value, range, source and date; several benchmark rows are summed up as their range
/// @param creators how many creators of the plan it concerns
public record Assumption(Subject subject, Figure figure, int creators) {
  /// What is assumed.
  public enum Subject {
    FEE,
    FOLLOWERS,
    PLATFORM,
    PLACE,
    NICHE,
    AUDIENCE,
    ENGAGEMENT_RATE,
    DENOMINATOR,
    REACH,
    CLICKS,
    CONVERSION,
    FOLLOWS,
    COMPLETION,
    OVERLAP,
    POPULATION,
    EXCHANGE_RATE,
    REPEAT_POSTS,
    UNCERTAINTY,
    /// By how much what the team's former plans brought has changed the rates.
    OUTCOMES
  }
}
