package campaignbot.bench;

import campaignbot.allocation.kernel.SeededMarket;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Everything that is measured about the planner, in one run, each part in a process of its own:
/// plans beside a greedy, spreadsheets and CBC; first answers; what-ifs; the forecast; what plans
/// promise. Arguments: seeds, seeds that CBC gets, its limit in seconds.
///
/// `docs/performance.md` says what the figures mean.
public final class PlannerFigures {
  private static final String KERNEL = "campaignbot.allocation.kernel.";

  private PlannerFigures() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var seeds = List.of(arguments);
    part("Plans beside CBC", KERNEL + "PlannersCompared", joined(seeds, "200", "2000"));
    var withoutCbc = List.of(seeds.getFirst(), "0", "0");
    part("Larger catalogues", KERNEL + "PlannersCompared", joined(withoutCbc, "20000", "100000"));
    part("First answers", "org.openjdk.jmh.Main", List.of("FirstAnswerBenchmark"));
    part(
        "First answers, processor time",
        KERNEL + "FirstAnswerTime",
        joined(List.of("20000", "60"), kinds()));
    part("What-ifs", KERNEL + "WhatIfTime", List.of("100000", "60", "BASE"));
    part("Memory", KERNEL + "WhatIfTime", List.of("1000000", "4", "BASE"));
    part("The forecast", "campaignbot.allocation.ForecastMeasure", List.of());
    part("Promise and truth", "campaignbot.allocation.PromiseMeasure", List.of());
  }

  private static String[] kinds() {
    return Arrays.stream(SeededMarket.Kind.values()).map(Enum::name).toArray(String[]::new);
  }

  private static List<String> joined(List<String> first, String... more) {
    var all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }

  private static void part(String title, String program, List<String> arguments)
      throws IOException, InterruptedException {
    System.out.println("\n## " + title + "\n");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
    command.addAll(arguments);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(program + " ended with " + exit);
    }
  }
}
