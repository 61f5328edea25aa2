package campaignbot.catalogue;

import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.IgnoredColumn;
import campaignbot.catalogue.ImportReport.MappedColumn.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Chooses which columns of a table are read. Of several that say the same, the one with the more
/// exact and fuller cells is taken and the others are reported.
final class ColumnChoice {
  /// A guess: nearly all, since names of one word have the form of handles, too.
  private static final double SURELY_HANDLES = 0.95;

  /// A guess: exact cells (`12,345`) outweigh a fifth more of rounded ones (`12K`).
  private static final double EXACT_WORTH = 0.2;

  private final HeadingWords words;
  private final Optional<Currency> usual;
  private final List<Column> columns = new ArrayList<>();
  private final List<IgnoredColumn> ignored = new ArrayList<>();
  private final Map<Integer, ColumnCells> cells = new HashMap<>();

  ColumnChoice(HeadingWords words, Optional<Currency> usual) {
    this.words = words;
    this.usual = usual;
  }

  List<Column> columns() {
    return columns;
  }

  List<IgnoredColumn> ignored() {
    return ignored;
  }

  void read(Sheet.Row headings, List<Sheet.Row> rows) {
    var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (var i = 0; i < Math.max(width, headings.cells().size()); i++) {
      var index = i;
      cells.put(i, ColumnCells.of(rows.stream().map(row -> row.cell(index)).toList()));
      judge(index, headings.cell(i));
    }
    promoteHandles();
    dropRepeated(rows);
  }

  private void judge(int index, String written) {
    var inside = cells.getOrDefault(index, ColumnCells.none());
    if (written.isEmpty() && inside.isEmpty()) {
      return;
    }
    var heading = Heading.of(written, words);
    switch (ColumnKind.of(heading, inside, usual)) {
      case ColumnKind.Used used -> columns.add(Column.of(index, heading, used, inside));
      case ColumnKind.Unused(var reason) ->
          ignored.add(new IgnoredColumn(written, reason, Optional.empty()));
    }
  }

  /// Two columns of names, and one of them has the form of handles: then those are the handles.
  private void promoteHandles() {
    var names = columns.stream().filter(c -> c.meaning().kind() == Kind.NAME).toList();
    var hasHandle = columns.stream().anyMatch(c -> c.meaning().kind() == Kind.HANDLE);
    if (hasHandle || names.size() < 2) {
      return;
    }
    names.stream()
        .filter(c -> cellsOf(c).share(AccountName::isTypical) > SURELY_HANDLES)
        .max(Comparator.comparingInt(c -> cellsOf(c).count()))
        .ifPresent(c ->
            columns.set(
                columns.indexOf(c),
                c.as(
                    ColumnMeaning.of(Kind.HANDLE).on(c.heading().network()),
                    Note.RECOGNISED_BY_CELLS)));
  }

  private ColumnCells cellsOf(Column column) {
    return cells.getOrDefault(column.index(), ColumnCells.none());
  }

  private void dropRepeated(List<Sheet.Row> rows) {
    columns.stream()
        .filter(c -> !c.meaning().kind().mayRepeat())
        .collect(Collectors.groupingBy(Column::meaning))
        .values()
        .forEach(same -> keepBest(same, rows));
  }

  /// Columns that speak where the best one is silent stay behind it.
  private void keepBest(List<Column> same, List<Sheet.Row> rows) {
    var best =
        same.stream()
            .max(Comparator.comparingDouble(this::fullness).thenComparingInt(c -> -c.index()))
            .orElseThrow();
    for (var column : same) {
      if (column.index() == best.index()) {
        continue;
      }
      columns.remove(column);
      if (fillsGaps(column, best, rows)) {
        columns.add(column);
      } else {
        ignored.add(
            new IgnoredColumn(
                column.heading().written(),
                IgnoredColumn.Reason.SAME_AS_ANOTHER,
                Optional.of(best.heading().written())));
      }
    }
  }

  private static boolean fillsGaps(Column column, Column best, List<Sheet.Row> rows) {
    return rows.stream()
        .anyMatch(row ->
            CellText.isMissing(row.cell(best.index()))
                && !CellText.isMissing(row.cell(column.index())));
  }

  private double fullness(Column column) {
    var inside = cellsOf(column);
    return inside.count() * (1 + EXACT_WORTH * inside.exactness());
  }
}
