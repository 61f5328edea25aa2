package campaignbot.bot;

import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Planner;
import campaignbot.campaign.Brief;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes a plan once per brief; all have to be for the same catalogue.
final class RememberedPlans implements Planner {
  private final Planner planner;
  private final Map<Brief, Planned> plans = new ConcurrentHashMap<>();

  RememberedPlans(Planner planner) {
    this.planner = planner;
  }

  @Override
  public Planned plan(PlanRequest request) {
    return plans.computeIfAbsent(request.brief(), _ -> planner.plan(request));
  }
}
