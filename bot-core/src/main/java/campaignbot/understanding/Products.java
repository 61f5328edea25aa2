package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sums that are said as so many times another: "3 x 5000 usd", "10 creators x $300 = $3,000".
final class Products {
  private static final Set<String> TIMES =
      Set.of("x", "×", "*", "✕", "times", "mal", "veces", "fois", "vezes", "volte");
  private static final int MOST = 1000;

  private Products() {}

  static List<Sum> multiplied(List<Sum> sums, Words words) {
    var all = new ArrayList<Sum>();
    for (var i = 0; i < sums.size(); i++) {
      var isWrittenOut =
          i + 1 < sums.size() && isEqual(words, sums.get(i).end(), sums.get(i + 1).start());
      if (!isWrittenOut) {
        all.add(multiplied(sums.get(i), words));
      }
    }
    return all;
  }

  private static boolean isEqual(Words words, int from, int to) {
    for (var i = from; i < to; i++) {
      if (words.is(i, "=")) {
        return to - i <= 2;
      }
    }
    return false;
  }

  private static Sum multiplied(Sum sum, Words words) {
    var before = sum.start() - 1;
    if (isTimes(words, before)) {
      var at = words.isNumber(before - 1) || !words.isWord(before - 1) ? before - 1 : before - 2;
      return count(words, at).map(n -> times(sum, n, at, sum.end())).orElse(sum);
    }
    return isTimes(words, sum.end())
        ? count(words, sum.end() + 1)
            .map(n -> times(sum, n, sum.start(), sum.end() + 2))
            .orElse(sum)
        : sum;
  }

  private static Sum times(Sum sum, BigDecimal count, int start, int end) {
    return sum.amount()
        .map(a -> Sum.of(a.multiply(count), sum.currencies(), start, end))
        .orElse(sum);
  }

  private static boolean isTimes(Words words, int at) {
    return words.has(at)
        && TIMES.contains(words.get(at).folded())
        && !(words.isWord(at) && words.isCapitalised(at));
  }

  private static Optional<BigDecimal> count(Words words, int at) {
    return words.isNumber(at)
        ? Digits.read(words.get(at).folded())
            .filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.ONE) > 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(MOST)) <= 0)
        : Optional.empty();
  }
}
