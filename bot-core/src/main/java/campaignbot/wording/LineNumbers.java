package campaignbot.wording;

import java.util.ArrayList;
import java.util.List;

/// Many line numbers in short: `2, 5–9, 12`.
final class LineNumbers {
  private LineNumbers() {}

  /// @param lines not empty
  static String of(List<Integer> lines) {
    var sorted = lines.stream().distinct().sorted().toList();
    var runs = new ArrayList<String>();
    var first = 0;
    for (var i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        runs.add(run(sorted.get(first), sorted.get(i - 1)));
        first = i;
      }
    }
    return String.join(", ", runs);
  }

  private static String run(int from, int to) {
    return from == to ? String.valueOf(from) : from + (to == from + 1 ? ", " : "–") + to;
  }
}
