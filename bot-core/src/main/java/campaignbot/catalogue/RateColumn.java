package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.Doubt;
import campaignbot.catalogue.ImportReport.MappedColumn.Note;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the engagement rates of a column are written: percent or fractions. One `%` decides for all;
/// without any, numbers above 1 are percent, and else the reading whose middle lies nearer to 2 %
/// is taken (published rates lie between 0.2 % and 10 %, see `docs/benchmarks.md`).
record RateColumn(boolean fractions, List<Note> notes) {
  /// In the middle of 2 % as a fraction and as percent, on a logarithmic scale.
  private static final double WATERSHED = 0.2;

  private static final double DOUBT_FROM = 0.07;
  private static final double DOUBT_TO = 0.6;
  private static final double MOST = 1;
  private static final double HIGH = 0.3;

  static RateColumn of(Heading heading, ColumnCells cells) {
    var numbers = cells.said().stream().flatMap(c -> ColumnCells.number(c).stream()).toList();
    var sorted = numbers.stream().mapToDouble(n -> n.value().doubleValue()).sorted().toArray();
    var percent = heading.percent() || numbers.stream().anyMatch(CellNumber::percent);
    if (percent || sorted.length == 0) {
      return new RateColumn(false, List.of());
    }
    if (sorted[sorted.length - 1] > 1) {
      return new RateColumn(false, List.of(Note.RATES_AS_PERCENT));
    }
    return small(sorted[sorted.length / 2]);
  }

  private static RateColumn small(double median) {
    var fractions = median < WATERSHED;
    var read = fractions ? Note.RATES_AS_FRACTIONS : Note.RATES_AS_PERCENT;
    return median > DOUBT_FROM && median < DOUBT_TO
        ? new RateColumn(fractions, List.of(read, Note.RATES_UNCERTAIN))
        : new RateColumn(fractions, List.of(read));
  }

  /// A rate read from a cell; empty when it cannot be used.
  record Rate(OptionalDouble fraction, Optional<Doubt.Kind> doubt) {
    static Rate unusable(Doubt.Kind kind) {
      return new Rate(OptionalDouble.empty(), Optional.of(kind));
    }

    static Rate judged(double fraction, Optional<Doubt.Kind> doubt) {
      if (fraction < 0) {
        return unusable(Doubt.Kind.NEGATIVE);
      }
      if (fraction == 0) {
        return unusable(Doubt.Kind.ZERO);
      }
      if (fraction > MOST) {
        return unusable(Doubt.Kind.RATE_IMPLAUSIBLE);
      }
      return new Rate(
          OptionalDouble.of(fraction), fraction > HIGH ? Optional.of(Doubt.Kind.RATE_HIGH) : doubt);
    }
  }

  Rate rate(String cell) {
    return CellNumber.read(cell, NumberStyle.RATE, CellNumber.End.LOWER)
        .map(n ->
            Rate.judged(
                n.percent() || !fractions
                    ? n.value().movePointLeft(2).doubleValue()
                    : n.value().doubleValue(),
                n.doubt()))
        .orElseGet(() -> Rate.unusable(Doubt.Kind.NOT_A_NUMBER));
  }
}
