package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Values of one kind in one text: of "10k, sorry, 12k" and of "not sales but traffic" only one is
/// meant.
final class OneBreath {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final String SMALL_WORDS =
      "(?:\\W*\\b(?:to|in|for|the|it's|its|let's|lets|say|do|go|with|make|it|that|be|a|we|want|more|"
          + "just|go for|no|sorry|wait|actually|um|uh|on|please|mean|i)\\b)*\\W*$";
  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?:\\b(?:no wait|wait,? no|wait|no,? make (?:it|that)|make (?:it|that)|sorry|"
              + "scratch that|strike that|i mean|i meant|correction|oops|hang on|hold on|"
              + "change (?:it|that) to|actually|or rather|no sorry|nein|quatsch|perdón|pardon)\\b|"
              + "[,.;:–—-]\\s*no\\b(?=\\s*[,.;–—-]))"
              + SMALL_WORDS,
          FLAGS);
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(?:not|instead of|rather than|no longer|nicht|statt)(?: the| for| in| on)?\\W*$",
          FLAGS);
  private static final Pattern INSTEAD =
      Pattern.compile("^\\W*(?:\\w+\\W+)?instead\\b(?! of)", FLAGS);

  private OneBreath() {}

  /// @param span where each value stands
  static <T> List<T> meant(List<T> said, Function<T, Span> span, String text) {
    if (said.size() < 2) {
      return said;
    }
    var meant = new ArrayList<T>();
    for (var i = 0; i < said.size(); i++) {
      var now = span.apply(said.get(i));
      var from = i == 0 ? 0 : span.apply(said.get(i - 1)).end();
      var before = Nearby.between(text, from, now.start());
      if (i > 0 && (CORRECTS.matcher(before).find() || isInstead(Nearby.after(text, now.end())))) {
        meant.clear();
      }
      if (!REFUSES.matcher(before).find()) {
        meant.add(said.get(i));
      }
    }
    return meant.isEmpty() ? said : meant;
  }

  private static boolean isInstead(String after) {
    return INSTEAD.matcher(after).find();
  }
}
