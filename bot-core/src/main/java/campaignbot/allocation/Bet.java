package campaignbot.allocation;

/// One deal as a bet on its creator: what is won if the creator posts, and how luck moves it.
final class Bet {
  /// Part of each community's people who follow.
  private final double[] audience;

  private final int posts;

  /// That a follower acts at one post, at average luck.
  private final double chance;

  /// Sd of the logarithm of the chance, for each factor shared with others.
  private final double[] shared;

  /// The same for the creator's own factor.
  private final double own;

  private final double variance;

  Bet(double[] audience, int posts, double chance, double[] shared, double own) {
    this.audience = audience.clone();
    this.posts = posts;
    this.chance = chance;
    this.shared = shared.clone();
    this.own = own;
    double sum = own * own;
    for (double sd : shared) {
      sum += sd * sd;
    }
    variance = sum;
  }

  double audience(int community) {
    return audience[community];
  }

  double shared(int factor) {
    return shared[factor];
  }

  int factors() {
    return shared.length;
  }

  double own() {
    return own;
  }

  /// Of the logarithm of the chance.
  double variance() {
    return variance;
  }

  /// What a follower does after all posts, with this factor on the chance.
  double after(double factor) {
    return Response.after(posts, chance * factor);
  }
}
