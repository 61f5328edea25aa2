package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to plan.
///
/// @param brief complete
/// @param seed fixes what is random
/// @param outcomes what former plans of the workspace brought, those of each plan by themselves
/// @param keep keys of creators of the plan before who are to stay, if there is such a plan
/// @param today the day on which the plan was asked for, to warn of dates that come too soon; empty
///   where nobody tells
public record PlanRequest(
    Brief brief,
    Catalogue catalogue,
    long seed,
    List<List<Outcome>> outcomes,
    List<String> keep,
    Optional<LocalDate> today) {
  public PlanRequest {
    if (!brief.isComplete()) {
      throw new IllegalArgumentException(
          "A brief without budget, region or metric cannot be planned: " + brief);
    }
    outcomes = outcomes.stream().map(List::copyOf).toList();
    keep = List.copyOf(keep);
  }

  /// On no day in particular.
  public PlanRequest(
      Brief brief,
      Catalogue catalogue,
      long seed,
      List<List<Outcome>> outcomes,
      List<String> keep) {
    this(brief, catalogue, seed, outcomes, keep, Optional.empty());
  }

  /// With nothing learned and nobody to be kept, on no day in particular.
  public PlanRequest(Brief brief, Catalogue catalogue, long seed) {
    this(brief, catalogue, seed, List.of(), List.of());
  }

  PlanRequest keepingNobody() {
    return new PlanRequest(brief, catalogue, seed, outcomes, List.of(), today);
  }
}
