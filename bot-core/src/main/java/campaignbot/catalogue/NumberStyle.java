package campaignbot.catalogue;

import java.util.List;
import java.util.regex.Pattern;

/// How the people who filled a column write numbers, as far as its cells tell: whether a dot or a
/// comma before three digits separates thousands.
///
/// @param decimals whether one separator is a decimal sign whatever follows (rates)
/// @param dotIsSure whether the column shows that its dots separate thousands
/// @param commaIsSure whether nothing in the column speaks against commas separating thousands
record NumberStyle(boolean decimals, boolean dotIsSure, boolean commaIsSure) {
  /// Rates: `4.744` is a bit less than five.
  static final NumberStyle RATE = new NumberStyle(true, false, false);

  /// Prices: nobody writes three decimals.
  static final NumberStyle MONEY = new NumberStyle(false, true, true);

  private static final Pattern DOT_GROUPS = Pattern.compile(".*\\d\\.\\d{3}\\.\\d{3}.*");
  private static final Pattern DOTTED = Pattern.compile(".*\\d\\.\\d.*");
  private static final Pattern DOT_THOUSANDS =
      Pattern.compile("\\D*\\d{1,3}(\\.\\d{3})+(,\\d+)?\\D*");
  private static final Pattern COMMA_THOUSANDS = Pattern.compile(".*\\d,\\d{3}(\\D.*)?");
  private static final Pattern COMMA_DECIMAL = Pattern.compile(".*\\d,\\d{1,2}(\\D.*)?");
  private static final int ENOUGH = 3;

  /// Counts.
  static NumberStyle of(List<String> all) {
    var cells = all.stream().filter(c -> c.length() <= CellNumber.LONGEST).toList();
    var dotted = cells.stream().filter(c -> DOTTED.matcher(c).matches()).toList();
    var groups = dotted.stream().anyMatch(c -> DOT_GROUPS.matcher(c).matches());
    var even =
        dotted.size() >= ENOUGH
            && dotted.stream().allMatch(c -> DOT_THOUSANDS.matcher(c).matches());
    var commas = cells.stream().anyMatch(c -> COMMA_THOUSANDS.matcher(c).matches());
    var decimalCommas = cells.stream().anyMatch(c -> COMMA_DECIMAL.matcher(c).matches());
    return new NumberStyle(false, (groups || even) && !commas, !decimalCommas);
  }
}
