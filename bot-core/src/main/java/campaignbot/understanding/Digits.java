package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a number as people write it: `5,000.50`, `5.000,50`, `7 917`, `1,50,000`, `10'000`. A
/// single separator before exactly three digits groups them (`10.000` is ten thousand); otherwise
/// it begins the decimals.
final class Digits {
  /// Longer numbers are no sum that a campaign could have.
  private static final int MOST_DIGITS = 15;

  private Digits() {}

  static Optional<BigDecimal> read(String written) {
    return read(written, false);
  }

  /// @param scaled whether "million" or the like follows: then `1.234` has decimals
  static Optional<BigDecimal> read(String written, boolean scaled) {
    var plain = plain(written);
    if (plain.length() > 2 * MOST_DIGITS) {
      return Optional.empty();
    }
    var last = lastSeparator(plain);
    if (last < 0) {
      return number(plain, "");
    }
    if (last == 0 && plain.charAt(0) == '.' && plain.length() > 1) {
      return number("0", plain.substring(1));
    }
    var grouped = isGrouped(plain, plain.charAt(last));
    if (isDecimal(plain, last, scaled)) {
      var whole = plain.substring(0, last);
      return lastSeparator(whole) < 0 || isGrouped(whole, whole.charAt(lastSeparator(whole)))
          ? number(whole, plain.substring(last + 1))
          : Optional.empty();
    }
    return grouped ? number(plain, "") : Optional.empty();
  }

  /// The same, up to the dash that stands for no cents: `12.000,- Euro`, `5,00,000/-`, `5000.–
  /// CHF`, `50 000:- kr`.
  static Amount withDash(Words words, Amount amount) {
    var end = amount.end();
    var isMark =
        words.is(end, ",") || words.is(end, ".") || words.is(end, ":") || words.is(end, "/");
    if (!isMark || !words.isGlued(end) || !isDash(words, end + 1) || !words.isGlued(end + 1)) {
      return amount;
    }
    var behind = isDash(words, end + 2) && words.isGlued(end + 2) ? end + 3 : end + 2;
    return words.isNumber(behind) && words.isGlued(behind)
        ? amount
        : new Amount(
            amount.value(),
            amount.start(),
            behind,
            amount.scaled(),
            amount.spelled(),
            amount.scale());
  }

  private static boolean isDash(Words words, int at) {
    return words.is(at, "-") || words.is(at, "–") || words.is(at, "—");
  }

  private static boolean isDecimal(String plain, int last, boolean scaled) {
    var separator = plain.charAt(last);
    var digits = plain.length() - last - 1;
    if (separator == ' ' || separator == '\'' || plain.indexOf(separator) != last) {
      return false;
    }
    return digits != 3
        || last > 3
        || (lastSeparator(plain.substring(0, last)) >= 0
            && separator == '.'
            && plain.indexOf(',') >= 0
            && !isGrouped(plain.replace('.', ','), ','))
        || plain.charAt(0) == '0'
        || (scaled && separator == '.');
  }

  /// Groups of three, or as in India of two with three at the end; one kind of separator.
  private static boolean isGrouped(String plain, char separator) {
    var groups = plain.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1);
    var end = groups.length - 1;
    for (var i = 0; i < groups.length; i++) {
      var length = groups[i].length();
      var fits =
          i == end ? length == 3 : i == 0 ? length <= 3 && length > 0 : length == 3 || length == 2;
      if (!fits || lastSeparator(groups[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static int lastSeparator(String plain) {
    for (var i = plain.length() - 1; i >= 0; i--) {
      if (plain.charAt(i) < '0') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<BigDecimal> number(String whole, String decimals) {
    var digits = whole.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > MOST_DIGITS || decimals.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals));
  }

  /// ASCII digits, and of separators only comma, dot, blank and apostrophe; two blanks are one.
  private static String plain(String written) {
    var plain = new StringBuilder(Math.min(64, written.length()));
    for (var i = 0; i < written.length() && plain.length() < 64; ) {
      var c = written.codePointAt(i);
      var next = Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : separator(c);
      if (next != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(next);
      }
      i += Character.charCount(c);
    }
    return plain.toString();
  }

  private static char separator(int c) {
    return switch (c) {
      case '.', '．', '٫' -> '.';
      case ',', '，', '٬' -> ',';
      case '\'', '’' -> '\'';
      default -> ' ';
    };
  }
}
