package campaignbot.allocation;

import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Money;
import java.time.LocalDate;

/// Something the team should know before it trusts the plan.
public sealed interface Warning {
  /// `creators` invented people.
  record SampleData(int creators) implements Warning {}

  /// `part` of the spend goes to one creator (0 to 1).
  record MuchOnOne(String handle, double part) implements Warning {}

  /// Creators left out because neither the catalogue nor the rate card has a fee for them.
  record NoFee(int creators) implements Warning {}

  /// Creators left out because their audience cannot be estimated.
  record NoAudience(int creators) implements Warning {}

  /// The big creator wins, or would win below this fee for a post of the small ones.
  record BreakEven(Money fee) implements Warning {}

  /// A large part of the budget is left over: the catalogue has too few creators.
  record BudgetLeft(Money left) implements Warning {}

  /// A creator whom the team asked for is not in the catalogue.
  record NotInCatalogue(String handle) implements Warning {}

  /// The catalogue has nobody smaller who fits, so `creators` large accounts were in question.
  record OnlyBigCreators(int creators) implements Warning {}

  /// The small creators alone could not use the budget or keep the rules, so `creators` mid-size
  /// ones are in the plan.
  record LargerOnesJoined(int creators) implements Warning {}

  /// The small creators use the budget, so `creators` mid-size ones were not in question.
  record LargerOnesLeftOut(int creators) implements Warning {}

  /// `creators` of the plan before were kept, whatever else would be better: the proof is of plans
  /// that keep them.
  record KeptFromBefore(int creators) implements Warning {}

  /// The posts are to begin sooner than a campaign is usually done, or to end, where only the last
  /// day is known.
  ///
  /// @param days from the first message to the last post, as they usually take
  /// @param done the day on which it usually is done when it begins on the day of the plan
  record TooSoon(CampaignWindow window, int days, LocalDate done) implements Warning {}

  /// Of most of the plan's creators nobody knows whether they are in the region.
  record PlacesUnknown(int unknown, int creators) implements Warning {}
}
