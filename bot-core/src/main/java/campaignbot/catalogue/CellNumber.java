package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.Doubt;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people write it: `12.3K`, `1,2 jt`, `1.5万`, `7 917`, `$2,150.00`, `603,74%`.
///
/// @param percent whether a `%` stands behind it; the value is not divided
/// @param scaled whether a word multiplied it: `K`, `juta`
/// @param doubt what makes it doubtful, the gravest first
record CellNumber(BigDecimal value, boolean percent, boolean scaled, Optional<Doubt.Kind> doubt) {
  private static final String DIGITS = "\\d[\\d.,'’ ]*";
  private static final String UNIT = "[ ]?(\\p{L}[\\p{L}\\p{M}]*\\.?)?";
  private static final Pattern SINGLE =
      Pattern.compile("^[^\\d]{0,12}?(-?)[ ]?(" + DIGITS + ")" + UNIT + "[ ]?(%?)[^\\d%]{0,30}$");
  private static final Pattern SPAN =
      Pattern.compile(
          "^[^\\d-]{0,12}("
              + DIGITS
              + ")"
              + UNIT
              + "[ ]?%?[ ]?(?:-|–|—|~|to|sampai|s/d|hingga|bis|à|a)[ ]?"
              + "[^\\d-]{0,6}("
              + DIGITS
              + ")"
              + UNIT
              + "[ ]?(%?)[^\\d%]{0,30}$");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(~|≈|±|>|<|≥|≤|about|around|approx\\.?|circa|ca\\.|sekitar|kurang lebih|约|約|약)");

  /// Longer texts are no numbers.
  static final int LONGEST = 60;

  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("rb", 3),
          Map.entry("ribu", 3),
          Map.entry("mil", 3),
          Map.entry("tsd", 3),
          Map.entry("bin", 3),
          Map.entry("thousand", 3),
          Map.entry("тыс", 3),
          Map.entry("千", 3),
          Map.entry("천", 3),
          Map.entry("พัน", 3),
          Map.entry("nghìn", 3),
          Map.entry("ngàn", 3),
          Map.entry("ألف", 3),
          Map.entry("الف", 3),
          Map.entry("w", 4),
          Map.entry("万", 4),
          Map.entry("萬", 4),
          Map.entry("만", 4),
          Map.entry("หมื่น", 4),
          Map.entry("lakh", 5),
          Map.entry("lakhs", 5),
          Map.entry("lac", 5),
          Map.entry("แสน", 5),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("mm", 6),
          Map.entry("mio", 6),
          Map.entry("mill", 6),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("millones", 6),
          Map.entry("milhões", 6),
          Map.entry("mi", 6),
          Map.entry("jt", 6),
          Map.entry("juta", 6),
          Map.entry("млн", 6),
          Map.entry("ล้าน", 6),
          Map.entry("triệu", 6),
          Map.entry("tr", 6),
          Map.entry("مليون", 6),
          Map.entry("cr", 7),
          Map.entry("crore", 7),
          Map.entry("億", 8),
          Map.entry("亿", 8),
          Map.entry("억", 8),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("billion", 9));

  /// Which end of `200-500` is taken.
  enum End {
    /// The cautious one for what a creator brings.
    LOWER,
    /// The cautious one for what a creator costs.
    UPPER
  }

  /// Empty when the cell holds no number, or several that are no range (a date).
  static Optional<CellNumber> read(String cell, NumberStyle style, End end) {
    if (cell.length() > LONGEST || cell.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    if (cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return number(cell, Optional.empty(), style);
    }
    var text = plain(cell);
    var about = ABOUT.matcher(text);
    var isAbout = about.find() || text.endsWith("+");
    var rest = isAbout ? about.replaceFirst("").strip() : text;
    return (hasTwo(rest) ? span(rest, style, end) : Optional.<CellNumber>empty())
        .or(() -> single(rest, style))
        .map(n -> isAbout ? n.doubted(Doubt.Kind.APPROXIMATE) : n);
  }

  /// Whether a digit stands behind something that is no part of the first number.
  private static boolean hasTwo(String text) {
    var digit = false;
    var gap = false;
    for (var i = 0; i < text.length(); i++) {
      var isDigit = Character.isDigit(text.charAt(i));
      if (isDigit && gap) {
        return true;
      }
      gap |= digit && !isDigit && ".,'’ ".indexOf(text.charAt(i)) < 0;
      digit |= isDigit;
    }
    return false;
  }

  private static Optional<CellNumber> span(String text, NumberStyle style, End end) {
    var found = SPAN.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    var unit = unitOf(found.group(4));
    var low = number(found.group(1), unitOf(found.group(2)).or(() -> unit), style);
    var high = number(found.group(3), unit, style);
    if (low.isEmpty() || high.isEmpty() || low.get().value.compareTo(high.get().value) > 0) {
      return Optional.empty();
    }
    var taken = end == End.LOWER ? low.get() : high.get();
    return Optional.of(
        new CellNumber(
            taken.value, !found.group(5).isEmpty(), taken.scaled, Optional.of(Doubt.Kind.RANGE)));
  }

  private static Optional<CellNumber> single(String text, NumberStyle style) {
    var found = SINGLE.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    return number(found.group(2), unitOf(found.group(3)), style).map(n -> signed(n, found));
  }

  private static CellNumber signed(CellNumber number, Matcher found) {
    var value = found.group(1).isEmpty() ? number.value : number.value.negate();
    return new CellNumber(value, !found.group(4).isEmpty(), number.scaled, number.doubt);
  }

  private CellNumber doubted(Doubt.Kind kind) {
    return new CellNumber(value, percent, scaled, doubt.or(() -> Optional.of(kind)));
  }

  private static Optional<Integer> unitOf(@org.jspecify.annotations.Nullable String word) {
    return Optional.ofNullable(word).map(w -> w.replace(".", "")).map(ZEROS::get);
  }

  private static Optional<CellNumber> number(
      String digits, Optional<Integer> zeros, NumberStyle style) {
    return NumberText.of(digits.strip(), style, zeros.isPresent())
        .map(n ->
            new CellNumber(
                n.value().scaleByPowerOfTen(zeros.orElse(0)),
                false,
                zeros.isPresent(),
                n.isDoubtful() ? Optional.of(Doubt.Kind.THOUSANDS_OR_DECIMALS) : Optional.empty()));
  }

  /// Small letters, digits of every script as 0–9, full-width signs as plain ones.
  private static String plain(String cell) {
    var text = new StringBuilder();
    Normalizer.normalize(cell, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(text::appendCodePoint);
    return text.toString().replace('\u066b', '.').replace("\u066c", ",").strip();
  }
}
