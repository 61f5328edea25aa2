package campaignbot.allocation;

import campaignbot.allocation.Candidates.Circle;
import campaignbot.campaign.Brief;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Money;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import java.util.Optional;
import java.util.function.Function;

/// Plans by prices: what a contact in each community, a unit of money and a creator slot are worth
/// decides who is in, and proves how much better any other plan could be. `docs/model.md` tells the
/// model, its sources and how to re-check a plan.
///
/// For a few thousand creators a plan takes some tenths of a second.
public final class PriceGuidedPlanner implements Planner {
  /// Mid-size creators stay out while the small ones use this part of the budget: a product
  /// decision, see `docs/model.md`.
  private static final double ENOUGH = 0.9;

  private final Benchmarks benchmarks;
  private final ExchangeRates rates;
  private final Function<String, Optional<Region>> places;

  /// @param places tells the region with a code, ISO 3166-1 alpha-2 or a group's, and how many live
  ///   there
  public PriceGuidedPlanner(
      Benchmarks benchmarks, ExchangeRates rates, Function<String, Optional<Region>> places) {
    this.benchmarks = benchmarks;
    this.rates = rates;
    this.places = places;
  }

  @Override
  public Planned plan(PlanRequest request) {
    return proposal(request)
        .or(() -> request.keep().isEmpty() ? Optional.empty() : proposal(request.keepingNobody()))
        .<Planned>map(p -> p)
        .orElseGet(() -> infeasible(request));
  }

  private Optional<Proposal> proposal(PlanRequest request) {
    var small = attempt(request, Circle.SMALL);
    return small.filter(p -> usesTheBudget(p.spend(), p.spend().plus(p.left()))).isPresent()
        ? small
        : attempt(request, Circle.WITH_MIDDLING);
  }

  /// Whether small creators are enough for this budget; if not, mid-size ones are asked as well.
  static boolean usesTheBudget(Money spend, Money budget) {
    return spend.minorUnits() >= ENOUGH * budget.minorUnits();
  }

  private Optional<Proposal> attempt(PlanRequest request, Circle circle) {
    var brief = request.brief();
    var candidates = new Candidates(brief, request.catalogue(), benchmarks, circle, request.keep());
    var found = candidates.find();
    var fees = fees(brief);
    var experience = candidates.delivered(request.outcomes());
    var setting = new ProblemBuilding(brief, found, fees, benchmarks, experience).setting();
    return canHaveItsMustHaves(found, setting)
        ? new PriceGuidedAllocation(setting)
            .solve()
            .map(
                solved -> new Proposing(request, found, setting, fees, benchmarks).proposal(solved))
        : Optional.empty();
  }

  private Fees fees(Brief brief) {
    return new Fees(benchmarks, rates, brief.budget().orElseThrow().limit().currency());
  }

  private Infeasible infeasible(PlanRequest request) {
    var brief = request.brief();
    var catalogue = request.catalogue();
    var found = new Candidates(brief, catalogue, benchmarks, Circle.WITH_MIDDLING).find();
    var setting = new ProblemBuilding(brief, found, fees(brief), benchmarks).setting();
    var diagnosis = new Diagnosis(brief, catalogue.creators().size(), found, setting, fees(brief));
    Optional<Remedy> smallest =
        diagnosis.remedies().stream().filter(r -> mends(brief, r, catalogue)).findFirst();
    return new Infeasible(
        diagnosis.because(),
        smallest,
        smallest.flatMap(remedy -> Remedied.brief(brief, remedy, catalogue, places)));
  }

  private boolean mends(Brief brief, Remedy remedy, Catalogue catalogue) {
    return Remedied.brief(brief, remedy, catalogue, places)
        .map(mended -> isPossible(mended, catalogue))
        .orElse(false);
  }

  private boolean isPossible(Brief brief, Catalogue catalogue) {
    var found = new Candidates(brief, catalogue, benchmarks, Circle.WITH_MIDDLING).find();
    var setting = new ProblemBuilding(brief, found, fees(brief), benchmarks).setting();
    return canHaveItsMustHaves(found, setting) && new PriceGuidedAllocation(setting).isPossible();
  }

  /// Whether each of those who must be in could be, if they were alone.
  private static boolean canHaveItsMustHaves(Candidates.Found found, Setting setting) {
    return found.unknown().isEmpty()
        && found.contradictory().isEmpty()
        && setting.problem().creators().stream()
            .noneMatch(c -> c.pinned() && c.options().isEmpty());
  }
}
