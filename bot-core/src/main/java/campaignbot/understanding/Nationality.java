package campaignbot.understanding;

import java.util.List;

/// Whether a word like "Korean" stands for a place: it does of people and markets ("Korean
/// creators"), but not of a food, a feast or a thing ("Thai food", "Chinese New Year"), nor as a
/// language ("in Chinese, please"). The words are in `nationality-words.txt`.
final class Nationality {
  private static final int MOST_NOUNS = 4;
  private static final int SHORTEST_AGENT = 6;
  private static final List<String> AGENTS = List.of("ers", "ors", "ists", "ians", "ites");
  private final Lexicon<String> words = new Lexicon<>();

  Nationality() {
    Lexicon.lines("nationality-words.txt", (kind, all) -> all.forEach(w -> words.add(w, kind)));
  }

  /// What such a word says of the place.
  enum Sense {
    /// No word of a nationality, or one of people: "Korean creators".
    PLACE,
    /// People who show a thing, "Japanese food creators": a place, unless another one is named.
    PERHAPS,
    /// A thing, a feast or a language.
    NO_PLACE
  }

  /// The sense of a name in its place in a text.
  ///
  /// @param asked whether a place was asked for: then an unknown noun behind it does not matter
  Sense of(Words text, int start, int end, boolean asked) {
    if (text.get(end - 1).unspaced()) {
      return unspaced(text, end);
    }
    if (!is(text, end - 1, "nationality")) {
      return Sense.PLACE;
    }
    if (!isNoun(text, end)) {
      var language = is(text, start - 1, "language") && end == start + 1;
      return language ? Sense.NO_PLACE : Sense.PLACE;
    }
    return behind(text, end, asked);
  }

  /// `日本料理`, `한국어`: without blanks a dish or a language stands right behind it.
  private Sense unspaced(Words text, int end) {
    if (is(text, end - 1, "tongue")) {
      return Sense.NO_PLACE;
    }
    if (!text.isGlued(end)) {
      return Sense.PLACE;
    }
    return is(text, end, "tongue")
        ? Sense.NO_PLACE
        : is(text, end, "thing") ? Sense.PERHAPS : Sense.PLACE;
  }

  private Sense behind(Words text, int from, boolean asked) {
    var thing = false;
    var nouns = 0;
    for (var i = from; nouns < MOST_NOUNS && isNoun(text, i); i = next(text, i)) {
      if (is(text, i, "feast")) {
        return Sense.NO_PLACE;
      }
      if (is(text, i, "market") && !thing) {
        return Sense.PLACE;
      }
      if (!is(text, i, "thing") && isPeople(text, i)) {
        return thing ? Sense.PERHAPS : Sense.PLACE;
      }
      thing |= is(text, i, "thing");
      nouns++;
    }
    return thing || !asked ? Sense.NO_PLACE : Sense.PLACE;
  }

  private int next(Words text, int at) {
    var end = words.longestAt(text, at).map(Lexicon.Match::end).orElse(at + 1);
    return text.is(end, "-") && text.isGlued(end) ? end + 1 : end;
  }

  private boolean isPeople(Words text, int at) {
    var word = text.get(at).folded();
    return is(text, at, "people")
        || is(text, at, "nationality")
        || (word.length() >= SHORTEST_AGENT && AGENTS.stream().anyMatch(word::endsWith));
  }

  private boolean isNoun(Words text, int at) {
    return text.isWord(at) && !is(text, at, "function");
  }

  private boolean is(Words text, int at, String kind) {
    return text.has(at)
        && words.longestAt(text, at).filter(m -> m.meanings().contains(kind)).isPresent();
  }
}
