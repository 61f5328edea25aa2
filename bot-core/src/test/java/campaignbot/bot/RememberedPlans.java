package campaignbot.bot;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Planner;
import campaignbot.campaign.Brief;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes each plan once; all have to be for the same catalogue.
final class RememberedPlans implements Planner {
  private final Planner planner;
  private final Map<Asked, Planned> plans = new ConcurrentHashMap<>();

  private record Asked(Brief brief, List<List<Outcome>> outcomes, List<String> keep) {}

  RememberedPlans(Planner planner) {
    this.planner = planner;
  }

  @Override
  public Planned plan(PlanRequest request) {
    return plans.computeIfAbsent(
        new Asked(request.brief(), request.outcomes(), request.keep()), _ -> planner.plan(request));
  }
}
