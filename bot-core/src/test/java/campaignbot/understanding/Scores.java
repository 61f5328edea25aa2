package campaignbot.understanding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts what was read right, and what was wrong by a factor of ten or more without a question, by
/// chapter and line; and prints both as a table.
final class Scores {
  private final Map<String, Map<String, Score>> chapters = new LinkedHashMap<>();

  private static final class Score {
    private int right;
    private int wrong;
    private int farOff;
  }

  void count(String chapter, String line, boolean right) {
    count(chapter, line, right, false);
  }

  /// @param farOff a sum was taken that is ten times too much or too little
  void count(String chapter, String line, boolean right, boolean farOff) {
    var score =
        chapters
            .computeIfAbsent(chapter, _ -> new TreeMap<>())
            .computeIfAbsent(line, _ -> new Score());
    score.right += right ? 1 : 0;
    score.wrong += right ? 0 : 1;
    score.farOff += farOff ? 1 : 0;
  }

  String table() {
    var table = new StringBuilder();
    chapters.forEach((chapter, lines) -> {
      table.append(
          String.format(
              Locale.ROOT,
              "%n%-48s %5s %5s %8s %13s%n",
              chapter,
              "right",
              "of",
              "",
              "ten times off"));
      lines.forEach((line, score) -> table.append(line(line, score)));
    });
    return table.toString();
  }

  private static String line(String line, Score score) {
    var all = score.right + score.wrong;
    return String.format(
        Locale.ROOT,
        "  %-46s %5d %5d %6.1f %% %13s%n",
        line,
        score.right,
        all,
        100.0 * score.right / all,
        score.farOff == 0 ? "-" : score.farOff);
  }
}
