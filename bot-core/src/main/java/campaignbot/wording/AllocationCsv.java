package campaignbot.wording;

import campaignbot.wording.AllocationRows.Cell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// An allocation as a CSV file for a spreadsheet: plain numbers, and no cell that a spreadsheet
/// would run as a formula.
final class AllocationCsv {
  /// First characters that spreadsheets take for a formula, their full-width forms included (OWASP,
  /// "CSV Injection").
  private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

  private AllocationCsv() {}

  static String of(List<List<Cell>> rows) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().build(out)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(AllocationCsv::text).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> safe(text);
      case Cell.Figure(var number) -> number.toPlainString();
      case Cell.Blank() -> "";
    };
  }

  static String safe(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
