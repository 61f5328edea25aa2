package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Part;
import campaignbot.understanding.MoneyWord.Role;
import campaignbot.understanding.MoneyWord.Unit;
import campaignbot.understanding.MoneyWords.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the sums of money in a text, in its order. A number without a currency counts as money
/// only where something says so; see `Bare`.
final class MoneyReader {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final Set<String> OR = Set.of("or", "o", "ou", "oder", "或");
  private final MoneyWords lexicon;
  private final AmountReader amounts;
  private final UnitReader units;
  private final Surroundings surroundings;
  private final Bare bare;
  private final Coins coins;
  private final CurrencyBehind behind;
  private final BothEnds ends;

  MoneyReader(MoneyWords lexicon) {
    this.lexicon = lexicon;
    amounts = new AmountReader(lexicon);
    units = new UnitReader(lexicon);
    surroundings = new Surroundings(lexicon);
    bare = new Bare(lexicon);
    coins = new Coins(lexicon, amounts);
    behind = new CurrencyBehind(lexicon);
    ends = new BothEnds(lexicon);
  }

  /// A number with the money beside it; no unit: none was written.
  private record Piece(Amount amount, Optional<Unit> unit, int start, int end) {
    List<Currency> currencies() {
      return unit.map(Unit::currencies).orElse(List.of());
    }
  }

  List<Sum> read(Words words, Context context) {
    var coin = coins.whole(words);
    if (coin.isPresent()) {
      return List.of(coin.get());
    }
    var sums = new ArrayList<Sum>();
    var named = NamedNumbers.in(words, at -> units.at(words, at).isPresent());
    var perHead = new PerHead(words);
    for (var i = 0; i < words.size(); ) {
      if (named[i]) {
        i++;
        continue;
      }
      var found = at(words, i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      var previousEnd = sums.isEmpty() ? 0 : sums.getLast().end();
      var sum =
          perHead.around(surroundings.around(words, found.get().sum(), previousEnd), previousEnd);
      if (isMoney(words, found.get(), context, previousEnd, perHead, sum)) {
        sums.add(sum);
      }
      i = Math.max(i + 1, found.get().sum().end());
    }
    return behind.applied(
        Products.multiplied(ends.joined(Margins.without(sums, words), words), words), words);
  }

  private record Candidate(Sum sum, Amount first, Amount last) {
    /// Of "raise it from 14k to 15k" the 15k.
    Candidate onlyTheLast() {
      return new Candidate(
          Sum.of(last.value(), sum.currencies(), last.start(), sum.end()), last, last);
    }
  }

  private boolean isMoney(
      Words words,
      Candidate candidate,
      Context context,
      int previousEnd,
      PerHead perHead,
      Sum inPlace) {
    var sum = candidate.sum();
    if (words.is(sum.end(), "%") || isNegative(words, sum.start())) {
      return false;
    }
    return sum.currencies().isEmpty()
        ? !perHead.isMeasured(sum)
            && bare.isMoney(
                words,
                sum,
                candidate.first(),
                candidate.last(),
                context,
                previousEnd,
                PerHead.isBound(inPlace)
                    || (inPlace.scope().isRepeated() && behind.isAtTheEnd(words)))
        : !bare.isOnlyACode(words, sum, candidate.first());
  }

  /// A minus at the start of a number, not between two.
  private static boolean isNegative(Words words, int start) {
    return (words.is(start - 1, "-") || words.is(start - 1, "−"))
        && words.isGlued(start)
        && !words.isGlued(start - 1)
        && !words.isNumber(start - 2);
  }

  private Optional<Candidate> at(Words words, int start) {
    return one(words, start)
        .map(first -> range(words, first).orElseGet(() -> single(words, first)));
  }

  private Candidate single(Words words, Piece first) {
    var withParts = cents(words, first);
    return new Candidate(
        Sum.of(withParts.amount().value(), first.currencies(), first.start(), withParts.end()),
        first.amount(),
        first.amount());
  }

  private Optional<Piece> one(Words words, int start) {
    var before = units.before(words, start).filter(u -> canStandBefore(words, u));
    if (before.isPresent()) {
      var found = amounts.at(words, before.get().end());
      if (found.isPresent() && endsCleanly(words, found.get())) {
        return Optional.of(
            complete(words, start, found.get(), Optional.of(before.get().meaning())));
      }
    }
    return amounts
        .at(words, start)
        .filter(a -> beginsCleanly(words, start))
        .map(a -> complete(words, start, a, Optional.empty()))
        .filter(p -> p.unit().isPresent() || endsCleanly(words, p.amount()))
        .filter(p -> !Hangul.isInsideWord(words, lexicon, start) || isClearlyMoney(p));
  }

  /// `예산백만원`, but not `회사원` (an employee), in which there are four won.
  private static boolean isClearlyMoney(Piece piece) {
    return piece.unit().isPresent() && piece.amount().value().compareTo(BigDecimal.TEN) >= 0;
  }

  private static boolean canStandBefore(Words words, Found<Unit> unit) {
    return words.isNumber(unit.end()) || words.isWord(unit.end());
  }

  private Piece complete(Words words, int start, Amount read, Optional<Unit> before) {
    var amount = Digits.withDash(words, read);
    var after = units.after(words, amount.end());
    if (after.isPresent()
        && before.filter(b -> !UnitReader.agree(b, after.get().meaning())).isEmpty()) {
      var unit =
          before
              .map(b -> UnitReader.narrower(b, after.get().meaning()))
              .orElse(after.get().meaning());
      return scaledBehind(words, new Piece(amount, Optional.of(unit), start, after.get().end()));
    }
    if (before.isEmpty() && words.is(amount.end(), "+")) {
      return new Piece(amount, behindPlus(words, amount.end() + 1), start, amount.end());
    }
    return heap(words, start, amount, before)
        .or(() -> shortScale(words, start, amount, before))
        .orElseGet(() -> new Piece(amount, before, start, amount.end()));
  }

  /// `10k+ usd`
  private Optional<Unit> behindPlus(Words words, int at) {
    return units.at(words, at).filter(u -> !words.isNumber(u.end())).map(Found::meaning);
  }

  /// `125 USD millones`.
  private Piece scaledBehind(Words words, Piece piece) {
    return lexicon
        .find(words, piece.end(), MoneyWord.Scale.class)
        .filter(s -> !s.meaning().glued() && !s.meaning().small() && !piece.amount().scaled())
        .filter(s -> s.meaning().value().compareTo(THOUSAND) > 0)
        .map(s ->
            new Piece(
                piece.amount().times(s.meaning().value()), piece.unit(), piece.start(), s.end()))
        .orElse(piece);
  }

  private Optional<Piece> heap(Words words, int start, Amount amount, Optional<Unit> before) {
    return lexicon
        .find(words, amount.end(), MoneyWord.Heap.class)
        .filter(_ -> before.isEmpty())
        .map(h ->
            new Piece(
                amount.times(h.meaning().factor()),
                Optional.of(new Unit(List.of(h.meaning().currency()))),
                start,
                h.end()));
  }

  /// `48.5 MGBP`, `20 kEUR`.
  private Optional<Piece> shortScale(Words words, int start, Amount amount, Optional<Unit> before) {
    if (!words.isWord(amount.end())
        || lexicon.is(words, amount.end(), Role.MONTH)
        || words.get(amount.end()).folded().length() != 4
        || before.isPresent()) {
      return Optional.empty();
    }
    var word = words.get(amount.end()).folded();
    var factor = word.startsWith("m") ? THOUSAND.multiply(THOUSAND) : THOUSAND;
    return lexicon
        .code(word.substring(1))
        .filter(_ -> word.startsWith("m") || word.startsWith("k"))
        .filter(_ -> isCodeWritten(words, amount.end()))
        .map(c ->
            new Piece(
                amount.times(factor), Optional.of(new Unit(List.of(c))), start, amount.end() + 1));
  }

  /// In capitals, or right behind the number: "20 mars" are days in French.
  private static boolean isCodeWritten(Words words, int at) {
    var start = words.get(at).start() + 1;
    return words.isGlued(at)
        || words.text().substring(start, start + 3).chars().allMatch(Character::isUpperCase);
  }

  /// Not inside a word: `B2B`, `mp3`, `2026-10-05`.
  private boolean beginsCleanly(Words words, int start) {
    if (!words.isGlued(start) || !words.isNumber(start)) {
      return true;
    }
    var before = words.get(start - 1);
    return switch (before.kind()) {
      case WORD ->
          before.unspaced()
              || isHebrewPrefix(before)
              || (lexicon.at(words, start - 1).isPresent()
                  && before.folded().length() <= 2
                  && !Character.isDigit(before.folded().charAt(0))
                  && isJoint(words, start - 1));
      case NUMBER -> false;
      case SIGN ->
          !(before.is("#")
              || before.is("@")
              || before.is("_")
              || ((before.is("/") || before.is(":") || before.is(".") || before.is(","))
                  && words.isNumber(start - 2)
                  && words.isGlued(start - 1)));
    };
  }

  /// In Hebrew "from", "to" and "at" are letters at the beginning of the next word.
  private static boolean isHebrewPrefix(Token word) {
    return word.folded().length() == 1 && "מלבהוש".contains(word.folded());
  }

  private boolean isJoint(Words words, int at) {
    return lexicon.is(words, at, Role.AND) || lexicon.is(words, at, Role.OF);
  }

  /// Not `20th`, `3x`, `1e999`, `10kg`, `10:30`, `5/6`.
  private boolean endsCleanly(Words words, Amount amount) {
    var end = amount.end();
    if (!words.isGlued(end)) {
      return true;
    }
    var after = words.get(end);
    return switch (after.kind()) {
      case WORD ->
          after.unspaced()
              || (lexicon.at(words, end).isPresent()
                  && !lexicon.is(words, end, Role.BEFORE_A_COUNT)
                  && !after.is("e"));
      case NUMBER -> false;
      case SIGN ->
          !((after.is("/") || after.is(":") || after.is(".") || after.is("_"))
                  && words.isNumber(end + 1)
                  && words.isGlued(end + 1)
                  && !isSlash(words, amount, end))
              && !after.is("°");
    };
  }

  private Optional<Candidate> range(Words words, Piece first) {
    if (words.is(first.end(), "+") && words.isNumber(first.end() + 1)) {
      return one(words, first.end() + 1)
          .filter(second -> first.unit().isEmpty() && second.unit().isPresent())
          .map(second -> added(first, second));
    }
    var joint = joint(words, first);
    if (joint == first.end() || isJustCents(words, first, joint)) {
      return Optional.empty();
    }
    return one(words, joint)
        .filter(second -> agrees(first, second))
        .filter(second -> !words.is(second.end(), "%"))
        .map(second -> spread(cents(words, first), cents(words, second)))
        .filter(
            c -> !words.is(joint - 2, "up") || c.first().value().compareTo(c.last().value()) < 0)
        .map(c -> BudgetMove.isAt(words, first.start()) ? c.onlyTheLast() : c);
  }

  /// `20.000 + 5.000 eur`.
  private static Candidate added(Piece first, Piece second) {
    var both = first.amount().value().add(second.amount().value());
    return new Candidate(
        Sum.of(both, second.currencies(), first.start(), second.end()),
        first.amount(),
        second.amount());
  }

  /// "above 1 dollar and 42 cents" is one sum.
  private boolean isJustCents(Words words, Piece first, int joint) {
    return first.unit().isPresent()
        && lexicon.is(words, first.end(), Role.AND)
        && amounts
            .at(words, joint)
            .filter(a -> lexicon.find(words, a.end(), Part.class).isPresent())
            .isPresent();
  }

  private static boolean agrees(Piece first, Piece second) {
    return first.unit().isEmpty()
        || second.unit().isEmpty()
        || UnitReader.agree(first.unit().get(), second.unit().get());
  }

  private int joint(Words words, Piece whole) {
    var first = cents(words, whole);
    var end = first.end();
    var next = lexicon.endOf(words, end, Role.TO);
    if (next > end) {
      return next;
    }
    var and = lexicon.endOf(words, end, Role.AND);
    if (and > end && isAfterBetween(words, first.start())) {
      return and;
    }
    return isEitherOf(words, whole, end) || isSlash(words, whole.amount(), end)
        ? end + 1
        : whole.end();
  }

  /// `10k/15k`: both with their scale.
  private static boolean isSlash(Words words, Amount first, int at) {
    return first.scaled()
        && words.is(at, "/")
        && words.isGlued(at)
        && words.isNumber(at + 1)
        && words.isGlued(at + 1)
        && words.isWord(at + 2)
        && words.isGlued(at + 2);
  }

  /// "3 or 4 grand": the larger follows at once.
  private boolean isEitherOf(Words words, Piece first, int or) {
    return words.isWord(or)
        && OR.contains(words.get(or).folded())
        && words.isNumber(or + 1)
        && one(words, or + 1)
            .filter(second -> second.amount().value().compareTo(first.amount().value()) > 0)
            .isPresent();
  }

  private boolean isAfterBetween(Words words, int start) {
    for (var i = Math.max(0, start - 3); i < start; i++) {
      if (lexicon.endOf(words, i, Role.BETWEEN) == start) {
        return true;
      }
    }
    return false;
  }

  /// The scale of `5-10k` and `7-9 lakh` holds for both ends, unless the first is as large already.
  private static Candidate spread(Piece first, Piece second) {
    var low = first.amount();
    var high = second.amount();
    if (!low.scaled()
        && high.scaled()
        && low.value().multiply(high.scale()).compareTo(high.value()) <= 0) {
      low = low.times(high.scale());
    }
    var unit =
        first.unit().isEmpty()
            ? second.unit()
            : second.unit().map(u -> UnitReader.narrower(first.unit().get(), u)).or(first::unit);
    var currencies = unit.map(Unit::currencies).orElse(List.of());
    return new Candidate(
        Sum.between(low.value(), high.value(), currencies, first.start(), second.end()), low, high);
  }

  /// `20 dollars and 43 cents`, `5 euro 50`, `50元6角三分`.
  private Piece cents(Words words, Piece whole) {
    var part = whole;
    for (var i = 0; i < 2; i++) {
      var more = oneOfTheCents(words, part, part.end() == whole.end());
      if (more.isEmpty()) {
        return part;
      }
      part = more.get();
    }
    return part;
  }

  private Optional<Piece> oneOfTheCents(Words words, Piece whole, boolean first) {
    if (whole.unit().isEmpty()
        || (whole.amount().scaled()
            && whole.amount().scale().compareTo(THOUSAND) >= 0
            && !whole.amount().spelled())
        || whole.amount().value().stripTrailingZeros().scale() > (first ? 0 : 1)) {
      return Optional.empty();
    }
    var from = lexicon.endOf(words, whole.end(), Role.AND);
    return amounts
        .at(words, from)
        .filter(c -> c.value().compareTo(HUNDRED) < 0 && c.value().scale() <= 0 && !c.scaled())
        .flatMap(c -> added(words, whole, c));
  }

  private Optional<Piece> added(Words words, Piece whole, Amount cents) {
    var unit = lexicon.find(words, cents.end(), Part.class);
    var factor = unit.map(u -> u.meaning().value());
    if (factor.isEmpty() && !mayBeCents(words, whole, cents)) {
      return Optional.empty();
    }
    var value =
        whole
            .amount()
            .value()
            .add(cents.value().multiply(factor.orElse(bareFactor(words, whole, cents))));
    var end = unit.map(Found::end).orElse(cents.end());
    var amount = whole.amount();
    return Optional.of(
        new Piece(
            new Amount(
                value, amount.start(), end, amount.scaled(), amount.spelled(), amount.scale()),
            whole.unit(),
            whole.start(),
            end));
  }

  /// `五块六` is 5.6, `三蚊零四` is 3.04, `5 euro 50` is 5.50.
  private static BigDecimal bareFactor(Words words, Piece whole, Amount cents) {
    var tenths =
        words.get(whole.end() - 1).unspaced()
            && cents.value().compareTo(BigDecimal.TEN) < 0
            && cents.end() - cents.start() == 1
            && whole.amount().value().stripTrailingZeros().scale() <= 0;
    return new BigDecimal(tenths ? "0.1" : "0.01");
  }

  /// Without a word for cents only at the end of a sentence, and for small sums.
  private boolean mayBeCents(Words words, Piece whole, Amount cents) {
    var end = cents.end();
    var ends =
        !words.has(end)
            || (words.get(end).unspaced() && lexicon.is(words, end, Role.TO))
            || (words.get(end).kind() == Token.Kind.SIGN
                && !words.is(end, "%")
                && !words.is(end, "-"));
    return ends && whole.amount().value().compareTo(THOUSAND) < 0 && !words.is(whole.end(), ",");
  }
}
