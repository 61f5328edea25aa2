package campaignbot.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What somebody says in one talk: real sentences, with a running number in the budget, so that the
/// answers tell which sentence they answer. Every other talk ends with a plan.
final class Script {
  private static final int MOST_CHANGES = 16;
  private static final int SMALLEST_BUDGET = 5_000;
  private static final List<String> REGIONS =
      List.of("in hong kong", "in taiwan", "in singapore", "in germany");
  private static final List<String> METRICS =
      List.of("engagement", "more sales", "traffic", "followers");

  private final RandomGenerator random;
  private int budget = SMALLEST_BUDGET;

  private Script(RandomGenerator random) {
    this.random = random;
  }

  /// One talk, first sentence first; the first one opens it.
  static List<String> of(RandomGenerator random) {
    return new Script(random).sentences();
  }

  private List<String> sentences() {
    var said = new ArrayList<String>();
    said.add("");
    said.add(nextBudget());
    said.add("help");
    said.add(any(REGIONS));
    said.add("where are we?");
    said.add(any(METRICS));
    var changes = random.nextInt(2, MOST_CHANGES);
    for (var i = 0; i < changes; i++) {
      said.add(change());
    }
    if (random.nextBoolean()) {
      said.addAll(List.of("no", "plan it", nextBudget(), "approve"));
    }
    return said;
  }

  private String change() {
    return switch (random.nextInt(6)) {
      case 0 -> any(REGIONS);
      case 1 -> "where are we?";
      case 2 -> "undo";
      default -> nextBudget();
    };
  }

  private String nextBudget() {
    budget++;
    return "budget " + budget + " usd";
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
