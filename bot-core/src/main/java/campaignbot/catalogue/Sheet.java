package campaignbot.catalogue;

import java.util.List;

/// A table as the file holds it, before anybody knows what its columns mean.
///
/// @param name of the sheet or of the list within the file; empty when there is only one
record Sheet(String name, List<Row> rows) {
  Sheet {
    rows = List.copyOf(rows);
  }

  /// @param line as people see it: line of the text, row of the sheet, number of the JSON object
  record Row(int line, List<String> cells) {
    Row {
      cells = cells.stream().map(CellText::clean).toList();
    }

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }
}
