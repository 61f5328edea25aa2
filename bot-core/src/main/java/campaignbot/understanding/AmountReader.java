package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Role;
import campaignbot.understanding.MoneyWord.Scale;
import campaignbot.understanding.MoneyWord.Spelled;
import campaignbot.understanding.MoneyWords.Found;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one number at a place in a text: digits, words, and both mixed: `10k`, `1.5 lakh`, `two
/// hundred thousand`, `4억 2천만`, `achtundsiebzig Millionen`.
final class AmountReader {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int MOST_DECIMALS = 6;

  /// "One trillion, two billion, three million, four thousand": more parts has no sum.
  private static final int MOST_COMMAS = 3;

  /// Before these `1.234` has decimals; before words of languages that group by dots it has not.
  private static final Set<String> DECIMAL_BEFORE =
      Set.of(
          "k",
          "m",
          "mm",
          "mn",
          "b",
          "bn",
          "thousand",
          "million",
          "millions",
          "billion",
          "trillion",
          "lakh",
          "lakhs",
          "lac",
          "crore",
          "crores",
          "cr",
          "grand",
          "万",
          "萬",
          "億",
          "亿",
          "만",
          "억");

  /// A letter for a scale, and the money that it is written with.
  private static final Map<String, String> LETTERS = Map.of("w", "CNY", "tr", "VND", "l", "INR");

  private final MoneyWords lexicon;
  private final UnitReader units;
  private final Mil mil;
  private final NordicTwo nordicTwo;
  private final Compounds compounds;

  AmountReader(MoneyWords lexicon) {
    this.lexicon = lexicon;
    units = new UnitReader(lexicon);
    mil = new Mil(lexicon, units);
    nordicTwo = new NordicTwo(lexicon, units);
    compounds = new Compounds(lexicon.compounds());
  }

  Optional<Amount> at(Words words, int start) {
    return at(words, start, MOST_COMMAS);
  }

  private Optional<Amount> at(Words words, int start, int commas) {
    var sum = new Tally();
    var end = start;
    while (words.has(end)) {
      var next = step(words, start, end, sum, commas);
      if (next == end) {
        break;
      }
      end = next;
    }
    if (HanTail.isAt(words, lexicon, start, end)) {
      sum.shortenTail();
    }
    return end == start
            || !sum.isSeen()
            || sum.value().signum() < 0
            || sum.value().compareTo(LARGEST) >= 0
        ? Optional.empty()
        : Optional.of(sum.amount(start, end));
  }

  private int step(Words words, int start, int at, Tally sum, int commas) {
    if (isTenthOfAThousand(words, start, at)) {
      sum.takeDigits(Digits.read(words.get(at).folded()).orElseThrow());
      sum.shortenTail();
      return at + 1;
    }
    if (words.isNumber(at)) {
      return sum.canTakeDigits() || isSmallerPart(words, at, sum) ? digits(words, at, sum) : at;
    }
    if (sum.canAdd(BigDecimal.TWO) && nordicTwo.isAt(words, at)) {
      sum.take(BigDecimal.TWO);
      return at + 1;
    }
    if (sum.isWhole() && lexicon.is(words, at, Role.POINT)) {
      return afterPoint(words, at, sum);
    }
    if (sum.isSeen() && isHyphenBetweenWords(words, at)) {
      return sum.hasDigits() ? at : afterHyphen(words, at, sum);
    }
    var scale = lexicon.find(words, at, Scale.class);
    if (scale.isPresent() && canScale(words, start, scale.get(), at, sum)) {
      var million = sum.hasDigits() && mil.isMillion(words, start, at, scale.get().end());
      sum.scale(million ? Mil.MILLION : scale.get().meaning());
      return scale.get().end();
    }
    var number = lexicon.find(words, at, Spelled.class);
    if (number.isPresent()) {
      return word(words, at, number.get(), sum);
    }
    if (sum.isSeen() && !sum.hasDigits() && lexicon.is(words, at, Role.AND)) {
      return afterAnd(words, at, sum);
    }
    if (commas > 0 && words.is(at, ",") && isRestBehindComma(words, at + 1, sum, commas - 1)) {
      return at + 1;
    }
    var compound = compounds.read(words.get(at));
    if (compound != null && sum.canAdd(compound)) {
      sum.take(compound);
      return at + 1;
    }
    return at;
  }

  /// "one million, two hundred thousand euros"
  private boolean isRestBehindComma(Words words, int at, Tally sum, int commas) {
    return sum.isSeen()
        && !words.isGlued(at)
        && words.isWord(at)
        && sum.isAboveInWords(HUNDRED)
        && at(words, at, commas)
            .filter(rest -> sum.isAboveInWords(rest.value()))
            .filter(rest -> lexicon.find(words, rest.end(), MoneyWord.Unit.class).isPresent())
            .isPresent();
  }

  /// "ninety-nine", "dos-cents", "vingt-et-un".
  private int afterHyphen(Words words, int at, Tally sum) {
    var next = at + 1;
    if (lexicon.is(words, next, Role.AND)) {
      var after = afterAnd(words, next, sum);
      return after > next ? after : at;
    }
    return lexicon.find(words, next, Spelled.class).isPresent()
            || lexicon.find(words, next, Scale.class).filter(s -> !s.meaning().glued()).isPresent()
        ? next
        : at;
  }

  /// "5 million 200 thousand": a number that its own, smaller scale follows as a word.
  private boolean isSmallerPart(Words words, int at, Tally sum) {
    return !words.isGlued(at)
        && lexicon
            .find(words, at + 1, Scale.class)
            .filter(s -> !s.meaning().glued() && words.get(at + 1).folded().length() > 2)
            .filter(s -> s.meaning().value().compareTo(BigDecimal.TEN) > 0)
            .filter(s -> sum.isAbove(s.meaning().value()))
            .isPresent();
  }

  private int digits(Words words, int at, Tally sum) {
    var scaled =
        lexicon
            .find(words, at + 1, Scale.class)
            .filter(s -> s.meaning().value().signum() > 0 && !s.meaning().small())
            .filter(_ -> DECIMAL_BEFORE.contains(words.get(at + 1).folded()))
            .filter(_ -> !words.get(at).folded().endsWith("000"))
            .isPresent();
    var value = Digits.read(words.get(at).folded(), scaled);
    if (value.isEmpty()) {
      return at;
    }
    sum.takeDigits(value.get());
    return at + 1;
  }

  private boolean canScale(Words words, int start, Found<Scale> found, int at, Tally sum) {
    var scale = found.meaning();
    if (LETTERS.containsKey(words.get(at).folded())
        && !isWithItsMoney(words, start, at, found.end())) {
      return false;
    }
    if (scale.glued()
        && !(words.isNumber(at - 1)
            && (words.isGlued(at) || units.isBeside(words, start, found.end())))) {
      return false;
    }
    if (isPlainTen(words, at, sum)) {
      return false;
    }
    return sum.isSeen() ? !isCents(words, at, found, sum) : scale.alone() && isRealWord(words, at);
  }

  /// `2k5` is 2,500.
  private static boolean isTenthOfAThousand(Words words, int start, int at) {
    return at == start + 2
        && words.isNumber(start)
        && words.is(at - 1, "k")
        && words.isGlued(at - 1)
        && words.isNumber(at)
        && words.isGlued(at)
        && !words.isGlued(at + 1)
        && words.get(at).folded().length() == 1
        && Digits.read(words.get(at).folded()).isPresent();
  }

  /// `8w rmb` is 80,000, `2w` are two weeks.
  private boolean isWithItsMoney(Words words, int start, int at, int end) {
    var money = LETTERS.get(words.get(at).folded());
    return units
        .beside(words, start, end)
        .filter(u -> u.currencies().stream().anyMatch(c -> c.getCurrencyCode().equals(money)))
        .isPresent();
  }

  /// `ti` is ten in Danish and Norwegian; `tỉ` is a billion in Vietnamese.
  private static boolean isPlainTen(Words words, int at, Tally sum) {
    return words.is(at, "ti")
        && !sum.hasDigits()
        && words.text().regionMatches(true, words.get(at).start(), "ti", 0, 2);
  }

  /// "50 cent" and "two cents" are cents, "deux cents euros" and "quatre cent vingt" are hundreds.
  private boolean isCents(Words words, int at, Found<Scale> found, Tally sum) {
    return lexicon.find(words, at, MoneyWord.Part.class).isPresent()
        && (sum.isMoreThanNine() || (!found.meaning().alone() && !isRealWord(words, at)));
  }

  /// A scale alone begins a sum only where money follows (`mil euros`, `만원`).
  private boolean isRealWord(Words words, int at) {
    return lexicon
        .at(words, at)
        .map(Lexicon.Match::end)
        .filter(end -> isNumberOrMoney(words, end) || isNumberAfterAnd(words, end))
        .isPresent();
  }

  private boolean isNumberOrMoney(Words words, int at) {
    return lexicon.find(words, at, MoneyWord.Unit.class).isPresent()
        || lexicon.find(words, at, MoneyWord.Of.class).isPresent()
        || lexicon.find(words, at, Scale.class).isPresent()
        || lexicon.find(words, at, Spelled.class).isPresent()
        || words.isNumber(at)
        || nordicTwo.isAt(words, at)
        || (words.isWord(at) && compounds.read(words.get(at)) != null);
  }

  /// `mil e quinhentos`, `tusen och femhundra`
  private boolean isNumberAfterAnd(Words words, int at) {
    var next = lexicon.endOf(words, at, Role.AND);
    return next > at
        && !words.isNumber(next)
        && (lexicon
                .find(words, next, Spelled.class)
                .filter(n -> !isArticle(words, next) || endsSum(words, n.end()))
                .isPresent()
            || lexicon.find(words, next, Scale.class).filter(s -> s.meaning().alone()).isPresent()
            || (words.isWord(next) && compounds.read(words.get(next)) != null));
  }

  private int word(Words words, int at, Found<Spelled> number, Tally sum) {
    var value = number.meaning().value();
    if (number.meaning().how() == Spelled.How.JOINED && sum.isUnitBefore(value)) {
      sum.take(value);
      return number.end();
    }
    if ((sum.hasDigits() && !sum.isBetweenNumbers()) || !sum.canAdd(value)) {
      return at;
    }
    if (number.end() == at + 1 && isArticle(words, at) && !isOneMore(words, at, number, sum)) {
      return at;
    }
    if (number.meaning().how() == Spelled.How.AHEAD) {
      sum.takeAhead(value);
    } else {
      sum.take(value);
    }
    return number.end();
  }

  /// "a hundred and one", "treinta y una mil", "cent un"; otherwise an article counts only where a
  /// sum begins.
  private boolean isOneMore(Words words, int at, Found<Spelled> one, Tally sum) {
    return sum.isSeen()
        ? words.is(at, "one") || (endsSum(words, one.end()) && !words.is(at, "a"))
        : startsSum(words, one.end());
  }

  private static boolean isArticle(Words words, int at) {
    return words.get(at).folded().length() <= 3
        && Set.of("a", "an", "un", "una", "une", "um", "uma", "uno", "ein", "eine", "one", "een")
            .contains(words.get(at).folded());
  }

  private boolean startsSum(Words words, int next) {
    return (lexicon.is(words, next, Role.POINT)
            && (words.isNumber(next + 1)
                || lexicon.find(words, next + 1, Spelled.class).isPresent()))
        || lexicon.find(words, next, Scale.class).filter(s -> !s.meaning().glued()).isPresent()
        || lexicon
            .find(words, next, MoneyWord.Unit.class)
            .filter(u -> words.isWord(next) && !words.isNumber(u.end()))
            .isPresent()
        || lexicon.find(words, next, MoneyWord.Of.class).isPresent();
  }

  /// "two hundred and fifty": the rest must be smaller than what stands before the "and".
  private int afterAnd(Words words, int at, Tally sum) {
    var and = lexicon.endOf(words, at, Role.AND);
    var next = isHyphenBetweenWords(words, and) ? and + 1 : and;
    return isRest(words, next, sum) ? next : at;
  }

  private boolean isRest(Words words, int next, Tally sum) {
    var number = lexicon.find(words, next, Spelled.class);
    if (number.isPresent()) {
      var value = number.get().meaning().value();
      return value.compareTo(BigDecimal.ONE) >= 0
          && sum.canAddAfterAnd(value)
          && (!isArticle(words, next) || endsSum(words, number.get().end()));
    }
    var compound = words.isWord(next) ? compounds.read(words.get(next)) : null;
    return (compound != null && sum.canAddAfterAnd(compound))
        || lexicon
            .find(words, next, Scale.class)
            .filter(s -> s.meaning().alone() && s.meaning().small())
            .filter(s -> sum.isAbove(s.meaning().value()))
            .isPresent();
  }

  /// "a hundred and one usd", "cento e um mil", not "a thousand and one post each".
  private boolean endsSum(Words words, int next) {
    return !words.has(next)
        || lexicon.find(words, next, MoneyWord.Unit.class).isPresent()
        || lexicon.find(words, next, Scale.class).filter(s -> !s.meaning().glued()).isPresent();
  }

  /// "one point five", "일점이삼", "hai phẩy 23": digit by digit, or as one number.
  private int afterPoint(Words words, int at, Tally sum) {
    var end = lexicon.endOf(words, at, Role.POINT);
    var decimals = new StringBuilder();
    if (words.isNumber(end) && Digits.read(words.get(end).folded()).isPresent()) {
      decimals.append(words.get(end).folded());
      end++;
    }
    while (decimals.length() < MOST_DECIMALS) {
      var digit = lexicon.find(words, end, Spelled.class).filter(d -> isDigit(d.meaning().value()));
      if (digit.isEmpty()) {
        break;
      }
      decimals.append(digit.get().meaning().value().intValue());
      end = digit.get().end();
    }
    var read = decimals.isEmpty() ? Optional.<BigDecimal>empty() : decimals(decimals);
    read.ifPresent(sum::addDecimals);
    return read.isPresent() ? end : at;
  }

  private static Optional<BigDecimal> decimals(CharSequence digits) {
    return Digits.read("0." + digits);
  }

  private static boolean isDigit(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(BigDecimal.TEN) < 0;
  }

  private static boolean isHyphenBetweenWords(Words words, int at) {
    return words.is(at, "-") && words.isGlued(at) && words.isGlued(at + 1) && words.isWord(at + 1);
  }
}
