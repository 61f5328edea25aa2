package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Role;
import java.math.BigDecimal;
import java.util.Set;

/// Whether a number without a currency is money: only where the budget was asked for, where a word
/// for budget is near, or where it is as round as only money is said (`10k`); never when it counts
/// something.
final class Bare {
  private static final int NEAR_BEFORE = 6;
  private static final int NEAR_AFTER = 5;
  private static final int COUNTED_WITHIN = 3;

  /// Below it a number in a sentence is an age, an hour or a version, more likely.
  private static final BigDecimal SMALL = new BigDecimal(100);

  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal HUGE = new BigDecimal("100000000000");
  private static final int LONGEST_PHRASE = 4;

  private static final Set<String> WANTED =
      Set.of(
          "want",
          "need",
          "reach",
          "reaching",
          "hit",
          "hitting",
          "get",
          "to",
          "at",
          "be",
          "target",
          "goal",
          "aim",
          "queremos",
          "quiero",
          "necesitamos",
          "llegar",
          "alcanzar",
          "voulons",
          "atteindre",
          "wollen",
          "brauchen",
          "erreichen",
          "vogliamo",
          "willen",
          "хотим");
  private final MoneyWords lexicon;

  Bare(MoneyWords lexicon) {
    this.lexicon = lexicon;
  }

  /// @param isBoundOfOne whether it is the most or the least for one creator or post
  boolean isMoney(
      Words words,
      Sum sum,
      Amount first,
      Amount last,
      Context context,
      int notBefore,
      boolean isBoundOfOne) {
    if (countsSomething(words, sum)
        || isPartOfAnAddress(words, sum)
        || isPartOfDate(words, sum)
        || isNoBareSum(last)
        || (isRange(sum) && !last.scaled() && last.value().compareTo(BigDecimal.TEN) < 0)) {
      return false;
    }
    if (isBoundOfOne) {
      return true;
    }
    var near = isNearBudget(words, sum, notBefore);
    if (!near && isWantedCount(words, sum)) {
      return false;
    }
    if (first.spelled() && !last.scaled()) {
      return context.asked() == Asked.BUDGET
          && (sum.end() - sum.start() > 1 || isAlone(words, sum));
    }
    if (context.asked() == Asked.BUDGET) {
      return near
          || last.scaled()
          || (!isLikeAYear(last) && last.value().compareTo(SMALL) >= 0)
          || isAlone(words, sum);
    }
    return (near && !isLikeAYear(last))
        || correctsASum(words, sum, notBefore)
        || (last.scaled() && (!first.spelled() || near))
        || (isAbout(words, sum) && isLarge(last) && !isLikeAYear(last));
  }

  /// "5000 eur, sorry, 6000".
  private static boolean correctsASum(Words words, Sum sum, int endOfLast) {
    if (endOfLast == 0 || endOfLast >= sum.start()) {
      return false;
    }
    var between = words.span(endOfLast, sum.start());
    return OneBreath.corrects(words.text().substring(between.start(), between.end()));
  }

  /// `ALL 5 solutions`, `TOP 500`: a code that is an everyday word, before a small number.
  boolean isOnlyACode(Words words, Sum sum, Amount amount) {
    var token = words.get(sum.start());
    var code = token.folded().toUpperCase(java.util.Locale.ROOT);
    return sum.start() < amount.start()
        && token.isWord()
        && lexicon.isEveryday(code)
        && amount.value().compareTo(lexicon.isRare(code) ? THOUSAND : SMALL) < 0;
  }

  private static boolean isNoBareSum(Amount amount) {
    var isFraction = amount.value().signum() > 0 && amount.value().compareTo(BigDecimal.ONE) < 0;
    return isFraction || amount.value().compareTo(HUGE) >= 0;
  }

  private static boolean isLarge(Amount amount) {
    return amount.value().compareTo(new BigDecimal(1000)) >= 0;
  }

  private static boolean isRange(Sum sum) {
    return sum.amount().isEmpty();
  }

  private static boolean isLikeAYear(Amount amount) {
    return !amount.scaled()
        && amount.value().compareTo(new BigDecimal(1900)) >= 0
        && amount.value().compareTo(new BigDecimal(2100)) <= 0;
  }

  private boolean isAlone(Words words, Sum sum) {
    for (var i = 0; i < words.size(); i++) {
      if ((i < sum.start() || i >= sum.end())
          && words.isWord(i)
          && lexicon.at(words, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbout(Words words, Sum sum) {
    return sum.start() > 0 && lexicon.is(words, sum.start() - 1, Role.ABOUT);
  }

  /// Followers, posts, years, percent behind it, or "aged", "top", "last" before it.
  private boolean countsSomething(Words words, Sum sum) {
    if (followsACount(words, sum.start())) {
      return true;
    }
    var at = sum.end();
    if (words.is(at, "+") || (words.is(at, "-") && words.isGlued(at + 1) && words.isWord(at + 1))) {
      at++;
    }
    if (words.is(at, "%")) {
      return true;
    }
    for (var i = 0; i < COUNTED_WITHIN && words.isWord(at); i++) {
      if (lexicon.is(words, at, Role.BUDGET)
          || lexicon.is(words, at, Role.TOTAL)
          || lexicon.find(words, at, MoneyWord.For.class).isPresent()) {
        return false;
      }
      if (lexicon.is(words, at, Role.COUNTED)) {
        return true;
      }
      if (endsGroup(words, at)) {
        return false;
      }
      at = Math.max(at + 1, lexicon.at(words, at).map(Lexicon.Match::end).orElse(at));
    }
    return false;
  }

  /// "We have 12k followers and want 20k": what is wanted more of was counted in the same sentence.
  private boolean isWantedCount(Words words, Sum sum) {
    var wanted = sum.start() - 1;
    if (!words.isWord(wanted) || !WANTED.contains(words.get(wanted).folded())) {
      return false;
    }
    for (var i = wanted - 1; i > 0 && !words.beginsSentence(i); i--) {
      if (lexicon.is(words, i, Role.COUNTED) && countedBefore(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean countedBefore(Words words, int at) {
    return words.isNumber(at - 1) || words.isNumber(at - 2);
  }

  private boolean followsACount(Words words, int start) {
    for (var i = Math.max(0, start - LONGEST_PHRASE); i < start; i++) {
      if (lexicon.endOf(words, i, Role.BEFORE_A_COUNT) == start) {
        return true;
      }
    }
    return false;
  }

  private boolean endsGroup(Words words, int at) {
    return switch (words.get(at).folded()) {
      case "for",
          "in",
          "on",
          "and",
          "to",
          "with",
          "from",
          "at",
          "by",
          "or",
          "across",
          "über",
          "für",
          "fur",
          "para",
          "en",
          "pour",
          "the",
          "is",
          "but",
          "no",
          "not",
          "max" ->
          true;
      default -> false;
    };
  }

  /// `example.com/a?b=10000`, `alert(1)`
  private boolean isPartOfAnAddress(Words words, Sum sum) {
    var before = sum.start() - 1;
    return words.isGlued(sum.start())
        && words.isGlued(before)
        && words.isWord(before - 1)
        && "=(/&?".contains(words.get(before).folded())
        && !(words.is(before, "=") && lexicon.is(words, before - 1, Role.BUDGET));
  }

  private boolean isPartOfDate(Words words, Sum sum) {
    var next = sum.end() + (words.is(sum.end(), ".") || words.is(sum.end(), "de") ? 1 : 0);
    var month =
        (sum.start() > 0 && lexicon.is(words, sum.start() - 1, Role.MONTH))
            || lexicon.is(words, next, Role.MONTH);
    return (month && isDay(sum)) || isChained(words, sum);
  }

  /// `2026-10-05`: more than two numbers in a row.
  private static boolean isChained(Words words, Sum sum) {
    return isLink(words, sum.end()) || isLink(words, sum.start() - 1);
  }

  private static boolean isLink(Words words, int at) {
    return words.is(at, "-")
        && words.isGlued(at)
        && words.isGlued(at + 1)
        && words.isNumber(at - 1)
        && words.isNumber(at + 1);
  }

  private static boolean isDay(Sum sum) {
    return sum.amount()
        .or(sum::max)
        .filter(a ->
            a.compareTo(new BigDecimal(31)) <= 0
                || (a.compareTo(new BigDecimal(1900)) > 0 && a.compareTo(new BigDecimal(2100)) < 0))
        .isPresent();
  }

  private boolean isNearBudget(Words words, Sum sum, int notBefore) {
    for (var i = sum.start() - 1; i >= Math.max(notBefore, sum.start() - NEAR_BEFORE); i--) {
      if (words.isNumber(i) || words.is(i, ".") || words.is(i, ";")) {
        break;
      }
      if (lexicon.is(words, i, Role.BUDGET)) {
        return true;
      }
    }
    for (var i = sum.end(); i < Math.min(words.size(), sum.end() + NEAR_AFTER); i++) {
      if (words.isNumber(i) || words.is(i, ".") || words.is(i, ",")) {
        return false;
      }
      if (words.get(i).folded().startsWith("budget")
          || words.get(i).folded().startsWith("presupuesto")) {
        return true;
      }
    }
    return false;
  }
}
