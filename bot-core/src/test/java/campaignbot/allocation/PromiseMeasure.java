package campaignbot.allocation;

import campaignbot.allocation.TruthMarket.Plan;
import campaignbot.campaign.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints what plans promise on invented markets against what they are worth in truth: run it as a
/// program. Arguments: markets, creators in each; 40 and 2000 when there are none.
@SuppressWarnings("SystemOut")
final class PromiseMeasure {
  private PromiseMeasure() {}

  public static void main(String[] arguments) {
    int markets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    measure("a country", Given.NORWAY, markets, size);
    measure("a town that fills up", Region.country("NO", "Town", 150_000), markets, size);
  }

  private static void measure(String where, Region region, int markets, int size) {
    System.out.println(where + ", " + markets + " markets of " + size + " creators");
    double covered = 0;
    var shrunk = new ArrayList<Plan>();
    var uncounted = new ArrayList<Plan>();
    var bayes = new ArrayList<Plan>();
    var raw = new ArrayList<Plan>();
    for (int seed = 1; seed <= markets; seed++) {
      var market = new TruthMarket(size, seed, Given.brief("25000", "EUR").withRegion(region));
      var plan = market.planned();
      shrunk.add(plan);
      covered += market.covered(plan, 2_000, seed) / markets;
      uncounted.add(market.plannedWithoutCounts());
      bayes.add(market.plannedByBayes());
      raw.add(market.plannedOnRawRates());
    }
    print("rates as they are", raw);
    print("drawn to the tier, posts not counted", uncounted);
    print("drawn to the tier", shrunk);
    print("as good as can be known", bayes);
    System.out.printf(Locale.ROOT, "%.1f %% of campaigns end in the range%n", 100 * covered);
  }

  private static void print(String what, List<Plan> plans) {
    System.out.printf(
        Locale.ROOT,
        "%-40s promises %+.1f %%, reaches %.1f %% of the best%n",
        what,
        100 * plans.stream().mapToDouble(Plan::overPromise).average().orElseThrow(),
        100 * plans.stream().mapToDouble(Plan::reached).average().orElseThrow());
  }
}
