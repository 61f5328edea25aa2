package campaignbot.allocation;

import java.util.Locale;

/// Prints what outcomes do to the next plan on invented workspaces: run it as a program. Arguments:
/// workspaces, creators in each; 60 and 150 when there are none.
@SuppressWarnings("SystemOut")
final class LearningMeasure {
  private static final int CAMPAIGNS = 100;

  private LearningMeasure() {}

  public static void main(String[] arguments) {
    int workspaces = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 150;
    for (int plans : new int[] {0, 1, 3, 10, 30}) {
      measure(plans, workspaces, size);
    }
  }

  private static void measure(int plans, int workspaces, int size) {
    double squares = 0;
    int lines = 0;
    double covered = 0;
    double width = 0;
    for (long seed = 1; seed <= workspaces; seed++) {
      var market = new LearningMarket(size, seed, Given.brief("3000", "EUR"), 1);
      var chosen = market.chosen(market.formerPlans(plans));
      var deals = chosen.deals().orElseThrow();
      for (var deal : deals) {
        double log = Math.log(deal.rates().act() / market.truth(deal.candidacy()));
        squares += log * log;
        lines++;
      }
      var range = chosen.forecasting().resultOf(deals);
      width += range.p90() / range.p10() / workspaces;
      for (int k = 0; k < CAMPAIGNS; k++) {
        double result = market.carriedOut(chosen, deals);
        covered += range.p10() <= result && result <= range.p90() ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%2d plans: rates within %.3f of the truth (root of mean squares of logs), P90 is %.2f"
            + " times P10, %.1f %% of campaigns end in the range%n",
        plans,
        Math.sqrt(squares / lines),
        width,
        100 * covered / CAMPAIGNS / workspaces);
  }
}
