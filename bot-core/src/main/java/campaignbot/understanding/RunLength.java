package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How many times a sum of a day, a week or a month is spent, where that is said: "500 usd a day
/// for 2 weeks", "10k a month, 3 months".
final class RunLength {
  private static final int FARTHEST = 8;
  private static final Set<String> BEFORE =
      Set.of(
          ",", "for", "over", "during", "across", "x", "times", "(", "für", "fur", "über", "uber",
          "durante", "por", "pendant", "durant", "sur", "per", "voor", "連續", "為期", "共", "做", "連");
  private final DateWords lexicon;

  RunLength(DateWords lexicon) {
    this.lexicon = lexicon;
  }

  /// 1 where nothing is said, or no whole number comes of it.
  int of(Sum sum, Words words) {
    return sum.scope().isRepeated()
        ? IntStream.range(sum.end(), Math.min(words.size(), sum.end() + FARTHEST))
            .filter(i -> BEFORE.contains(words.get(i).folded()))
            .mapToObj(i -> lexicon.length(words, i + 1))
            .flatMap(Optional::stream)
            .map(l -> times(sum.scope(), l))
            .filter(n -> n > 1)
            .findFirst()
            .orElse(1)
        : 1;
  }

  private static int times(Scope scope, DateWords.Length length) {
    var count = length.count() * length.times();
    return switch (scope) {
      case PER_DAY -> inDays(length.unit(), count);
      case PER_WEEK -> inDays(length.unit(), count) / 7;
      case PER_MONTH -> inMonths(length.unit(), count);
      case PER_QUARTER -> inMonths(length.unit(), count) / 3;
      case PER_YEAR -> inMonths(length.unit(), count) / 12;
      case TOTAL, CAP, PER_CREATOR, PER_POST -> 1;
    };
  }

  /// Months have no certain number of days.
  private static int inDays(ChronoUnit unit, int count) {
    return switch (unit) {
      case DAYS -> count;
      case WEEKS -> 7 * count;
      default -> 0;
    };
  }

  private static int inMonths(ChronoUnit unit, int count) {
    return switch (unit) {
      case MONTHS -> count;
      case YEARS -> 12 * count;
      default -> 0;
    };
  }
}
