package campaignbot.understanding;

import campaignbot.understanding.Token.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text cut into words, numbers and signs; blanks lie between them, and the end of a line is a
/// sign. One pass, linear in the length of the text.
///
/// Only the first 10,000 characters are read, up to the last blank in them: no brief is longer, and
/// some readers look at each word together with each other one.
final class Words {
  private static final int LONGEST = 10_000;
  private static final String LINE_END = "\n";
  private static final String APOSTROPHES = "'’‘ʻʼ`´ʹʾʿ";
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<Object, @Nullable Object[]> memories = new HashMap<>();

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    var words = new Words(readable(text.stripTrailing()));
    words.cut();
    return words;
  }

  private static String readable(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var end = LONGEST;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    var fits = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end > 0 ? end : fits);
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /// What a lexicon has found in this text so far, by token; not for several threads at once.
  @Nullable Object[] memoryOf(Object lexicon) {
    return memories.computeIfAbsent(lexicon, _ -> new Object[tokens.size()]);
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  boolean is(int index, String folded) {
    return has(index) && tokens.get(index).is(folded);
  }

  boolean isWord(int index) {
    return has(index) && tokens.get(index).isWord();
  }

  boolean isNumber(int index) {
    return has(index) && tokens.get(index).isNumber();
  }

  /// Whether nothing, not even a blank, lies between a token and the one before it.
  boolean isGlued(int index) {
    return has(index)
        && has(index - 1)
        && tokens.get(index - 1).end() == tokens.get(index).start()
        && !is(index, LINE_END)
        && !is(index - 1, LINE_END);
  }

  /// Whether a token begins with a capital.
  boolean isCapitalised(int index) {
    return Character.isUpperCase(text.codePointAt(tokens.get(index).start()));
  }

  /// Whether a token consists of capitals only.
  boolean isAllCapitals(int index) {
    var token = tokens.get(index);
    return text.substring(token.start(), token.end())
        .codePoints()
        .allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /// Whether a sentence begins with this token.
  boolean beginsSentence(int index) {
    return index == 0 || ".!?:\n".contains(tokens.get(index - 1).folded());
  }

  /// The tokens from `from` to before `to`, joined as names are: a blank between words.
  String joined(int from, int to) {
    var joined = new StringBuilder();
    for (var i = from; i < to; i++) {
      if (!tokens.get(i).folded().isEmpty() && Names.isPartOfName(tokens.get(i))) {
        joined.append(i > from && Names.isApart(this, i) ? " " : "").append(Names.form(this, i));
      }
    }
    return joined.toString().strip();
  }

  /// The first token that does not end before a place in the text.
  int firstFrom(int place) {
    var low = 0;
    var high = tokens.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private void cut() {
    var i = 0;
    while (i < text.length()) {
      var c = text.codePointAt(i);
      if (c == '\n' && isBetweenLines()) {
        i = add(Kind.SIGN, i, i + 1, false);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        i += Character.charCount(c);
      } else if (Character.isDigit(c) || isPointOfFraction(i)) {
        var exponent = endOfExponent(endOfNumber(i));
        i =
            exponent > 0
                ? add(Kind.WORD, i, exponent, false)
                : add(Kind.NUMBER, i, endOfNumber(i), false);
      } else if (Character.isLetter(c) || isMark(c)) {
        var unspaced = isUnspaced(c);
        i = add(Kind.WORD, i, unspaced ? endOfCharacter(i) : endOfWord(i), unspaced);
      } else {
        i = add(Kind.SIGN, i, i + Character.charCount(c), false);
      }
    }
  }

  private boolean isBetweenLines() {
    return !tokens.isEmpty() && !tokens.getLast().is(LINE_END);
  }

  private int add(Kind kind, int start, int end, boolean unspaced) {
    tokens.add(new Token(kind, start, end, folded(kind, text.substring(start, end)), unspaced));
    return end;
  }

  private static String folded(Kind kind, String raw) {
    return switch (kind) {
      case WORD -> Respelt.word(Folding.fold(raw));
      case NUMBER -> raw;
      case SIGN -> java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC);
    };
  }

  private int endOfCharacter(int start) {
    var i = start + Character.charCount(text.codePointAt(start));
    while (i < text.length() && isMark(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private int endOfWord(int start) {
    var i = start;
    while (i < text.length()) {
      var c = text.codePointAt(i);
      if (isLetterOfWord(c)) {
        i += Character.charCount(c);
      } else if (joinsLetters(i, start)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isLetterOfWord(int c) {
    return (Character.isLetter(c) && !isUnspaced(c)) || isMark(c) || isInvisible(c);
  }

  /// An apostrophe inside a word, or the dot of `U.S.A`.
  private boolean joinsLetters(int at, int start) {
    if (at + 1 >= text.length() || at == start || !isLetterOfWord(text.codePointAt(at + 1))) {
      return false;
    }
    var c = text.charAt(at);
    return isApostrophe(c) || (c == '.' && isSingle(at - 1, start) && endsAfterOne(at + 1));
  }

  private boolean isSingle(int at, int start) {
    return at == start || text.charAt(at - 1) == '.';
  }

  private boolean endsAfterOne(int at) {
    return at + 1 >= text.length() || !isLetterOfWord(text.codePointAt(at + 1));
  }

  /// Where `e999` ends after a number; 0 when none follows. Nobody writes money like that, so
  /// `1e999` is a word, not two numbers.
  private int endOfExponent(int end) {
    if (end + 1 >= text.length() || (text.charAt(end) | 0x20) != 'e') {
      return 0;
    }
    var digits = end + 1 + ("+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0);
    var after = endOfDigits(digits);
    return after > digits ? after : 0;
  }

  /// The point of `.5`, not that of `mp.3` or of `... 5`.
  private boolean isPointOfFraction(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || isBeforeNumber(text.charAt(at - 1)));
  }

  private static boolean isBeforeNumber(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /// Digits with the separators between them; blanks, one or two, only where exactly three digits
  /// follow.
  private int endOfNumber(int start) {
    var i = endOfDigits(start);
    var first = i - start;
    while (i < text.length()) {
      var c = text.charAt(i);
      var digits = endOfDigits(i + 1) - (i + 1);
      if ("．.,，٫٬'’".indexOf(c) >= 0 && digits > 0) {
        i += 1 + digits;
        first = LONGEST;
      } else if (Character.isSpaceChar(c) && first <= 3 && isBeforeThreeDigits(i)) {
        i = endOfDigits(afterBlanks(i));
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isBeforeThreeDigits(int at) {
    var next = afterBlanks(at);
    return next - at <= 2 && endOfDigits(next) - next == 3;
  }

  private int afterBlanks(int at) {
    var i = at;
    while (i < text.length() && Character.isSpaceChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int endOfDigits(int start) {
    var i = start;
    while (i < text.length() && Character.isDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || c == 0 || c == 0xfe0f;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0xe00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> true;
      default -> c == 'ー';
    };
  }
}
