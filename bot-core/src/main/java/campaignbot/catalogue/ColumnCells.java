package campaignbot.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the cells of a column look like, whatever its heading says.
///
/// @param said the cells that say something
record ColumnCells(List<String> said) {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[\\p{L}]{2,}");
  private static final double MOSTLY = 0.7;

  static ColumnCells of(List<String> cells) {
    return new ColumnCells(cells.stream().filter(c -> !CellText.isMissing(c)).toList());
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  int count() {
    return said.size();
  }

  boolean mostly(Predicate<String> is) {
    return share(is) >= MOSTLY;
  }

  double share(Predicate<String> is) {
    return said.isEmpty() ? 0 : (double) said.stream().filter(is).count() / said.size();
  }

  boolean areLinks() {
    return mostly(c -> ProfileLink.of(c).isPresent());
  }

  boolean areHandles() {
    return mostly(c -> c.startsWith("@") && !c.contains(" "));
  }

  boolean areEmails() {
    return mostly(c -> EMAIL.matcher(c).matches());
  }

  boolean areNumbers() {
    return mostly(c -> number(c).isPresent());
  }

  boolean areRates() {
    return share(c -> c.contains("%")) > 0.3 || (areNumbers() && mostly(ColumnCells::isSmall));
  }

  boolean arePrices() {
    return mostly(c -> MoneySigns.in(c).isPresent() || c.contains("$"))
        && mostly(c -> number(c).isPresent());
  }

  boolean areZero() {
    return share(c -> number(c).filter(n -> n.value().signum() == 0).isPresent()) == 1;
  }

  static boolean isEmail(String cell) {
    return EMAIL.matcher(cell).matches();
  }

  /// How many of the cells are plain, unrounded numbers.
  double exactness() {
    return share(c -> number(c).filter(n -> !n.scaled() && n.doubt().isEmpty()).isPresent());
  }

  private static boolean isSmall(String cell) {
    return number(cell).filter(n -> n.value().doubleValue() <= 100).isPresent()
        && cell.matches(".*\\d[.,]\\d.*|0");
  }

  static Optional<CellNumber> number(String cell) {
    return CellNumber.read(cell, NumberStyle.RATE, CellNumber.End.LOWER);
  }
}
