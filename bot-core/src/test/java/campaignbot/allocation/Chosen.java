package campaignbot.allocation;

import campaignbot.allocation.Candidates.Circle;
import campaignbot.campaign.Brief;
import campaignbot.campaign.ExchangeRates;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;

/// A plan from inside: its deals and what the forecast is made of.
final class Chosen {
  private final Brief brief;
  private final Candidates.Found found;
  private final Fees fees;
  private final Setting setting;
  private final Benchmarks benchmarks;

  Chosen(Catalogue catalogue, Benchmarks benchmarks, ExchangeRates rates, Brief brief) {
    this(catalogue, benchmarks, rates, brief, List.of());
  }

  /// @param outcomes of former plans
  Chosen(
      Catalogue catalogue,
      Benchmarks benchmarks,
      ExchangeRates rates,
      Brief brief,
      List<List<Outcome>> outcomes) {
    this.brief = brief;
    this.benchmarks = benchmarks;
    var candidates = new Candidates(brief, catalogue, benchmarks, Circle.WITH_MIDDLING);
    found = candidates.find();
    fees = new Fees(benchmarks, rates, brief.budget().orElseThrow().limit().currency());
    var experience = candidates.delivered(outcomes);
    setting = new ProblemBuilding(brief, found, fees, benchmarks, experience).setting();
  }

  Optional<List<Deal>> deals() {
    return new PriceGuidedAllocation(setting)
        .solve()
        .map(solved -> solved.plan().stream().map(setting::deal).toList());
  }

  Setting setting() {
    return setting;
  }

  PlugIn plugIn() {
    return new PlugIn(setting, ceiling(), completion());
  }

  Optional<Deal> big() {
    return new Baselines(
            found,
            setting,
            fees,
            brief.budget().orElseThrow().limit(),
            new PlugIn(setting, ceiling(), completion()),
            forecasting())
        .bigName();
  }

  Forecasting forecasting() {
    return new Forecasting(
        setting.communities(), brief.metric().orElseThrow(), benchmarks.completion());
  }

  Simulation simulation(int draws) {
    return new Simulation(
        new Draws(draws, 1),
        setting.communities(),
        brief.metric().orElseThrow(),
        benchmarks.completion());
  }

  Bets bets() {
    return new Bets(setting.communities(), ceiling());
  }

  double[] actingWeights() {
    return setting.communities().all().stream()
        .mapToDouble(c -> c.people() * c.relevance() * ceiling())
        .toArray();
  }

  double[] people() {
    return setting.communities().all().stream()
        .mapToDouble(Communities.Community::people)
        .toArray();
  }

  double completion() {
    return benchmarks.completion().typical();
  }

  private double ceiling() {
    return Response.ceiling(brief.metric().orElseThrow()).typical();
  }
}
