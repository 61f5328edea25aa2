package campaignbot.understanding;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A currency that is named on its own behind a sum: "make it 12k, actually euros", "5k a month for
/// 3 months, usd".
final class CurrencyBehind {
  private static final Set<String> CORRECTING =
      Set.of("actually", "no", "sorry", "rather", "wait", "perdón", "mejor", "digo");
  private static final Set<String> SMALL =
      Set.of("in", "en", "i", "mean", "it", "'", "’", "s", "its", "that", "make");
  private static final int FARTHEST = 5;
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
    var trailing = trailing(words);
    if (trailing.isPresent() && sums.stream().allMatch(s -> s.currencies().isEmpty())) {
      return sums.stream().map(s -> s.in(trailing.get())).toList();
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
    return sum.currencies().isEmpty() ? inFrontOrAtTheEnd(sum, words) : sum;
  }

  /// `Budget (USD): 10,000`, "10k for 5 creators usd".
  private Sum inFrontOrAtTheEnd(Sum sum, Words words) {
    for (var i = sum.start() - 1; i >= Math.max(0, sum.start() - FARTHEST); i--) {
      var unit = words.isWord(i) ? units.at(words, i).map(MoneyWords.Found::end).orElse(i) : i;
      var isSaid = words.is(i - 1, "(") || words.is(i - 1, "[") || words.is(i - 1, "in");
      if (unit > i && isSaid && onlyMarks(words, unit, sum.start())) {
        return sum.in(units.at(words, i).orElseThrow().meaning().currencies());
      }
    }
    return trailing(words).map(sum::in).orElse(sum);
  }

  /// The code of a currency that a text ends with, not right behind a number.
  private Optional<List<Currency>> trailing(Words words) {
    var last = words.size() - 1;
    return words.isWord(last) && words.isWord(last - 1) && !isEverydayWord(words, last)
        ? lexicon.code(words.get(last).folded()).map(List::of)
        : Optional.empty();
  }

  /// Whether a text ends with a currency, which then is that of its sum.
  boolean isAtTheEnd(Words words) {
    return trailing(words).isPresent();
  }

  private static boolean onlyMarks(Words words, int from, int to) {
    for (var i = from; i < to; i++) {
      if (words.isWord(i) || words.isNumber(i)) {
        return false;
      }
    }
    return true;
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
