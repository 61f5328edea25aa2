package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.catalogue.Catalogue;

/// What to plan.
///
/// @param brief complete
/// @param seed fixes what is random
public record PlanRequest(Brief brief, Catalogue catalogue, long seed) {
  public PlanRequest {
    if (!brief.isComplete()) {
      throw new IllegalArgumentException(
          "A brief without budget, region or metric cannot be planned: " + brief);
    }
  }
}
