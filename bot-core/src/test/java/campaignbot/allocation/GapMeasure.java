package campaignbot.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/// Prints the certified gap and the time over seeded markets: run it as a program. Arguments:
/// sizes; 200 and 2000 when there are none.
@SuppressWarnings("SystemOut")
final class GapMeasure {
  private GapMeasure() {}

  public static void main(String[] sizes) {
    var all = sizes.length == 0 ? new String[] {"200", "2000"} : sizes;
    for (int size : Arrays.stream(all).mapToInt(Integer::parseInt).toArray()) {
      var gaps = new ArrayList<Double>();
      var times = new ArrayList<Double>();
      int infeasible = 0;
      for (int seed = -4; seed < 40; seed++) {
        var problem = SeededProblems.market(size, Math.abs(seed));
        long start = System.nanoTime();
        var solved = new PriceGuidedAllocation(problem).solve();
        double millis = (System.nanoTime() - start) / 1e6;
        if (solved.isEmpty()) {
          infeasible++;
        } else if (seed >= 0) {
          ProblemCheck.violations(solved.get()).forEach(System.out::println);
          gaps.add(100 * (1 - solved.get().value() / solved.get().bound()));
          times.add(millis);
        }
      }
      Collections.sort(gaps);
      Collections.sort(times);
      System.out.printf(
          Locale.ROOT,
          "n=%d gap median %.3f %% max %.3f %%, time median %.1f ms max %.1f ms, infeasible %d%n",
          size,
          gaps.get(gaps.size() / 2),
          gaps.getLast(),
          times.get(times.size() / 2),
          times.getLast(),
          infeasible);
    }
  }
}
