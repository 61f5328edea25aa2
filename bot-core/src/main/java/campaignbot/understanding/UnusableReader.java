package campaignbot.understanding;

import campaignbot.understanding.Besides.Unusable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds wishes about creators that no data answers: `unusable-words.txt`, and how many followers
/// they have, which no rule of a plan says.
final class UnusableReader {
  private static final String COUNT = "(?<![\\d.,])\\d[\\d.,]{0,12}\\s?(?:k|m|mil|万|萬|千)?\\+?";
  private static final Pattern SIZE =
      Pattern.compile(
          "(?iu)(?:(?:at least|at most|min(?:imum)?\\.?|max(?:imum)?\\.?|over|under|above|below|from|"
              + "between|more than|less than|fewer than|up to|no more than|con|más de|menos de|al menos|"
              + "mínimo|máximo|entre|mindestens|höchstens|至少|最少|最多|超過|多過|少過)\\s{0,2})?"
              + COUNT
              + "(?:\\s?(?:-|–|to|and|a|y|bis|至|到)\\s?"
              + COUNT
              + "){0,1}\\s{0,2}(?:real |engaged |個)?"
              + "(?:followers?|subs|subscribers?|fans|seguidores|abonnés|abonnenten|粉絲|粉丝|追蹤者)"
              + "(?:以上|以下)?");
  private final Topics topics = Topics.in("unusable-words.txt");

  /// @param isGoal whether followers are what the campaign is for
  /// @param refusals of which some are neither platforms nor niches
  /// @param niches of which parts may be refused
  List<Unusable> read(Words words, boolean isGoal, Refusals refusals, Niches.Read niches) {
    var sizes =
        isGoal
            ? Stream.<Unusable>empty()
            : SIZE.matcher(words.text())
                .results()
                .map(m -> new Unusable(Unusable.Kind.SIZE, m.group().strip()));
    var others =
        Stream.concat(refusals.others().stream(), niches.butNot().stream())
            .map(o -> new Unusable(Unusable.Kind.CONTENT, o));
    return Stream.of(
            sizes,
            others,
            topics.found(words).stream()
                .map(f -> new Unusable(Unusable.Kind.valueOf(f.meaning()), said(words, f))))
        .flatMap(s -> s)
        .distinct()
        .toList();
  }

  private static String said(Words words, Topics.Found found) {
    var span = words.span(found.start(), found.end());
    return words.text().substring(span.start(), span.end());
  }
}
