package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A currency that is named on its own behind a sum: "make it 12k, actually euros", "5k a month for
/// 3 months, usd".
final class CurrencyBehind {
  private static final Set<String> CORRECTING =
      Set.of("actually", "no", "sorry", "rather", "wait", "perdón", "mejor", "digo");
  private static final Set<String> SMALL =
      Set.of("in", "en", "i", "mean", "it", "'", "’", "s", "its", "that", "make");
  private final MoneyWords lexicon;
  private final UnitReader units;

  CurrencyBehind(MoneyWords lexicon) {
    this.lexicon = lexicon;
    units = new UnitReader(lexicon);
  }

  List<Sum> applied(List<Sum> sums, Words words) {
    if (sums.isEmpty()) {
      return sums;
    }
    var all = new ArrayList<>(sums);
    var last = all.removeLast();
    all.add(applied(last, words));
    return all;
  }

  private Sum applied(Sum sum, Words words) {
    for (var i = sum.end(); i < words.size(); i++) {
      var unit = words.isWord(i) ? units.at(words, i).map(MoneyWords.Found::end).orElse(i) : i;
      if (unit > i && isAlone(words, i, unit) && !isEverydayWord(words, i)) {
        var corrects = corrects(words, sum.end(), i);
        var meaning = units.at(words, i).orElseThrow().meaning().currencies();
        return corrects || sum.currencies().isEmpty() ? sum.in(meaning) : sum;
      }
    }
    return sum;
  }

  /// Between marks, or behind "actually" or "in", and with no number to belong to.
  private static boolean isAlone(Words words, int start, int end) {
    var before = start - 1;
    var begins = words.has(before) && (isMark(words, before) || isLeadIn(words, before));
    return begins && (!words.has(end) || isMark(words, end));
  }

  private static boolean isMark(Words words, int at) {
    return words.is(at, ",") || words.is(at, ".") || words.is(at, ";") || words.is(at, "!");
  }

  private static boolean isLeadIn(Words words, int at) {
    var word = words.get(at).folded();
    return CORRECTING.contains(word) || SMALL.contains(word);
  }

  private boolean isEverydayWord(Words words, int at) {
    return lexicon.isEveryday(words.get(at).folded().toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean corrects(Words words, int from, int to) {
    for (var i = to - 1; i >= from; i--) {
      if (CORRECTING.contains(words.get(i).folded())) {
        return true;
      }
      if (!SMALL.contains(words.get(i).folded()) && !isMark(words, i)) {
        return false;
      }
    }
    return false;
  }
}
