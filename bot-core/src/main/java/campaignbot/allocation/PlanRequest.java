package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.catalogue.Catalogue;
import java.util.List;

/// What to plan.
///
/// @param brief complete
/// @param seed fixes what is random
/// @param outcomes what former plans of the workspace brought, those of each plan by themselves
/// @param keep keys of creators of the plan before who are to stay, if there is such a plan
public record PlanRequest(
    Brief brief, Catalogue catalogue, long seed, List<List<Outcome>> outcomes, List<String> keep) {
  public PlanRequest {
    if (!brief.isComplete()) {
      throw new IllegalArgumentException(
          "A brief without budget, region or metric cannot be planned: " + brief);
    }
    outcomes = outcomes.stream().map(List::copyOf).toList();
    keep = List.copyOf(keep);
  }

  /// With nothing learned and nobody to be kept.
  public PlanRequest(Brief brief, Catalogue catalogue, long seed) {
    this(brief, catalogue, seed, List.of(), List.of());
  }

  PlanRequest keepingNobody() {
    return new PlanRequest(brief, catalogue, seed, outcomes, List.of());
  }
}
