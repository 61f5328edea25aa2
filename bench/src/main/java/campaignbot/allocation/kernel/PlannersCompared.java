package campaignbot.allocation.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// Prints how good the plans of the kernel, of the lazy greedy, of spreadsheets and of CBC are, on
/// the same seeded markets, as a table. Arguments: seeds, seeds that CBC gets, its limit in
/// seconds, then sizes.
public final class PlannersCompared {
  private static final long A_SECOND = 1_000_000_000;

  /// Up to here CBC gets the whole catalogue, beyond it those who may still better the plan.
  private static final int WHOLE = 2_000;

  private final int size;
  private final SeededMarket.Kind kind;
  private final int seeds;
  private final int exactSeeds;
  private final long limit;

  private final double[] first;
  private final double[] soon;
  private final double[] proof;
  private final double[] greedy;
  private final double[] sheets;
  private final double[] exact;
  private int noPlan;
  private int broken;
  private int falseBounds;
  private int greedyBreaks;
  private int sheetsBreak;
  private double exactSeconds;

  private PlannersCompared(
      int size, SeededMarket.Kind kind, int seeds, int exactSeeds, long limit) {
    this.size = size;
    this.kind = kind;
    this.seeds = seeds;
    this.exactSeeds = exactSeeds;
    this.limit = limit;
    first = nothing(seeds);
    soon = nothing(seeds);
    proof = nothing(seeds);
    greedy = nothing(seeds);
    sheets = nothing(seeds);
    exact = nothing(seeds);
  }

  private static double[] nothing(int count) {
    var numbers = new double[count];
    Arrays.fill(numbers, Double.NaN);
    return numbers;
  }

  public static void main(String[] arguments) {
    var numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    System.out.println(
        """
        | kind | creators | first answer: gap % | ms | with proof: gap % | no plan, broken, false bounds | \
        greedy: gap % (breaks rules) | best of six sorts: gap % (breaks rules) | our value of CBC's optimum, mean / worst % (proved) | CBC, s |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |""");
    for (int size : Arrays.copyOfRange(numbers, 3, numbers.length)) {
      for (var kind : SeededMarket.Kind.values()) {
        var compared =
            new PlannersCompared(size, kind, numbers[0], numbers[1], numbers[2] * 1000L);
        compared.run();
        System.out.println(compared.row());
      }
    }
  }

  private void run() {
    for (int k = 0; k < seeds; k++) {
      var market = new SeededMarket(size, k + 1, kind);
      long start = cpu();
      var solver = new Solver(market.crowd, market.rules);
      var answer = solver.first();
      soon[k] = (cpu() - start) / 1e6;
      first[k] = answer.map(s -> 100 * s.gap()).orElse(Double.NaN);
      var solved = solver.prove(A_SECOND, 1e-4);
      if (solved.isEmpty()) {
        noPlan++;
        continue;
      }
      compare(market, k, solved.get());
    }
  }

  private void compare(SeededMarket market, int k, Solved solved) {
    double bound = solved.proven();
    proof[k] = 100 * solved.gap();
    var ours = Found.of(market, Found.posts(market, solved.plan()));
    boolean isSame = Math.abs(ours.value() - solved.value()) <= 1e-9 * bound;
    broken += ours.keepsRules() && isSame ? 0 : 1;
    var celf = Found.of(market, new Celf(market.crowd, market.rules).plan());
    greedy[k] = 100 * (1 - celf.value() / bound);
    greedyBreaks += celf.keepsRules() ? 0 : 1;
    var sheet = new SheetSorts(market.crowd, market.rules).best(market);
    sheets[k] = 100 * (1 - sheet.value() / bound);
    sheetsBreak += sheet.keepsRules() ? 0 : 1;
    falseBounds += isFalse(bound, celf) || isFalse(bound, sheet) ? 1 : 0;
    if (k < exactSeeds) {
      exact(market, k, solved);
    }
  }

  private static boolean isFalse(double bound, Found other) {
    return other.keepsRules() && other.value() > bound * (1 + 1e-9);
  }

  private void exact(SeededMarket market, int k, Solved solved) {
    long start = System.nanoTime();
    var answer = new Cbc(market, rows(market, solved), contacts(market, solved)).solve(limit);
    exactSeconds += (System.nanoTime() - start) / 1e9;
    if (answer.isProved()) {
      var best = Found.of(market, answer.posts());
      exact[k] = 100 * solved.value() / Math.max(best.value(), 1e-9);
      falseBounds += isFalse(solved.proven(), best) ? 1 : 0;
    }
  }

  private static int[] rows(SeededMarket market, Solved solved) {
    if (market.crowd.size <= WHOLE) {
      return IntStream.range(0, market.crowd.size)
          .filter(i -> market.crowd.standing[i] != Crowd.EXCLUDED)
          .toArray();
    }
    var pricing = new Pricing(market.crowd, market.rules);
    pricing.price(solved.prices(), solved.bound() - solved.value());
    return Arrays.copyOf(pricing.rows, pricing.found);
  }

  private static double[] contacts(SeededMarket market, Solved solved) {
    var rows = solved.plan().rows();
    var core = new Core(market.crowd, market.rules, rows, rows.length);
    var contacts = new double[core.communities()];
    for (int k = 0; k < core.size; k++) {
      for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
        if (core.posts[o] == solved.plan().choices().get(k).posts()) {
          for (int a = core.audienceStart[k]; a < core.audienceStart[k + 1]; a++) {
            contacts[core.community[a]] += core.share[a] * core.response[o];
          }
        }
      }
    }
    return contacts;
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String row() {
    var proved = Arrays.stream(exact).filter(e -> !Double.isNaN(e)).toArray();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %d, %d, %d | %s (%d) | %s (%d) | %.3f / %.3f (%d of %d) | %.1f |",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        size,
        medianAndMost(first, "%.3f"),
        medianAndMost(soon, "%.1f"),
        medianAndMost(proof, "%.3f"),
        noPlan,
        broken,
        falseBounds,
        medianAndMost(greedy, "%.2f"),
        greedyBreaks,
        medianAndMost(sheets, "%.1f"),
        sheetsBreak,
        Arrays.stream(proved).average().orElse(Double.NaN),
        Arrays.stream(proved).min().orElse(Double.NaN),
        proved.length,
        Math.min(exactSeeds, seeds),
        exactSeconds / Math.max(1, Math.min(exactSeeds, seeds)));
  }

  private static String medianAndMost(double[] numbers, String form) {
    var sorted = Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).sorted().toArray();
    return sorted.length == 0
        ? "–"
        : String.format(
            Locale.ROOT,
            form + " / " + form,
            sorted[sorted.length / 2],
            sorted[sorted.length - 1]);
  }
}
