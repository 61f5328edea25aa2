package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Of;
import campaignbot.understanding.MoneyWord.Role;
import campaignbot.understanding.MoneyWord.Unit;
import campaignbot.understanding.MoneyWords.Found;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the money of a sum: `$`, `HK$`, `usd`, `canadian dollars`, `dólares canadienses`.
final class UnitReader {
  /// Names of money that mean something else in everyday English, so not in front of a number.
  private static final Set<String> NOT_IN_FRONT =
      Set.of(
          "won", "nt", "kn", "ft", "rand", "lev", "lei", "dram", "bob", "quid", "tl", "dh", "kd",
          "jd", "lira", "real");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int LONGEST_BEFORE = 4;
  private static final int LONGEST_MODEL = 4;
  private final MoneyWords lexicon;

  UnitReader(MoneyWords lexicon) {
    this.lexicon = lexicon;
  }

  /// The money in front of a number that begins at the end of what was found.
  Optional<Found<Unit>> before(Words words, int at) {
    return at(words, at)
        .filter(u ->
            u.end() > at + 1
                || !NOT_IN_FRONT.contains(words.get(at).folded())
                || isCodeOfThousands(words, at))
        .map(u ->
            words.is(u.end(), ".") || words.is(u.end(), ":")
                ? new Found<>(u.meaning(), u.end() + 1)
                : u);
  }

  /// `BOB 20,000` is no person's name.
  private static boolean isCodeOfThousands(Words words, int at) {
    return words.isWord(at)
        && words.isAllCapitals(at)
        && words.get(at).folded().length() == 3
        && words.isNumber(at + 1)
        && Digits.read(words.get(at + 1).folded())
            .filter(n -> n.compareTo(THOUSAND) >= 0)
            .isPresent();
  }

  /// The money behind a number; an "of" may stand between ("millones de dólares").
  Optional<Found<Unit>> after(Words words, int end) {
    if (words.is(end, "-") && words.isGlued(end) && words.isWord(end + 1)) {
      return at(words, end + 1);
    }
    var found = at(words, end).filter(u -> !isSaidOfACount(words, end, u.end()));
    var of = lexicon.endOf(words, end, Role.OF);
    return found.isPresent() || of == end ? found : at(words, of);
  }

  /// "5000 real followers".
  private boolean isSaidOfACount(Words words, int start, int end) {
    return end == start + 1
        && NOT_IN_FRONT.contains(words.get(start).folded())
        && lexicon.is(words, end, Role.COUNTED);
  }

  /// Whether the money of a number stands right before its start or behind its end.
  boolean isBeside(Words words, int start, int end) {
    return beside(words, start, end).isPresent();
  }

  /// The money that stands right before a start, or else behind an end.
  Optional<Unit> beside(Words words, int start, int end) {
    for (var i = Math.max(0, start - LONGEST_BEFORE); i < start; i++) {
      var found = before(words, i).filter(u -> u.end() == start);
      if (found.isPresent()) {
        return found.map(Found::meaning);
      }
    }
    return after(words, end).map(Found::meaning);
  }

  Optional<Found<Unit>> at(Words words, int at) {
    var unit = lexicon.find(words, at, Unit.class).filter(u -> isMeant(words, at, u.end()));
    if (unit.isPresent()) {
      return Optional.of(extended(words, unit.get()));
    }
    return lexicon.find(words, at, Of.class).flatMap(of -> afterCountry(words, of));
  }

  private Optional<Found<Unit>> afterCountry(Words words, Found<Of> of) {
    var next = words.is(of.end(), "・") || words.is(of.end(), "-") ? of.end() + 1 : of.end();
    return lexicon
        .find(words, next, Unit.class)
        .map(u -> new Found<>(settled(u.meaning(), of.meaning().country()), u.end()));
  }

  /// `dollars canadiens`, `$ USD`, `USD $`.
  private Found<Unit> extended(Words words, Found<Unit> unit) {
    var country = lexicon.find(words, unit.end(), Of.class);
    if (isOpen(unit.meaning()) && country.isPresent()) {
      var settled = settled(unit.meaning(), country.get().meaning().country());
      return isOpen(settled) ? unit : new Found<>(settled, country.get().end());
    }
    return lexicon
        .find(words, unit.end(), Unit.class)
        .filter(u -> isMeant(words, unit.end(), u.end()))
        .filter(u -> agree(unit.meaning(), u.meaning()))
        .map(u -> new Found<>(narrower(unit.meaning(), u.meaning()), u.end()))
        .orElse(unit);
  }

  /// What two names of the same sum have in common: `$8000 USD`.
  static boolean agree(Unit one, Unit other) {
    return one.currencies().containsAll(other.currencies())
        || other.currencies().containsAll(one.currencies());
  }

  static Unit narrower(Unit one, Unit other) {
    return one.currencies().size() <= other.currencies().size() ? one : other;
  }

  private static boolean isOpen(Unit unit) {
    return unit.currencies().size() > 1;
  }

  private static Unit settled(Unit unit, String country) {
    var own =
        country.equals("XO")
            ? Currency.getInstance("XOF")
            : Currency.getInstance(Locale.of("", country));
    return unit.currencies().contains(own) ? new Unit(List.of(own)) : unit;
  }

  /// Codes that are everyday words count in capitals, or right behind a number; `R` in capitals.
  private boolean isMeant(Words words, int at, int end) {
    var token = words.get(at);
    if (!token.isWord() || token.unspaced() || end > at + 1) {
      return true;
    }
    if (token.is("do")) {
      return isVietnameseDollar(words, at);
    }
    if (token.is("n") || token.is("p")) {
      return words.isAllCapitals(at) && isLargeSumGluedTo(words, end);
    }
    var code = token.folded().toUpperCase(Locale.ROOT);
    if (words.isAllCapitals(at)) {
      return true;
    }
    var behindNumber = words.isNumber(at - 1) && !words.isWord(end) && !lexicon.isRare(code);
    return !code.equals("R") && (!lexicon.isEveryday(code) || behindNumber);
  }

  /// `N800k` and `P50,000`, but neither `N95` nor `P2000`.
  private boolean isLargeSumGluedTo(Words words, int at) {
    return words.isNumber(at)
        && words.isGlued(at)
        && (words.get(at).folded().indexOf(',') > 0
            || words.get(at).folded().length() > LONGEST_MODEL
            || (words.isGlued(at + 1)
                && lexicon.find(words, at + 1, MoneyWord.Scale.class).isPresent()));
  }

  /// `đô` without its accents is "do" in several languages.
  private static boolean isVietnameseDollar(Words words, int at) {
    return Character.toLowerCase(words.text().charAt(words.get(at).start())) == 'đ';
  }
}
