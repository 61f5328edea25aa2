package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Scale;
import campaignbot.understanding.MoneyWord.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `mil` is behind digits: a thousand in Spanish, Portuguese, Romanian and Catalan, a million
/// in English. The other words of the message tell; without any, the money beside it.
final class Mil {
  static final Scale MILLION = new Scale(new BigDecimal(1_000_000), false, false, false, false);

  /// Money of countries in which `mil` is a thousand, also by its code alone.
  private static final Set<Currency> OF_THOUSANDS =
      Stream.of(
              "ARS", "BOB", "BRL", "CLP", "COP", "CRC", "CUP", "DOP", "GTQ", "HNL", "MXN", "NIO",
              "PAB", "PEN", "PYG", "UYU", "VES", "RON", "MDL", "AOA", "MZN", "CVE")
          .map(Currency::getInstance)
          .collect(Collectors.toUnmodifiableSet());

  private static final Currency EURO = Currency.getInstance("EUR");
  private static final int LONGEST_CODE = 3;
  private final MoneyWords lexicon;
  private final UnitReader units;

  /// The languages that a word speaks for.
  enum Side {
    ROMANCE,
    ENGLISH,
    NORDIC,
    NEITHER
  }

  Mil(MoneyWords lexicon, UnitReader units) {
    this.lexicon = lexicon;
    this.units = units;
  }

  /// @param start the number before `mil`, or what stands before it
  /// @param at the scale, which is `mil` or another one
  /// @param end the token after it
  boolean isMillion(Words words, int start, int at, int end) {
    if (!words.is(at, "mil") || end != at + 1) {
      return false;
    }
    var unit = units.beside(words, start, end);
    if (unit.map(Unit::currencies).filter(c -> OF_THOUSANDS.contains(c.getFirst())).isPresent()) {
      return false;
    }
    return switch (side(words)) {
      case ROMANCE -> false;
      case ENGLISH -> true;
      case NORDIC, NEITHER -> isShort(words, start - 1) || isShort(words, end);
    };
  }

  /// A code, or a sign other than that of the euro, which Spain and Portugal use.
  private boolean isShort(Words words, int at) {
    return lexicon
        .find(words, at, Unit.class)
        .filter(u ->
            words.isWord(at)
                ? words.get(at).folded().length() <= LONGEST_CODE
                : !u.meaning().currencies().contains(EURO))
        .isPresent();
  }

  /// One word of the four languages outweighs all English ones: "marketing" is said everywhere.
  private Side side(Words words) {
    var memory = words.memoryOf(this);
    if (memory[0] == null) {
      memory[0] = readSide(words);
    }
    return (Side) memory[0];
  }

  private Side readSide(Words words) {
    var side = Side.NEITHER;
    for (var i = 0; i < words.size(); i++) {
      var word = lexicon.language(words.get(i).folded()).orElse(Side.NEITHER);
      if (word == Side.ROMANCE) {
        return word;
      }
      side = word == Side.ENGLISH ? word : side;
    }
    return side;
  }
}
