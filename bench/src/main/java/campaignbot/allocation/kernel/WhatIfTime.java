package campaignbot.allocation.kernel;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Prints how long a what-if takes after a plan, beside planning anew: a tenth more and less money,
/// the dearest creator dropped, another one pinned. Processor time of one thread; and what a plan
/// allocates. Arguments: size, times, kinds.
public final class WhatIfTime {
  private static final int NONE = -1;

  /// A question after a plan.
  private record WhatIf(String name, double budget, boolean drops, boolean pins) {}

  private static final List<WhatIf> QUESTIONS =
      List.of(
          new WhatIf("a tenth more money", 1.1, false, false),
          new WhatIf("a tenth less money", 0.9, false, false),
          new WhatIf("the dearest creator dropped", 1, true, false),
          new WhatIf("another creator pinned", 1, false, true));

  private WhatIfTime() {}

  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    System.out.println(
        """
        | kind | creators | what if | after the plan, ms, median / 99th percentile | anew, ms | gap %, median / largest |
        | --- | --- | --- | --- | --- | --- |""");
    for (var name : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      measure(size, times, SeededMarket.Kind.valueOf(name));
    }
  }

  private static void measure(int size, int times, SeededMarket.Kind kind) {
    var markets = new SeededMarket[size > 500_000 ? 2 : 5];
    var former = new Solver[markets.length];
    long bytes = 0;
    for (int k = 0; k < markets.length; k++) {
      markets[k] = new SeededMarket(size, k + 1, kind);
      former[k] = new Solver(markets[k].crowd, markets[k].rules);
      long before = allocated();
      former[k].first().orElseThrow();
      bytes = Math.max(bytes, allocated() - before);
    }
    for (var question : QUESTIONS) {
      System.out.println(row(kind, size, question, markets, former, times));
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s, %d creators: %.1f bytes a creator, %.1f MB allocated by a plan at most%n%n",
        kind,
        size,
        (double) markets[0].crowd.bytes() / size,
        bytes / 1e6);
  }

  private static String row(
      SeededMarket.Kind kind,
      int size,
      WhatIf question,
      SeededMarket[] markets,
      Solver[] former,
      int times) {
    var after = new double[times];
    var anew = new double[times];
    var gap = new double[times];
    for (int r = 0; r < 2 * times; r++) {
      int k = r % markets.length;
      var rules = markets[k].rules.withBudget(question.budget() * markets[k].rules.budget());
      var crowd = crowd(question, markets[k].crowd, former[k].first().orElseThrow().plan());
      long start = cpu();
      var answer = Solver.after(former[k], crowd, rules).first().orElseThrow();
      long answered = cpu();
      new Solver(crowd, rules).first().orElseThrow();
      after[r % times] = (answered - start) / 1e6;
      anew[r % times] = (cpu() - answered) / 1e6;
      gap[r % times] = 100 * answer.gap();
    }
    Arrays.sort(after);
    Arrays.sort(anew);
    Arrays.sort(gap);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %.1f / %.1f | %.1f | %.3f / %.3f |",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        size,
        question.name(),
        after[times / 2],
        after[times * 99 / 100],
        anew[times / 2],
        gap[times / 2],
        gap[times - 1]);
  }

  private static Crowd crowd(WhatIf question, Crowd crowd, Allocation plan) {
    int dearest = NONE;
    double most = 0;
    for (var choice : plan.choices()) {
      double cost = choice.posts() * crowd.fee[crowd.offerStart[choice.row()]];
      if (cost > most && !crowd.isPinned(choice.row())) {
        dearest = choice.row();
        most = cost;
      }
    }
    boolean[] chosen = new boolean[crowd.size];
    plan.choices().forEach(c -> chosen[c.row()] = true);
    var changed = new Crowd[] {crowd};
    if (question.drops() && dearest != NONE) {
      changed[0] = standing(crowd, dearest, Crowd.EXCLUDED);
    }
    if (question.pins()) {
      for (int i = 0; i < crowd.size; i++) {
        if (!chosen[i] && crowd.standing[i] == Crowd.FREE && crowd.fee[crowd.offerStart[i]] < most) {
          return standing(crowd, i, Crowd.PINNED);
        }
      }
    }
    return changed[0];
  }

  private static Crowd standing(Crowd crowd, int row, byte standing) {
    int[] pinned = rows(crowd, Crowd.PINNED, standing == Crowd.PINNED ? row : NONE);
    int[] excluded = rows(crowd, Crowd.EXCLUDED, standing == Crowd.EXCLUDED ? row : NONE);
    return crowd.with(pinned, excluded);
  }

  private static int[] rows(Crowd crowd, byte standing, int another) {
    return java.util.stream.IntStream.range(0, crowd.size)
        .filter(i -> crowd.standing[i] == standing || i == another)
        .toArray();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
