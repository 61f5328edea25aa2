package campaignbot.allocation;

import campaignbot.campaign.Money;

/// A rule of the brief that cannot be kept.
public sealed interface Obstacle {
  /// No creator of the catalogue fits region, platform and niche; the counts say how many were lost
  /// at each.
  record NoCandidates(int creators, int inRegion, int onPlatform, int inNiche)
      implements Obstacle {}

  /// Not even the cheapest fits the budget.
  record BudgetTooSmall(Money budget, Money cheapest) implements Obstacle {}

  /// Creators whom the team insists on cost more than there is.
  record MustHavesTooDear(Money cost, Money budget) implements Obstacle {}

  /// `wanted` creators are asked for, and only `possible` can be paid or exist.
  record TooFewCreators(int wanted, int possible) implements Obstacle {}

  /// No creator's fee lies within the share limits.
  record SharesTooNarrow(double min, double max) implements Obstacle {}

  /// A platform's minimum cannot be spent.
  record PlatformMinimum(campaignbot.campaign.Platform platform, double min) implements Obstacle {}

  /// A must-have creator cannot be chosen under the other rules.
  record MustHaveImpossible(String handle) implements Obstacle {}

  /// Of a must-have creator too little is known to plan with.
  record MustHaveUnknown(String handle, Lack lack) implements Obstacle {
    /// What would have to be known.
    public enum Lack {
      /// How many follow them, or at least what they ask for.
      AUDIENCE,
      /// What they ask for, where no rate card says it either.
      FEE
    }
  }

  /// No allocation keeping all rules was found, and no single rule is to blame.
  record RulesTogether() implements Obstacle {}
}
