package campaignbot.conversation;

import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Rule;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// One answer that went into the brief, to be said back; `was` when it replaced another.
public sealed interface Change {
  /// @param taken how words that were no plain total were understood
  record BudgetSet(Budget now, Optional<Budget> was, Taken taken) implements Change {}

  /// How a sum became the budget; whatever is not `AS_SAID` is said aloud.
  enum Taken {
    AS_SAID,
    LOWER_END_AS_THE_LIMIT,
    ONE_OF_SEVERAL,
    CONVERTED,
    A_DAY_AS_THE_WHOLE,
    A_WEEK_AS_THE_WHOLE,
    A_MONTH_AS_THE_WHOLE,
    A_QUARTER_AS_THE_WHOLE,
    A_YEAR_AS_THE_WHOLE,
    TIMES_ITS_LENGTH
  }

  record RegionSet(Region now, Optional<Region> was) implements Change {}

  record MetricSet(Metric now, Optional<Metric> was) implements Change {}

  /// What is set beside budget, region and metric. It takes the place of nothing that somebody
  /// would be asked about.
  sealed interface Further extends Change {}

  record NichesSet(Set<Niche> now) implements Further {}

  /// @param now all that the plan leaves out, with what was named before
  record NichesLeftOut(Set<Niche> now) implements Further {}

  record PlatformsSet(Set<Platform> now) implements Further {}

  record WindowSet(CampaignWindow now) implements Further {}

  record LimitsSet(Limits now) implements Further {}

  /// A limit in money for one creator became that part of the budget.
  ///
  /// @param cap the bound, an upper or a lower one
  record CapAsShare(Money cap, double share) implements Further {}

  /// A part of the budget for one creator has become another sum, because the budget is another.
  record ShareInMoney(double share, Money now) implements Further {}

  /// It holds no longer, whether or not it did before.
  record Lifted(Rule rule) implements Further {}

  record CreatorsSet(CreatorWishes now) implements Further {}

  /// What was wanted of another metric is wanted no longer.
  ///
  /// @param now the metric that replaced the other
  record TargetDropped(long was, Metric of, Metric now) implements Further {}

  /// @param of the metric whose result is wanted, when it is known
  record TargetSet(OptionalLong now, Optional<Metric> of) implements Further {}

  /// The question that it answers.
  default Question answers() {
    return switch (this) {
      case BudgetSet _ -> Question.BUDGET;
      case RegionSet _ -> Question.REGION;
      case MetricSet _, TargetSet _, TargetDropped _ -> Question.METRIC;
      case Further _ -> Question.WISHES;
    };
  }

  /// Whether it took the place of another value.
  default boolean isCorrection() {
    return switch (this) {
      case BudgetSet(_, var was, _) -> was.isPresent();
      case RegionSet(_, var was) -> was.isPresent();
      case MetricSet(_, var was) -> was.isPresent();
      case Further _ -> false;
    };
  }

  /// Whether it took the place of what this other one had set.
  default boolean replaces(Change other) {
    return switch (this) {
      case BudgetSet(_, var was, _) ->
          other instanceof BudgetSet(var now, _, _) && was.equals(Optional.of(now));
      case RegionSet(_, var was) ->
          other instanceof RegionSet(var now, _) && was.equals(Optional.of(now));
      case MetricSet(_, var was) ->
          other instanceof MetricSet(var now, _) && was.equals(Optional.of(now));
      case Further _ -> false;
    };
  }
}
