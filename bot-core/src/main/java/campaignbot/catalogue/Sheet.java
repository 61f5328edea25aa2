package campaignbot.catalogue;

import java.util.List;

/// A table as the file holds it, before anybody knows what its columns mean.
///
/// @param name of the sheet or of the list within the file; empty when there is only one
record Sheet(String name, List<Row> rows) {
  /// Excel allows 31 characters; keys of JSON may be longer.
  private static final int LONGEST_NAME = 100;

  Sheet {
    name = shown(name);
    rows = List.copyOf(rows);
  }

  private static String shown(String name) {
    var clean = CellText.clean(name);
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
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
