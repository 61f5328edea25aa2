package campaignbot.understanding;

/// How much of a message is left beside words without content.
///
/// @param contentWords words and numbers that are neither fillers nor mean something else already
/// @param capitals whether the whole message is written in capitals
record Whole(int contentWords, boolean capitals) {
  private static final int FEW = 4;

  static Whole of(Words words, RegionWords lexicon, boolean[] taken) {
    var content = 0;
    var lowerCase = false;
    for (var i = 0; i < words.size(); i++) {
      var token = words.get(i);
      content += counts(words, i, lexicon) && !taken[i] ? 1 : 0;
      lowerCase |= token.isWord() && !words.isAllCapitals(i);
    }
    return new Whole(content, !lowerCase);
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
