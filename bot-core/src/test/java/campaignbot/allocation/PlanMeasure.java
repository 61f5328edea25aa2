package campaignbot.allocation;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Share;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Prints how long whole plans take over seeded catalogues: run it as a program. Arguments: sizes;
/// 2000, 40000 and 100000 when there are none.
@SuppressWarnings("SystemOut")
final class PlanMeasure {
  private PlanMeasure() {}

  public static void main(String[] sizes) {
    var all = sizes.length == 0 ? new String[] {"2000", "40000", "100000"} : sizes;
    for (int size : Arrays.stream(all).mapToInt(Integer::parseInt).toArray()) {
      for (long budget : List.of(3_000L, 25_000L, 100_000L, 1_000_000L)) {
        plan(size, budget, 60);
      }
      plan(size, 1_000_000, 300);
    }
  }

  private static void plan(int size, long budget, int mostCreators) {
    var limits =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.of(mostCreators),
            new Share(Optional.empty(), Optional.empty()),
            Map.of());
    var brief = Given.brief(Long.toString(budget), "EUR").withLimits(limits);
    var crowd = Given.crowd(size, 1);
    long start = System.nanoTime();
    var planned = Given.plan(brief, crowd);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "n=%d budget %s at most %d: %.1f s, %s%n",
        size,
        new Money(budget * 100, Currency.getInstance("EUR")),
        mostCreators,
        seconds,
        switch (planned) {
          case Proposal p ->
              String.format(
                  Locale.ROOT,
                  "%d creators, %d candidates, gap %.3f %%",
                  p.lines().size(),
                  p.candidates(),
                  100 * p.certificate().gap());
          case Infeasible i -> i.because().toString();
        });
  }
}
