package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.ReferenceRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints how far the computed forecast is from one by millions of draws: run it as a program.
/// Arguments: draws; 4000000 when there are none.
@SuppressWarnings("SystemOut")
final class ForecastMeasure {
  private static final ExchangeRates RATES = ReferenceRates.bundled();
  private static final Benchmarks BENCHMARKS = FileBenchmarks.bundled(RATES);
  private static double worst;
  private static String only = "";

  private ForecastMeasure() {}

  public static void main(String[] arguments) {
    only = arguments.length > 1 ? arguments[1] : "";
    int draws = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4_000_000;
    var sample = SampleCatalogue.bundled();
    var hongKong = Region.country("HK", "Hong Kong", 7_500_000);
    var germany = Region.country("DE", "Germany", 83_000_000);
    for (var metric : Metric.values()) {
      for (var budget : List.of("300", "1000", "12000")) {
        measure("sample HK", sample, BENCHMARKS, brief(metric, budget, "USD", hongKong), draws);
      }
      measure("sample DE", sample, BENCHMARKS, brief(metric, "20000", "EUR", germany), draws);
      for (var budget : List.of("600", "30000")) {
        var crowd = Given.catalogue(Given.crowd(400, 3));
        measure(
            "crowd",
            crowd,
            new FakeBenchmarks(),
            brief(metric, budget, "EUR", Given.NORWAY),
            draws);
      }
      for (var budget : List.of("1500")) {
        measure(
            "small town",
            Given.catalogue(Given.crowd(400, 5)),
            new FakeBenchmarks(),
            brief(metric, budget, "EUR", Region.country("NO", "Small town", 60_000)),
            draws);
      }
    }
    System.out.printf(Locale.ROOT, "worst %.2f %%%n", worst);
  }

  private static Brief brief(Metric metric, String amount, String currency, Region region) {
    return Brief.EMPTY
        .withBudget(Budget.of(Money.of(amount, currency)))
        .withRegion(region)
        .withMetric(metric);
  }

  private static void measure(
      String name, Catalogue catalogue, Benchmarks benchmarks, Brief brief, int draws) {
    var planned = new Chosen(catalogue, benchmarks, RATES, brief);
    planned
        .deals()
        .ifPresent(deals -> {
          var what =
              name
                  + " "
                  + brief.metric().orElseThrow()
                  + " "
                  + brief.budget().orElseThrow().limit();
          report(what + " plan", planned, deals, draws);
          var some = new ArrayList<>(deals);
          planned
              .big()
              .ifPresent(deal -> {
                report(what + " big name", planned, List.of(deal), draws);
                some.add(deal);
                report(what + " plan and big name", planned, some, draws);
              });
        });
  }

  private static void report(String what, Chosen planned, List<Deal> deals, int draws) {
    var bets = planned.bets();
    report(what, bets.acting(deals), planned.actingWeights(), planned.completion(), draws);
    if (what.contains("ENGAGEMENT")) {
      report(what + " people", bets.reaching(deals), planned.people(), planned.completion(), draws);
    }
  }

  private static void report(
      String what, List<Bet> bets, double[] weights, double completion, int draws) {
    if (!what.contains(only)) {
      return;
    }
    var form = new ClosedForm(weights, completion);
    var computed = form.range(bets);
    long best = Long.MAX_VALUE;
    for (int k = 0; k < 100; k++) {
      long start = System.nanoTime();
      computed = form.range(bets);
      best = Math.min(best, System.nanoTime() - start);
    }
    var drawn = ManyDraws.range(bets, weights, completion, draws, 1);
    double most =
        Math.max(
            Math.abs(off(computed.p10(), drawn.p10())),
            Math.max(
                Math.abs(off(computed.p50(), drawn.p50())),
                Math.abs(off(computed.p90(), drawn.p90()))));
    worst = Math.max(worst, most);
    System.out.printf(
        Locale.ROOT,
        "%-60s %3d creators %10.2f %+.2f %+.2f %+.2f %% in %.2f ms %s%n",
        what,
        bets.size(),
        drawn.p50(),
        off(computed.p10(), drawn.p10()),
        off(computed.p50(), drawn.p50()),
        off(computed.p90(), drawn.p90()),
        best / 1e6,
        most > 0.5 ? "*" : "");
  }

  private static double off(double computed, double drawn) {
    return drawn == 0 ? 100 * computed : 100 * (computed / drawn - 1);
  }
}
