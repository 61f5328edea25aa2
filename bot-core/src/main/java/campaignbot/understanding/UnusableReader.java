package campaignbot.understanding;

import campaignbot.understanding.Besides.Unusable;
import java.util.List;

/// Finds wishes about creators that no data answers: `unusable-words.txt`.
final class UnusableReader {
  private final Topics topics = Topics.in("unusable-words.txt");

  List<Unusable> read(Words words) {
    return topics.found(words).stream()
        .map(f -> new Unusable(Unusable.Kind.valueOf(f.meaning()), said(words, f)))
        .toList();
  }

  private static String said(Words words, Topics.Found found) {
    var span = words.span(found.start(), found.end());
    return words.text().substring(span.start(), span.end());
  }
}
