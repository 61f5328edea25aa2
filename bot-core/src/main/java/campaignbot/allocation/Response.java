package campaignbot.allocation;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Metric;
import java.util.Optional;

/// How the reaction to several posts of one creator adds up: each further post meets fewer people
/// who have not reacted yet, and works a tenth less.
///
///     v(m) = sum_{k < m} q (1 - q)^k 0.9^k
///
/// with q the chance that a follower who could ever act does so at one post. Source: the
/// source-side budget model of Alon, Gamzu and Tennenholtz (WWW 2012) with its independent trials;
/// the 0.9 is an assumption of this project.
final class Response {
  /// What a repeated post is worth of the one before. No public source is known.
  static final Figure REPEAT =
      new Figure(0.75, 0.9, 1, "effect of the post before", "assumption", Optional.empty());

  /// Nobody is certain to act.
  static final double MOST = 0.95;

  private Response() {}

  static double after(int posts, double chance) {
    double q = Math.min(MOST, chance);
    double sum = 0;
    double next = q;
    for (int k = 0; k < posts; k++) {
      sum += next;
      next *= (1 - q) * REPEAT.typical();
    }
    return sum;
  }

  /// What so many posts count for, in single posts, when whoever acts again is counted again.
  static double counted(int posts) {
    double sum = 0;
    double next = 1;
    for (int k = 0; k < posts; k++) {
      sum += next;
      next *= REPEAT.typical();
    }
    return sum;
  }

  /// The part of people who would ever act in this way: the level at which a community fills up. No
  /// public source is known; the ranges say how little.
  static Figure ceiling(Metric metric) {
    return switch (metric) {
      case ENGAGEMENT -> ceiling(0.2, 0.5, 0.8);
      case TRAFFIC -> ceiling(0.1, 0.2, 0.5);
      case SALES -> ceiling(0.02, 0.05, 0.1);
      case FOLLOWERS -> ceiling(0.03, 0.1, 0.2);
    };
  }

  private static Figure ceiling(double low, double typical, double high) {
    return new Figure(
        low, typical, high, "people who would ever act", "assumption", Optional.empty());
  }
}
