package campaignbot.allocation.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Prints the certified gaps and the processor time over seeded markets of all kinds: run it as a
/// program. Arguments: number of seeds, then sizes; 7, 200 and 2000 when there are none.
@SuppressWarnings("SystemOut")
final class GapMeasure {
  private static final long A_SECOND = 1_000_000_000;

  private GapMeasure() {}

  public static void main(String[] arguments) {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
    var sizes = arguments.length > 1 ? arguments : new String[] {"", "200", "2000"};
    for (int size : Arrays.stream(sizes).skip(1).mapToInt(Integer::parseInt).toArray()) {
      for (var kind : SeededMarket.Kind.values()) {
        measure(size, seeds, kind);
      }
    }
  }

  private static void measure(int size, int seeds, SeededMarket.Kind kind) {
    var first = new double[seeds];
    var soon = new double[seeds];
    var proven = new double[seeds];
    var later = new double[seeds];
    for (int k = 0; k < seeds; k++) {
      var market = new SeededMarket(size, k + 1, kind);
      long start = cpu();
      var solver = new Solver(market.crowd, market.rules);
      first[k] = percent(solver.first());
      long answered = cpu();
      proven[k] = percent(solver.prove(A_SECOND, 1e-4));
      soon[k] = (answered - start) / 1e6;
      later[k] = (cpu() - answered) / 1e6;
    }
    System.out.printf(
        Locale.ROOT,
        "%-22s n=%-8d first answer: gap %s %%, %s ms; proof: gap %s %%, %s ms%n",
        kind,
        size,
        medianAndMost(first, "%.3f"),
        medianAndMost(soon, "%.1f"),
        medianAndMost(proven, "%.3f"),
        medianAndMost(later, "%.0f"));
  }

  private static double percent(Optional<Solved> solved) {
    return solved.map(s -> 100 * s.gap()).orElse(Double.NaN);
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String medianAndMost(double[] numbers, String form) {
    var sorted = numbers.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        form + " (most " + form + ")",
        sorted[sorted.length / 2],
        sorted[sorted.length - 1]);
  }
}
