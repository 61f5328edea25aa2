package campaignbot.conversation;

import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
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
    A_MONTH_AS_THE_WHOLE,
    A_YEAR_AS_THE_WHOLE
  }

  record RegionSet(Region now, Optional<Region> was) implements Change {}

  record MetricSet(Metric now, Optional<Metric> was) implements Change {}

  record NichesSet(Set<Niche> now) implements Change {}

  record PlatformsSet(Set<Platform> now) implements Change {}

  record WindowSet(CampaignWindow now) implements Change {}

  record LimitsSet(Limits now) implements Change {}

  record CreatorsSet(CreatorWishes now) implements Change {}

  record TargetSet(OptionalLong now) implements Change {}
}
