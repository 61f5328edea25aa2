package campaignbot.understanding;

import java.lang.Character.UnicodeScript;

/// Korean numbers are written without blanks, and their syllables stand in other words, too: `사` is
/// four, and the last syllable of `지사`, a branch office.
final class Hangul {
  private static final int LONGEST_PHRASE = 4;

  private Hangul() {}

  /// Whether the number that begins here continues a word that is none of those beside sums.
  static boolean isInsideWord(Words words, MoneyWords lexicon, int start) {
    return is(words, start)
        && words.isGlued(start)
        && is(words, start - 1)
        && !isBehindPhrase(words, lexicon, start);
  }

  private static boolean isBehindPhrase(Words words, MoneyWords lexicon, int start) {
    for (var i = Math.max(0, start - LONGEST_PHRASE); i < start; i++) {
      var end = lexicon.at(words, i).map(Lexicon.Match::end);
      if (end.isPresent() && end.get() == start) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Words words, int at) {
    return words.isWord(at)
        && UnicodeScript.of(words.text().codePointAt(words.get(at).start()))
            == UnicodeScript.HANGUL;
  }
}
