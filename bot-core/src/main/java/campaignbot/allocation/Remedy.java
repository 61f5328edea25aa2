package campaignbot.allocation;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;

/// A change of the brief that makes a plan possible.
public sealed interface Remedy {
  record RaiseBudget(Money to) implements Remedy {}

  record RelaxLimits(Limits to) implements Remedy {}

  record DropNiches() implements Remedy {}

  record DropPlatforms() implements Remedy {}

  record WidenRegion() implements Remedy {}

  record DropMustHaves() implements Remedy {}
}
