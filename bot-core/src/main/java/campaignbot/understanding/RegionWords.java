package campaignbot.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words beside places, and everyday words that are also the name of some town: `region-words.txt`.
final class RegionWords {
  /// Groups that are only asked about word by word.
  private static final Set<String> UNMARKED =
      Set.of(
          "everyday",
          "namesake",
          "common",
          "pronoun",
          "capitals",
          "portuguese",
          "article",
          "but",
          "emphasis",
          "all",
          "loud",
          "folk",
          "tax",
          "money");

  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "ing", "r", "er", "ers", "ly", "al");
  private static final Set<String> BEHIND_OUT =
      Set.of("for", "to", "anymore", "now", "this", "at", "right", "please", "but", "so", "then");
  private static final int SHORTEST_BASE = 4;
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Lexicon<String> phrases = new Lexicon<>();
  private final Set<String> joints = new HashSet<>();
  private final Nationality nationality = new Nationality();

  static RegionWords bundled() {
    var words = new RegionWords();
    Lexicon.lines("region-words.txt", words::add);
    return words;
  }

  private void add(String group, List<String> words) {
    for (var word : words) {
      if (group.equals("joins")) {
        joints.add(word);
      }
      groups.computeIfAbsent(group, _ -> new HashSet<>()).add(Names.folded(word));
      if (!UNMARKED.contains(group)) {
        phrases.add(word, group);
      }
    }
  }

  boolean isEveryday(String folded) {
    return is("everyday", folded) || isNamesake(folded);
  }

  /// An everyday word or first name in some language that, said alone, is a town after all: Toledo.
  boolean isNamesake(String folded) {
    return is("namesake", folded);
  }

  /// Whether a word is so common, also with an ending, that it is no misspelt place.
  boolean isOrdinary(String folded) {
    return isCommon(folded)
        || ENDINGS.stream()
            .filter(e -> folded.length() >= SHORTEST_BASE + e.length() && folded.endsWith(e))
            .anyMatch(e -> isCommon(folded.substring(0, folded.length() - e.length())));
  }

  private boolean isCommon(String folded) {
    return is("everyday", folded) || is("common", folded) || isFiller(folded);
  }

  /// Short names that need no capitals: `uk`, `nyc`.
  boolean isSafeShort(String folded) {
    return is("short", folded);
  }

  /// A short name of a group that is a word in some language, too: `SEE`, `WAS`.
  boolean needsCapitals(String folded) {
    return is("capitals", folded);
  }

  /// A code that means "I" in Portuguese and Romanian: in small letters only as an answer.
  boolean isPronoun(String folded) {
    return is("pronoun", folded);
  }

  /// A code that is an everyday word, but in capitals always the country: US.
  boolean isLoud(String folded) {
    return is("loud", folded);
  }

  /// A code of a place that is a tax beside other words: VAT.
  boolean isTax(String folded) {
    return is("tax", folded);
  }

  /// The name of a currency: beside other words `EUR` is not Europe.
  boolean isMoney(String folded) {
    return is("money", folded);
  }

  /// The token after the name of an area that no region of ours is, though a part of it may be the
  /// name of one: "New England"; `index` itself if there is none.
  int endOfNowhere(Words words, int index) {
    return endOf("nowhere", words, index);
  }

  boolean isFiller(String folded) {
    return is("filler", folded);
  }

  /// "in", "near": what follows is a place.
  boolean isBefore(Words words, int index) {
    return words.has(index) && is("before", words.get(index).folded());
  }

  /// The token after "without", "except"; `index` itself if there is none.
  int endOfExclusion(Words words, int index) {
    return endOf("without", words, index);
  }

  /// The token after "drop", "fuera", which may be said of anything; `index` itself if there is
  /// none.
  int endOfDrop(Words words, int index) {
    return endOf("drop", words, index);
  }

  private int endOf(String group, Words words, int index) {
    return words.has(index)
        ? phrases
            .longestAt(words, index)
            .filter(m -> m.meanings().contains(group))
            .map(Lexicon.Match::end)
            .orElse(index)
        : index;
  }

  /// "Everyone from", "the ones in": people of a place, between "not" and its name.
  boolean isFolk(Words words, int index) {
    return words.has(index) && is("folk", words.get(index).folded());
  }

  /// The token after "excluded", `除外`, behind a place; `index` itself if there is none.
  int endOfExclusionBehind(Words words, int index) {
    var at = words.is(index, "を") || words.is(index, "は") ? index + 1 : index;
    return words.has(at)
        ? phrases
            .longestAt(words, at)
            .filter(m -> m.meanings().contains("excepted"))
            .map(Lexicon.Match::end)
            .orElse(index)
        : index;
  }

  /// "Leave Germany out": what stands before and behind a place.
  boolean isLeftAside(Words words, int start, int end) {
    return endOf("leaving", words, start - 1) == start && endOf("aside", words, end) > end;
  }

  /// Whether "is out", or a bare "no", stands behind a place and ends what is said of it.
  boolean isOutBehind(Words words, int index) {
    var out = endOf("out", words, index);
    if (out > index) {
      return !words.isWord(out)
          || words.get(out).unspaced()
          || joinsItems(words, out)
          || BEHIND_OUT.contains(words.get(out).folded());
    }
    var no = endOf("no behind", words, index);
    return no > index && !words.isWord(no) && !words.isNumber(no);
  }

  /// The spelling of a place in Portuguese, where "no" is "in".
  boolean isPortuguese(String folded) {
    return is("portuguese", folded);
  }

  /// An article, or the small words that stand between "without" and a place.
  boolean isArticle(Words words, int index) {
    return words.has(index) && is("article", words.get(index).folded());
  }

  boolean isBut(Words words, int index) {
    return words.has(index) && is("but", words.get(index).folded());
  }

  /// "first", "mainly": what stands before it is meant all the more.
  boolean isEmphasis(Words words, int index) {
    return words.has(index) && is("emphasis", words.get(index).folded());
  }

  /// "everywhere", "all": of what follows a part may be left out.
  boolean isAll(Words words, int index) {
    return words.has(index) && is("all", words.get(index).folded());
  }

  Nationality nationality() {
    return nationality;
  }

  /// Words and signs between the items of a list.
  boolean joinsItems(Words words, int index) {
    return joins(words, index) || (words.has(index) && joints.contains(words.get(index).folded()));
  }

  /// What shows that a word of this kind before or behind it is a language, not a place:
  /// "speaking".
  boolean isLanguageSign(Words words, int index) {
    return words.has(index) && is("language", words.get(index).folded());
  }

  boolean joins(Words words, int index) {
    return words.has(index) && (words.is(index, ",") || is("joins", words.get(index).folded()));
  }

  private boolean is(String group, String folded) {
    return groups.getOrDefault(group, Set.of()).contains(folded);
  }
}
