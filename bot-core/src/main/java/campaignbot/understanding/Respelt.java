package campaignbot.understanding;

import java.util.List;

/// Mends one wrong letter in the words that turn a sentence into its opposite or say what a number
/// counts: "witout alcohol", "max 20 cerators". A missing or an added ending is no mistake.
final class Respelt {
  private static final int SHORTEST = 6;
  private static final List<String> WORDS =
      List.of(
          "without",
          "between",
          "excluding",
          "creators",
          "influencers",
          "maximum",
          "minimum",
          "except");

  private Respelt() {}

  static String word(String folded) {
    return folded.length() < SHORTEST
        ? folded
        : WORDS.stream().filter(known -> isMeant(folded, known)).findFirst().orElse(folded);
  }

  private static boolean isMeant(String written, String known) {
    return written.charAt(0) == known.charAt(0)
        && written.length() >= known.length() - 1
        && !written.startsWith(known)
        && !known.startsWith(written)
        && EditDistance.isWithin(written, known, 1);
  }
}
