package campaignbot.understanding;

import java.text.Normalizer;
import java.util.Locale;

/// Folds a word to what is compared: width, case and accents do not matter. The same steps as
/// `tools/places/fold.mjs`; a test folds every bundled name once more and finds no change.
final class Folding {
  private static final String LETTERS = "ßøæœłđıþðħς";
  private static final String[] PLAIN = {"ss", "o", "ae", "oe", "l", "d", "i", "th", "d", "h", "σ"};

  private Folding() {}

  static String fold(String word) {
    return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldFully(word);
  }

  private static boolean isPlain(String word) {
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (c > 'z' || c == '\'' || c == '`' || c == '.') {
        return false;
      }
    }
    return true;
  }

  private static String foldFully(String word) {
    var lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    var kept = new StringBuilder(apart.length());
    for (var i = 0; i < apart.length(); i++) {
      keep(apart.charAt(i), kept);
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static void keep(char c, StringBuilder kept) {
    if (isDropped(c)) {
      return;
    }
    var at = LETTERS.indexOf(c);
    if (at >= 0) {
      kept.append(PLAIN[at]);
    } else {
      kept.append(c);
    }
  }

  /// Combining accents, Hebrew points, Arabic vowel signs, marks of direction, apostrophes, and the
  /// dots of abbreviations.
  private static boolean isDropped(char c) {
    return (c >= '\u0300' && c <= '\u036f')
        || (c >= '\u0591' && c <= '\u05c7')
        || (c >= '\u064b' && c <= '\u0655')
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || c == '\u0640'
        || c == '\u061c'
        || c == '.'
        || Words.isApostrophe(c);
  }
}
