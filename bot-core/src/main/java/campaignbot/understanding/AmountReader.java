package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Role;
import campaignbot.understanding.MoneyWord.Scale;
import campaignbot.understanding.MoneyWord.Spelled;
import campaignbot.understanding.MoneyWords.Found;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one number at a place in a text: digits, words, and both mixed: `10k`, `1.5 lakh`, `two
/// hundred thousand`, `4억 2천만`, `achtundsiebzig Millionen`.
final class AmountReader {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
  private static final int LONGEST_COMPOUND = 40;
  private static final int MOST_DECIMALS = 6;

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

  private final MoneyWords lexicon;
  private final UnitReader units;
  private final Mil mil;
  private final NordicTwo nordicTwo;

  AmountReader(MoneyWords lexicon) {
    this.lexicon = lexicon;
    units = new UnitReader(lexicon);
    mil = new Mil(lexicon, units);
    nordicTwo = new NordicTwo(lexicon, units);
  }

  Optional<Amount> at(Words words, int start) {
    var sum = new Sum();
    var end = start;
    while (words.has(end)) {
      var next = step(words, start, end, sum);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end == start || !sum.isFinished() || sum.value().abs().compareTo(LARGEST) >= 0
        ? Optional.empty()
        : Optional.of(sum.amount(start, end));
  }

  private int step(Words words, int start, int at, Sum sum) {
    if (words.isNumber(at)) {
      return sum.canTakeDigits() || isSmallerPart(words, at, sum) ? digits(words, at, sum) : at;
    }
    if (!sum.seen && nordicTwo.isAt(words, at)) {
      sum.take(BigDecimal.TWO);
      return at + 1;
    }
    if (sum.isWhole() && lexicon.is(words, at, Role.POINT)) {
      return afterPoint(words, at, sum);
    }
    if (sum.seen && isHyphenBetweenWords(words, at)) {
      return lexicon.find(words, at + 1, Spelled.class).isPresent() && !sum.digits ? at + 1 : at;
    }
    var scale = lexicon.find(words, at, Scale.class);
    if (scale.isPresent() && canScale(words, start, scale.get(), at, sum)) {
      var million = sum.digits && mil.isMillion(words, start, at, scale.get().end());
      sum.scale(million ? Mil.MILLION : scale.get().meaning());
      return scale.get().end();
    }
    var number = lexicon.find(words, at, Spelled.class);
    if (number.isPresent()) {
      return word(words, at, number.get(), sum);
    }
    if (sum.seen && !sum.digits && lexicon.is(words, at, Role.AND)) {
      return afterAnd(words, at, sum);
    }
    var compound = sum.current == null ? compound(words.get(at)) : null;
    if (compound != null) {
      sum.take(compound);
      return at + 1;
    }
    return at;
  }

  /// "5 million 200 thousand": a number that its own, smaller scale follows as a word.
  private boolean isSmallerPart(Words words, int at, Sum sum) {
    return !words.isGlued(at)
        && lexicon
            .find(words, at + 1, Scale.class)
            .filter(s -> !s.meaning().glued() && words.get(at + 1).folded().length() > 2)
            .filter(s -> s.meaning().value().compareTo(BigDecimal.TEN) > 0)
            .filter(s -> sum.isAbove(s.meaning().value()))
            .isPresent();
  }

  private int digits(Words words, int at, Sum sum) {
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

  private boolean canScale(Words words, int start, Found<Scale> found, int at, Sum sum) {
    var scale = found.meaning();
    if (scale.glued()
        && !(words.isNumber(at - 1)
            && (words.isGlued(at) || units.isBeside(words, start, found.end())))) {
      return false;
    }
    var cents = lexicon.find(words, at, MoneyWord.Part.class).isPresent();
    return sum.seen ? !(cents && sum.isMoreThanNine()) : scale.alone() && isRealWord(words, at);
  }

  /// A scale alone begins a sum only where money follows (`mil euros`, `만원`).
  private boolean isRealWord(Words words, int at) {
    return lexicon
        .at(words, at)
        .map(Lexicon.Match::end)
        .filter(end ->
            lexicon.find(words, end, MoneyWord.Unit.class).isPresent()
                || lexicon.find(words, end, Scale.class).isPresent()
                || lexicon.find(words, end, Spelled.class).isPresent()
                || words.isNumber(end))
        .isPresent();
  }

  private int word(Words words, int at, Found<Spelled> number, Sum sum) {
    var value = number.meaning().value();
    if ((sum.digits && sum.current != null) || !sum.canAdd(value)) {
      return at;
    }
    var isOneMore = sum.seen && words.is(at, "one");
    if (isArticle(words, at) && !isOneMore && (sum.seen || !startsSum(words, number.end()))) {
      return at;
    }
    sum.take(value);
    return number.end();
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
  private int afterAnd(Words words, int at, Sum sum) {
    var next = lexicon.endOf(words, at, Role.AND);
    var fits =
        lexicon
            .find(words, next, Spelled.class)
            .filter(n -> n.meaning().value().compareTo(BigDecimal.ONE) >= 0)
            .filter(n -> sum.canAddAfterAnd(n.meaning().value()))
            .filter(n -> !isArticle(words, next) || endsSum(words, n.end()))
            .isPresent();
    return fits ? next : at;
  }

  /// "a hundred and one usd", not "a thousand and one post each".
  private boolean endsSum(Words words, int next) {
    return !words.has(next) || lexicon.find(words, next, MoneyWord.Unit.class).isPresent();
  }

  /// "one point five", "일점이삼", "hai phẩy 23": digit by digit, or as one number.
  private int afterPoint(Words words, int at, Sum sum) {
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

  /// Numbers that German, Dutch, Italian and others write in one word.
  private @Nullable BigDecimal compound(Token token) {
    var word = token.folded();
    if (!token.isWord() || word.length() < 6 || word.length() > LONGEST_COMPOUND) {
      return null;
    }
    var sum = BigDecimal.ZERO;
    var group = BigDecimal.ZERO;
    for (var at = 0; at < word.length(); ) {
      var part = longestPart(word, at);
      if (part == null) {
        return null;
      }
      at += part.length();
      var value = lexicon.compounds().getOrDefault(part, BigDecimal.ZERO);
      if (value.intValue() == 100) {
        group = group.max(BigDecimal.ONE).multiply(value);
      } else if (value.intValue() == 1000) {
        sum = sum.add(group.max(BigDecimal.ONE).multiply(value));
        group = BigDecimal.ZERO;
      } else {
        group = group.add(value);
      }
    }
    return sum.add(group);
  }

  private @Nullable String longestPart(String word, int at) {
    for (var end = Math.min(word.length(), at + 12); end > at; end--) {
      var part = word.substring(at, end);
      if (lexicon.compounds().containsKey(part)) {
        return part;
      }
    }
    return null;
  }

  /// What has been read so far.
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private BigDecimal lastScale = BigDecimal.ONE;
    private BigDecimal lastLarge = BigDecimal.ONE;
    private boolean seen;
    private boolean digits;
    private boolean words;

    /// Whether a number, also zero, waits for a scale.
    private boolean counted;

    /// "50 cent" are cents; "deux cents" are two hundred.
    boolean isMoreThanNine() {
      return digits || (current != null && current.compareTo(BigDecimal.TEN) >= 0);
    }

    boolean canTakeDigits() {
      return !seen || (current == null && lastScale.compareTo(BigDecimal.ONE) > 0 && isFine);
    }

    /// Whether a part with this scale can follow what has been read.
    boolean isAbove(BigDecimal scale) {
      return current == null && lastLarge.compareTo(scale) > 0;
    }

    /// Digits after a scale go on only in scripts that write `1만 2천 345`.
    private boolean isFine;

    void takeDigits(BigDecimal value) {
      current = value;
      seen = true;
      counted = true;
      digits = true;
    }

    boolean canAdd(BigDecimal value) {
      var now = current;
      if (now == null) {
        return !seen
            || value.compareTo(lastScale) < 0
            || (!digits && value.compareTo(new BigDecimal(100)) < 0);
      }
      return (isTens(now) && value.compareTo(BigDecimal.TEN) < 0)
          || (now.signum() == 0 && value.compareTo(BigDecimal.TEN) < 0)
          || (now.intValue() == 60 && value.intValue() < 20)
          || (now.intValue() == 80 && value.intValue() < 20)
          || (now.compareTo(new BigDecimal(100)) >= 0 && value.compareTo(new BigDecimal(100)) < 0)
          || (now.intValue() == 4 && value.intValue() == 20);
    }

    boolean canAddAfterAnd(BigDecimal value) {
      var now = current;
      return now != null
          ? (isTens(now) && value.compareTo(BigDecimal.TEN) < 0)
              || (now.compareTo(new BigDecimal(100)) >= 0
                  && value.compareTo(new BigDecimal(100)) < 0)
          : value.compareTo(lastScale) < 0;
    }

    private static boolean isTens(BigDecimal value) {
      return value.intValue() >= 20 && value.intValue() < 100 && value.intValue() % 10 == 0;
    }

    /// A number in words that decimals may follow.
    boolean isWhole() {
      return current != null && words && current.stripTrailingZeros().scale() <= 0;
    }

    void addDecimals(BigDecimal decimals) {
      current = (current == null ? BigDecimal.ZERO : current).add(decimals);
    }

    void take(BigDecimal value) {
      var now = current;
      var multiplies = now != null && now.intValue() == 4 && value.intValue() == 20;
      current = now == null ? value : multiplies ? now.multiply(value) : now.add(value);
      seen = true;
      counted = true;
      words = true;
    }

    void scale(Scale scale) {
      if (scale.value().compareTo(BigDecimal.ONE) < 0
          && current == null
          && lastScale.compareTo(BigDecimal.ONE) > 0) {
        total = total.add(lastScale.multiply(scale.value()));
        return;
      }
      if (scale.value().compareTo(BigDecimal.ONE) < 0) {
        current = (current == null ? BigDecimal.ONE : current).add(scale.value());
      } else if (scale.small()) {
        group = group.add((current == null ? BigDecimal.ONE : current).multiply(scale.value()));
        current = null;
        counted = true;
      } else {
        scaleAll(scale.value());
      }
      lastScale = scale.value().max(BigDecimal.ONE);
      isFine = scale.alone() || scale.small();
      seen = true;
      words = words || !digits;
    }

    private void scaleAll(BigDecimal scale) {
      var part = group.add(current == null ? BigDecimal.ZERO : current);
      if (total.signum() > 0 && scale.compareTo(lastLarge) > 0) {
        total = total.add(part).multiply(scale);
      } else {
        total = total.add((counted ? part : BigDecimal.ONE).multiply(scale));
      }
      lastLarge = scale;
      group = BigDecimal.ZERO;
      current = null;
      counted = false;
    }

    boolean isFinished() {
      return seen;
    }

    BigDecimal value() {
      return total.add(group).add(current == null ? BigDecimal.ZERO : current);
    }

    Amount amount(int start, int end) {
      var scaled = lastScale.compareTo(BigDecimal.ONE) > 0;
      return new Amount(
          value().stripTrailingZeros(), start, end, scaled, words && !digits, lastScale);
    }
  }
}
