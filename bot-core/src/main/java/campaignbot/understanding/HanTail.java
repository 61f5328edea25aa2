package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Scale;
import campaignbot.understanding.MoneyWord.Spelled;
import campaignbot.understanding.MoneyWord.Unit;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;

/// Whether a Chinese number ends in a digit that stands for the next lower place: `三万五` is 35,000
/// and `一百五` is 150; with a zero between (`一百零五`) it is not, and not in Japanese.
final class HanTail {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /// What is counted by a number before it.
  private static final String MEASURES = "个個名位人篇条條則则帖天日月年岁歲歳次件張张間间家款集隻只場场台組组倍";

  private HanTail() {}

  static boolean isAt(Words words, MoneyWords lexicon, int start, int end) {
    var last = end - 1;
    return last > start
        && isDigit(words, lexicon, last)
        && words.isGlued(last)
        && isHan(words, last - 1)
        && lexicon
            .find(words, last - 1, Scale.class)
            .filter(s -> s.meaning().value().compareTo(HUNDRED) >= 0)
            .isPresent()
        && endsThere(words, lexicon, end)
        && !isJapanese(words);
  }

  private static boolean isDigit(Words words, MoneyWords lexicon, int at) {
    return words.isNumber(at)
        ? words.get(at).folded().length() == 1
        : isHan(words, at)
            && lexicon
                .find(words, at, Spelled.class)
                .filter(d -> d.meaning().value().compareTo(BigDecimal.TEN) < 0)
                .isPresent();
  }

  /// "200万5个" are two numbers, `三万五以内` is one.
  private static boolean endsThere(Words words, MoneyWords lexicon, int end) {
    return !words.isGlued(end)
        || lexicon.find(words, end, Unit.class).isPresent()
        || !(words.isNumber(end) || isMeasure(words, end));
  }

  private static boolean isMeasure(Words words, int at) {
    var word = words.get(at).folded();
    return words.isWord(at) && !word.isEmpty() && MEASURES.indexOf(word.charAt(0)) >= 0;
  }

  private static boolean isHan(Words words, int at) {
    return words.isWord(at) && script(words, at) == UnicodeScript.HAN;
  }

  private static boolean isJapanese(Words words) {
    var memory = words.memoryOf(HanTail.class);
    if (memory[0] == null) {
      memory[0] = isWrittenInJapanese(words);
    }
    return Boolean.TRUE.equals(memory[0]);
  }

  private static boolean isWrittenInJapanese(Words words) {
    for (var i = 0; i < words.size(); i++) {
      if (words.isWord(i)
          && (script(words, i) == UnicodeScript.HIRAGANA
              || script(words, i) == UnicodeScript.KATAKANA
              || words.is(i, "円"))) {
        return true;
      }
    }
    return false;
  }

  private static UnicodeScript script(Words words, int at) {
    return UnicodeScript.of(words.text().codePointAt(words.get(at).start()));
  }
}
