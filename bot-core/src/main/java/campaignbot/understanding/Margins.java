package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// By how much a sum may be more or less: "25k give or take 2k", "10k usd ± 10 %". The sum is about
/// that, and the margin is none of its own.
final class Margins {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:give or take|plus or minus|plus/minus|plus minus|mas o menos|más o menos|"
              + "\\+\\s*/?\\s*[-−–]|±)\\s*[$€£]?\\s*",
          Pattern.CASE_INSENSITIVE);

  private Margins() {}

  static List<Sum> without(List<Sum> sums, Words words) {
    var left = new ArrayList<Sum>();
    for (var sum : sums) {
      var last = left.isEmpty() ? null : left.getLast();
      if (last != null && BETWEEN.matcher(between(words, last.end(), sum.start())).matches()) {
        left.removeLast();
        left.add(
            last.in(last.currencies().isEmpty() ? sum.currencies() : last.currencies()).about());
      } else {
        left.add(isBeforeAMargin(words, sum) ? sum.about() : sum);
      }
    }
    return left;
  }

  private static boolean isBeforeAMargin(Words words, Sum sum) {
    var behind = Nearby.after(words.text(), words.get(sum.end() - 1).end());
    return BETWEEN.matcher(behind).lookingAt();
  }

  private static String between(Words words, int from, int to) {
    return Nearby.between(words.text(), words.get(from - 1).end(), words.get(to).start());
  }
}
