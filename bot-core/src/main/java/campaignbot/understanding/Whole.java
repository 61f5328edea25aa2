package campaignbot.understanding;

import java.util.stream.IntStream;

/// How much of a message is left beside words without content.
///
/// @param contentWords words and numbers that are neither fillers nor mean something else already
/// @param capitals whether the whole message is written in capitals
/// @param codes whether it is a list that may be of codes: `US, UK, CA`, `hk/sg`
record Whole(int contentWords, boolean capitals, boolean codes) {
  private static final int FEW = 4;
  private static final int LONGEST_CODE = 3;

  static Whole of(Words words, RegionWords lexicon, boolean[] taken) {
    var content = 0;
    var lowerCase = false;
    for (var i = 0; i < words.size(); i++) {
      var token = words.get(i);
      content += counts(words, i, lexicon) && !taken[i] ? 1 : 0;
      lowerCase |= token.isWord() && !words.isAllCapitals(i);
    }
    return new Whole(content, !lowerCase, isListOfShortWords(words, lexicon));
  }

  private static boolean isListOfShortWords(Words words, RegionWords lexicon) {
    var known = false;
    var items = 0;
    if (namesMoney(words, lexicon)) {
      return false;
    }
    for (var i = 0; i < words.size(); i++) {
      var item = words.isWord(i) && !lexicon.joinsItems(words, i);
      var length = words.get(i).folded().length();
      if (item ? length < 2 || length > LONGEST_CODE : !lexicon.joinsItems(words, i)) {
        return false;
      }
      items += item ? 1 : 0;
      known |= item && isCodeAlone(words.get(i).folded(), lexicon);
    }
    return items > 1 && items <= words.size() / 2 + 1 && known;
  }

  /// "No, eur" is about money, whatever the other word may be the code of.
  private static boolean namesMoney(Words words, RegionWords lexicon) {
    return IntStream.range(0, words.size()).anyMatch(i -> lexicon.isMoney(words.get(i).folded()));
  }

  private static boolean isCodeAlone(String folded, RegionWords lexicon) {
    return lexicon.isSafeShort(folded)
        || (!lexicon.isFiller(folded) && !lexicon.isEveryday(folded));
  }

  private static boolean counts(Words words, int at, RegionWords lexicon) {
    var token = words.get(at);
    return token.isNumber()
        || (token.isWord() && (!lexicon.isFiller(token.folded()) || isCode(words, at)));
  }

  /// How many of some tokens are no fillers.
  static int contentIn(Words words, int start, int end, RegionWords lexicon) {
    var content = 0;
    for (var i = start; i < end; i++) {
      content += counts(words, i, lexicon) ? 1 : 0;
    }
    return content;
  }

  /// `NA` and `DE` are filling words only in small letters.
  private static boolean isCode(Words words, int at) {
    return words.isAllCapitals(at) && words.get(at).folded().length() == 2;
  }

  boolean isAnswer() {
    return contentWords == 1;
  }

  boolean isNearlyAnswer() {
    return contentWords <= FEW;
  }

  boolean isAllOf(int words) {
    return contentWords <= words;
  }
}
