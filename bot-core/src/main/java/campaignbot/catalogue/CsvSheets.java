package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables in delimited text. The delimiter is the one that cuts the first lines most evenly, unless
/// a first line `sep=;` names it.
final class CsvSheets {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final Pattern NAMED = Pattern.compile("^\\s*sep=(.)\\R", Pattern.CASE_INSENSITIVE);
  private static final int SAMPLE_CHARACTERS = 50_000;
  private static final int SAMPLE_ROWS = 50;

  private CsvSheets() {}

  static List<Sheet> read(String text) {
    var named = NAMED.matcher(text);
    var delimiter = named.find() ? named.group(1).charAt(0) : likeliest(text);
    try {
      return List.of(new Sheet("", rows(text, delimiter, false)));
    } catch (CsvParseException _) {
      return List.of(new Sheet("", forgiving(text, delimiter)));
    }
  }

  /// A file that breaks the rules for quotes, such as `"5" inch`: a text behind a closing quote
  /// belongs to the cell. A quote that is never closed would swallow the rows below it, so that
  /// here no cell may go over several lines.
  private static List<Sheet.Row> forgiving(String text, char delimiter) {
    try {
      return rows(text, delimiter, true);
    } catch (CsvParseException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }

  private static List<Sheet.Row> rows(String text, char delimiter, boolean forgiving) {
    var rows = new ArrayList<Sheet.Row>();
    var cells = 0;
    try (var csv = reader(text, delimiter, forgiving)) {
      for (var line : csv) {
        ImportLimits.check(!forgiving || isOneLine(line), Reason.BROKEN);
        ImportLimits.check(rows.size() < ImportLimits.ROWS, Reason.TOO_MANY_ROWS);
        rows.add(row(line));
        cells += line.getFieldCount();
        ImportLimits.check(cells <= ImportLimits.CELLS, Reason.TOO_MANY_ROWS);
      }
      return rows;
    } catch (IOException | UncheckedIOException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }

  private static boolean isOneLine(CsvRecord line) {
    return line.getFields().stream().noneMatch(f -> f.contains("\n") || f.contains("\r"));
  }

  private static Sheet.Row row(CsvRecord line) {
    ImportLimits.check(line.getFieldCount() <= ImportLimits.COLUMNS, Reason.TOO_MANY_COLUMNS);
    ImportLimits.check(
        line.getFields().stream().allMatch(f -> f.length() <= ImportLimits.CELL_CHARACTERS),
        Reason.CELL_TOO_LONG);
    return new Sheet.Row(Math.toIntExact(line.getStartingLineNumber()), line.getFields());
  }

  @SuppressWarnings("removal") // FastCSV names nothing else for text behind a closing quote
  private static CsvReader<CsvRecord> reader(String text, char delimiter, boolean forgiving) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .allowExtraCharsAfterClosingQuote(forgiving)
        .allowUnclosedQuote(forgiving)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static char likeliest(String text) {
    var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
    return DELIMITERS.stream()
        .max(Comparator.comparingDouble(d -> evenness(sample, d)))
        .orElse(',');
  }

  /// Rows that have the commonest number of fields, times the fields; nothing for one field.
  private static double evenness(String sample, char delimiter) {
    var counts = sampleCounts(sample, delimiter);
    var common =
        counts.stream()
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(e -> e.getKey() > 1)
            .mapToDouble(e -> e.getValue() * Math.sqrt(e.getKey() - 1.0))
            .max();
    return common.orElse(0) / Math.max(1, counts.size());
  }

  private static List<Integer> sampleCounts(String sample, char delimiter) {
    var counts = new ArrayList<Integer>();
    try (var csv = reader(sample, delimiter, true);
        Stream<CsvRecord> lines = csv.stream()) {
      lines.limit(SAMPLE_ROWS).forEach(line -> counts.add(line.getFieldCount()));
    } catch (CsvParseException | IOException | UncheckedIOException _) {
      return counts;
    }
    return counts;
  }
}
