package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.ExchangeRates;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import java.util.Optional;

/// Plans by prices: what a contact in each community, a unit of money and a creator slot are worth
/// decides who is in, and proves how much better any other plan could be. `docs/model.md` tells the
/// model, its sources and how to re-check a plan.
///
/// For a few thousand creators a plan takes some tenths of a second.
public final class PriceGuidedPlanner implements Planner {
  private final Benchmarks benchmarks;
  private final ExchangeRates rates;

  public PriceGuidedPlanner(Benchmarks benchmarks, ExchangeRates rates) {
    this.benchmarks = benchmarks;
    this.rates = rates;
  }

  @Override
  public Planned plan(PlanRequest request) {
    var brief = request.brief();
    var found = new Candidates(brief, request.catalogue(), benchmarks).find();
    var fees = new Fees(benchmarks, rates, brief.budget().orElseThrow().limit().currency());
    var setting = new ProblemBuilding(brief, found, fees, benchmarks).setting();
    var solved = new PriceGuidedAllocation(setting.problem()).solve();
    return solved.isPresent()
        ? new Proposing(request, found, setting, fees, benchmarks).proposal(solved.get())
        : infeasible(brief, request.catalogue(), found, setting, fees);
  }

  private Infeasible infeasible(
      Brief brief, Catalogue catalogue, Candidates.Found found, Setting setting, Fees fees) {
    var diagnosis = new Diagnosis(brief, catalogue.creators().size(), found, setting, fees);
    Optional<Remedy> smallest =
        diagnosis.remedies().stream().filter(r -> mends(brief, r, catalogue)).findFirst();
    return new Infeasible(diagnosis.because(), smallest);
  }

  private boolean mends(Brief brief, Remedy remedy, Catalogue catalogue) {
    return Remedied.brief(brief, remedy, catalogue)
        .map(mended -> isPossible(mended, catalogue))
        .orElse(false);
  }

  private boolean isPossible(Brief brief, Catalogue catalogue) {
    var found = new Candidates(brief, catalogue, benchmarks).find();
    var fees = new Fees(benchmarks, rates, brief.budget().orElseThrow().limit().currency());
    var setting = new ProblemBuilding(brief, found, fees, benchmarks).setting();
    return new PriceGuidedAllocation(setting.problem()).isPossible();
  }
}
