package campaignbot.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words of one list found in a text: each meaning once, in the order of the text, longest phrases
/// first.
final class Topics {
  private final Lexicon<String> lexicon = new Lexicon<>();
  private static final String FORGIVEN = "~";
  private final Map<String, String> forgiven = new HashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  /// @param resource lines `meaning: words`; a word that ends in `~` is forgiven typing mistakes
  static Topics in(String resource) {
    var topics = new Topics();
    Lexicon.lines(
        resource,
        (meaning, words) -> {
          topics.all.add(meaning);
          words.forEach(w -> topics.add(w, meaning));
        });
    return topics;
  }

  private void add(String word, String meaning) {
    var known = word.endsWith(FORGIVEN) ? word.substring(0, word.length() - 1) : word;
    lexicon.add(known, meaning);
    if (!known.equals(word)) {
      forgiven.put(known, meaning);
    }
  }

  /// The words that are meant also with a typing mistake, and what they mean.
  Map<String, String> forgiven() {
    return Collections.unmodifiableMap(forgiven);
  }

  /// Every meaning, in the order of the list.
  Set<String> all() {
    return Collections.unmodifiableSet(all);
  }

  /// One find: what was meant, and the tokens it takes.
  record Found(String meaning, int start, int end) {}

  List<Found> found(Words words) {
    var found = new ArrayList<Found>();
    for (var i = 0; i < words.size(); ) {
      var match = lexicon.longestAt(words, i);
      var start = i;
      match.ifPresent(m -> found.add(new Found(m.meanings().getFirst(), start, m.end())));
      i = match.map(Lexicon.Match::end).orElse(i + 1);
    }
    return found;
  }

  Set<String> meanings(Words words) {
    var meanings = new LinkedHashSet<String>();
    found(words).forEach(f -> meanings.add(f.meaning()));
    return meanings;
  }
}
