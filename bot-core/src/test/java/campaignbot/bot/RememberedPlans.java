package campaignbot.bot;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Planner;
import campaignbot.campaign.Brief;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Makes each plan once; all have to be for the same catalogue.
final class RememberedPlans implements Planner {
  private final Planner planner;
  private final Map<Asked, Planned> plans = new ConcurrentHashMap<>();

  private record Asked(
      Brief brief, List<List<Outcome>> outcomes, List<String> keep, Optional<LocalDate> today) {
    /// The day matters to dates only.
    static Asked of(PlanRequest request) {
      return new Asked(
          request.brief(),
          request.outcomes(),
          request.keep(),
          request.brief().window().flatMap(_ -> request.today()));
    }
  }

  RememberedPlans(Planner planner) {
    this.planner = planner;
  }

  @Override
  public Planned plan(PlanRequest request) {
    return plans.computeIfAbsent(Asked.of(request), _ -> planner.plan(request));
  }
}
