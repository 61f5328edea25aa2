package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.Doubt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/// A cell that counts people or views.
///
/// @param value empty when the cell cannot be used
record CountCell(OptionalLong value, Optional<Doubt.Kind> doubt) {
  /// More than there are people.
  private static final BigDecimal MOST = BigDecimal.valueOf(8_000_000_000L);

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  static CountCell of(String cell, NumberStyle style) {
    return CellNumber.read(cell, style, CellNumber.End.LOWER)
        .map(CountCell::of)
        .orElseGet(() -> unusable(Doubt.Kind.NOT_A_NUMBER));
  }

  private static CountCell of(CellNumber number) {
    var value = number.value();
    if (number.percent()) {
      return unusable(Doubt.Kind.NOT_A_NUMBER);
    }
    if (value.signum() <= 0) {
      return unusable(value.signum() < 0 ? Doubt.Kind.NEGATIVE : Doubt.Kind.ZERO);
    }
    if (value.compareTo(MOST) > 0) {
      return unusable(Doubt.Kind.TOO_LARGE);
    }
    if (lacksUnit(number)) {
      return unusable(Doubt.Kind.UNIT_MISSING);
    }
    var whole = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    return new CountCell(OptionalLong.of(whole), number.doubt());
  }

  /// Nobody has 22.8 followers.
  private static boolean lacksUnit(CellNumber number) {
    var value = number.value().stripTrailingZeros();
    return !number.scaled()
        && value.scale() > 0
        && value.scale() <= 2
        && value.compareTo(THOUSAND) < 0;
  }

  private static CountCell unusable(Doubt.Kind kind) {
    return new CountCell(OptionalLong.empty(), Optional.of(kind));
  }

  static boolean isLarge(String cell) {
    return CellNumber.read(cell, NumberStyle.of(java.util.List.of(cell)), CellNumber.End.LOWER)
        .filter(n -> n.value().compareTo(LARGE) >= 0)
        .isPresent();
  }
}
