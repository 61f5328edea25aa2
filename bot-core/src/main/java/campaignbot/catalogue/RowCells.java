package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.Doubt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cells of a row by what they say, for one account of it; notes doubts while they are read.
///
/// @param columns those that speak of the account or of the person
/// @param doubts all doubts of the file so far
record RowCells(Sheet.Row row, List<Column> columns, List<Doubt> doubts) {
  private static final int SHOWN = 80;

  /// The columns of this kind in whose cells something stands.
  Stream<Column> said(Kind kind) {
    return columns.stream()
        .filter(c -> c.meaning().kind() == kind)
        .filter(c -> !CellText.isMissing(cell(c)));
  }

  /// What stands there first.
  Optional<String> first(Kind kind) {
    return said(kind).map(this::cell).findFirst();
  }

  String cell(Column column) {
    return row.cell(column.index());
  }

  boolean says(Kind kind) {
    return said(kind).findAny().isPresent();
  }

  RowCells only(List<Column> some) {
    return new RowCells(row, some, doubts);
  }

  void doubt(Column column, Doubt.Kind kind, Optional<String> readAs) {
    var cell = cell(column);
    doubts.add(
        new Doubt(
            row.line(),
            column.heading().written(),
            cell.substring(0, Math.min(SHOWN, cell.length())),
            kind,
            readAs));
  }

  /// Columns that speak of this network or of none; the former go first.
  static List<Column> on(List<Column> columns, Optional<Platform> network, boolean withShared) {
    var own =
        columns.stream().filter(c -> network.isPresent() && c.meaning().platform().equals(network));
    var shared =
        columns.stream()
            .filter(c -> c.meaning().platform().isEmpty())
            .filter(c -> withShared || !c.meaning().kind().isOfAccount());
    return Stream.concat(own, shared).toList();
  }
}
