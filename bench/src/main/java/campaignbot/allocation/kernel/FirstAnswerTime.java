package campaignbot.allocation.kernel;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/// The processor time of a first answer beside that of the lazy greedy, in turns in one process:
/// for machines that are too busy for `FirstAnswerBenchmark`. Arguments: size, repetitions, kinds.
public final class FirstAnswerTime {
  private FirstAnswerTime() {}

  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    for (var name : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      measure(size, times, SeededMarket.Kind.valueOf(name));
    }
  }

  private static void measure(int size, int times, SeededMarket.Kind kind) {
    var markets = new SeededMarket[size > 500_000 ? 2 : 5];
    for (int k = 0; k < markets.length; k++) {
      markets[k] = new SeededMarket(size, k + 1, kind);
    }
    var ours = new double[times];
    var greedy = new double[times];
    for (int r = 0; r < 2 * times; r++) {
      var market = markets[r % markets.length];
      long start = cpu();
      new Solver(market.crowd, market.rules).first().orElseThrow();
      long answered = cpu();
      new Celf(market.crowd, market.rules).plan();
      ours[r % times] = (answered - start) / 1e6;
      greedy[r % times] = (cpu() - answered) / 1e6;
    }
    Arrays.sort(ours);
    Arrays.sort(greedy);
    System.out.printf(
        Locale.ROOT,
        "%s, %d creators: first answer %.1f ms (99th percentile %.1f), lazy greedy %.1f ms, ratio %.2f%n",
        kind,
        size,
        ours[times / 2],
        ours[times * 99 / 100],
        greedy[times / 2],
        ours[times / 2] / greedy[times / 2]);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
