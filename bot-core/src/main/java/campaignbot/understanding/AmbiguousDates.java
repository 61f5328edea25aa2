package campaignbot.understanding;

import java.util.regex.Pattern;

/// Dates of which nobody knows what is the day and what the month: 12/01/2027.
final class AmbiguousDates {
  private static final Pattern SLASHED =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:20)?\\d{2}(?![\\d/])");
  private static final int MONTHS = 12;

  private AmbiguousDates() {}

  static boolean areIn(String text) {
    return SLASHED
        .matcher(text)
        .results()
        .anyMatch(d -> isAmbiguous(Integer.parseInt(d.group(1)), Integer.parseInt(d.group(2))));
  }

  private static boolean isAmbiguous(int one, int two) {
    return one >= 1 && two >= 1 && one <= MONTHS && two <= MONTHS && one != two;
  }
}
