package campaignbot.allocation;

import campaignbot.campaign.Figure;
import java.util.regex.Pattern;

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
    /// How much of an audience shares the creator's own interests.
    HOME,
    /// What people outside the brief's niches count.
    RELEVANCE,
    /// Platform users, of the people of the region.
    POPULATION,
    /// How many people the region has, where nobody tells.
    PEOPLE,
    EXCHANGE_RATE,
    REPEAT_POSTS,
    UNCERTAINTY,
    /// The limit on creators that holds when the team sets none.
    MOST_CREATORS,
    /// The limit on posts of one creator that holds when the team sets none.
    MOST_POSTS,
    /// By how much what the team's former plans brought has changed the rates.
    OUTCOMES
  }

  private static final Pattern OUTCOMES_OF_YOURS = Pattern.compile("(\\d+) outcomes? of yours");

  /// So many outcomes of the team as the source of a figure.
  static String source(int outcomes) {
    return outcomes + (outcomes == 1 ? " outcome of yours" : " outcomes of yours");
  }

  /// How many outcomes of the team are its source.
  public int outcomes() {
    var source = OUTCOMES_OF_YOURS.matcher(figure.source());
    return source.matches() ? Integer.parseInt(source.group(1)) : 0;
  }
}
