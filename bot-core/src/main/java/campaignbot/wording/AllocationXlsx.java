package campaignbot.wording;

import campaignbot.wording.AllocationRows.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An allocation as an XLSX file. Texts are stored as texts, so none of them runs as a formula.
final class AllocationXlsx {
  private static final String PROGRAM = "Campaign Bot";

  /// The format wants one, of this shape; nobody reads it.
  private static final String VERSION = "1.0";

  private AllocationXlsx() {}

  static Bytes of(String sheet, List<List<Cell>> rows) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, PROGRAM, VERSION)) {
      write(book.newWorksheet(sheet), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(out.toByteArray());
  }

  private static void write(Worksheet sheet, List<List<Cell>> rows) {
    for (var row = 0; row < rows.size(); row++) {
      for (var column = 0; column < rows.get(row).size(); column++) {
        write(sheet, row, column, rows.get(row).get(column));
      }
    }
    sheet.freezePane(0, 1);
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(var text) -> sheet.value(row, column, text);
      case Cell.Figure(var number) -> sheet.value(row, column, number);
      case Cell.Blank() -> {}
    }
  }
}
