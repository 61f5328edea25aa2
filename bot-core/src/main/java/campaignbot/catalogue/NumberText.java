package campaignbot.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/// Digits with separators, and what they amount to.
///
/// @param isDoubtful whether its one separator may as well mean the other thing
record NumberText(BigDecimal value, boolean isDoubtful) {
  private static final int MOST_DIGITS = 24;
  private static final int GROUP = 3;

  /// @param scaled whether a word such as `K` follows: then one dot is a decimal sign
  static Optional<NumberText> of(String digits, NumberStyle style, boolean scaled) {
    var text = digits.replaceAll("['’ ]", "").replaceAll("[.,]+$", "");
    if (text.isEmpty() || text.length() > MOST_DIGITS || digits.matches(".*\\d[ ]\\d{1,2}")) {
      return Optional.empty();
    }
    var dot = text.lastIndexOf('.');
    var comma = text.lastIndexOf(',');
    if (dot >= 0 && comma >= 0) {
      return dot > comma ? groups(text, ",", '.') : groups(text, "\\.", ',');
    }
    if (dot < 0 && comma < 0) {
      return sure(text);
    }
    return one(text, dot >= 0 ? '.' : ',', style, scaled);
  }

  private static Optional<NumberText> groups(String text, String thousands, char decimal) {
    var plain = text.replaceAll(thousands, "").replace(decimal, '.');
    return plain.indexOf('.') == plain.lastIndexOf('.') ? sure(plain) : Optional.empty();
  }

  /// Only dots, or only commas.
  private static Optional<NumberText> one(
      String text, char separator, NumberStyle style, boolean scaled) {
    var first = text.indexOf(separator);
    var last = text.lastIndexOf(separator);
    var behind = text.length() - last - 1;
    if (first != last) {
      return text.matches("\\d{1,3}([.,]\\d{2,3})+") ? sure(without(text)) : Optional.empty();
    }
    var mayGroup = behind == GROUP && first <= GROUP && !text.startsWith("0");
    if (!mayGroup || style.decimals() || (scaled && separator == '.')) {
      return sure(text.replace(',', '.'));
    }
    var isSure = separator == '.' ? style.dotIsSure() : style.commaIsSure() && !scaled;
    return sure(without(text)).map(n -> new NumberText(n.value, !isSure));
  }

  private static String without(String text) {
    return text.replace(".", "").replace(",", "");
  }

  private static Optional<NumberText> sure(String plain) {
    return plain.startsWith(".") || plain.isEmpty() ? sureOf("0" + plain) : sureOf(plain);
  }

  private static Optional<NumberText> sureOf(String plain) {
    try {
      return Optional.of(new NumberText(new BigDecimal(plain), false));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
