package campaignbot.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the cells of a column look like, whatever its heading says.
///
/// @param said the cells that say something
/// @param sample as many of them as are looked at to tell what they are, from all over the column
record ColumnCells(List<String> said, List<String> sample) {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[\\p{L}]{2,}");

  /// A guess: a column of handles or prices holds remarks and blanks, too, seldom in every third
  /// cell; checked against the eleven lists in which the import is measured.
  private static final double MOSTLY = 0.7;

  /// A guess: one `%` in three cells is no slip of the pen.
  private static final double RATES_WITH_PERCENT = 0.3;

  /// Of that many cells, a share is known to within 3 points (two standard errors).
  private static final int SAMPLE = 2_000;

  static ColumnCells of(List<String> cells) {
    var said = cells.stream().filter(c -> !CellText.isMissing(c)).toList();
    return new ColumnCells(said, sampleOf(said));
  }

  static ColumnCells none() {
    return new ColumnCells(List.of(), List.of());
  }

  private static List<String> sampleOf(List<String> said) {
    return said.size() <= SAMPLE
        ? said
        : IntStream.range(0, SAMPLE)
            .mapToObj(i -> said.get((int) ((long) i * said.size() / SAMPLE)))
            .toList();
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
    return sample.isEmpty() ? 0 : (double) sample.stream().filter(is).count() / sample.size();
  }

  /// Of all cells, not of a sample.
  boolean any(Predicate<String> is) {
    return said.stream().anyMatch(is);
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
    return share(c -> c.contains("%")) > RATES_WITH_PERCENT
        || (areNumbers() && mostly(ColumnCells::isSmall));
  }

  boolean arePrices() {
    return mostly(c -> MoneySigns.in(c).isPresent() || c.contains("$"))
        && mostly(c -> number(c).isPresent());
  }

  boolean areZero() {
    return said.stream().allMatch(c -> number(c).filter(n -> n.value().signum() == 0).isPresent());
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
