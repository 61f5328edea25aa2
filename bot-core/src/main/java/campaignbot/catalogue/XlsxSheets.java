package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sheets of an Excel workbook (.xlsx) as text: shared and inline strings, numbers as they are,
/// numbers shown as percent with a `%`. Formulas count with their last result. Own reading of the
/// few parts needed, because the unpacked size must be limited before any of it is parsed.
final class XlsxSheets {
  private static final Set<Integer> PERCENT = Set.of(9, 10);
  private static final int LETTERS = 26;

  private final ZipParts zip;
  private final List<String> strings = new ArrayList<>();
  private final Set<Integer> percentStyles = new HashSet<>();
  private int cells;

  private XlsxSheets(ZipParts zip) {
    this.zip = zip;
  }

  static List<Sheet> read(byte[] bytes) {
    var parts = ZipParts.of(bytes);
    var workbook =
        parts.part("xl/workbook.xml").orElseThrow(() -> new FileUnreadable(Reason.ARCHIVE));
    var sheets = new XlsxSheets(parts);
    sheets.readStrings();
    sheets.readStyles();
    return sheets.sheetsOf(workbook);
  }

  private void readStrings() {
    zip.part("xl/sharedStrings.xml")
        .ifPresent(xml ->
            XmlPart.walk(
                xml,
                (tag, part) -> {
                  if (tag.equals("si")) {
                    strings.add(part.text());
                  }
                }));
  }

  private void readStyles() {
    var percentFormats = new HashSet<>(PERCENT);
    var styles = new ArrayList<Integer>();
    var inCells = new boolean[1];
    zip.part("xl/styles.xml")
        .ifPresent(xml ->
            XmlPart.walk(
                xml,
                (tag, part) -> {
                  switch (tag) {
                    case "numFmt" -> {
                      if (part.attribute("formatCode").orElse("").contains("%")) {
                        percentFormats.add(number(part, "numFmtId"));
                      }
                    }
                    case "cellStyleXfs", "cellStyles", "dxfs" -> inCells[0] = false;
                    case "cellXfs" -> inCells[0] = true;
                    case "xf" -> {
                      if (inCells[0]) {
                        styles.add(number(part, "numFmtId"));
                      }
                    }
                    default -> {}
                  }
                }));
    for (var i = 0; i < styles.size(); i++) {
      if (percentFormats.contains(styles.get(i))) {
        percentStyles.add(i);
      }
    }
  }

  private static int number(XmlPart part, String attribute) {
    return part.attribute(attribute)
        .filter(a -> a.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(-1);
  }

  private List<Sheet> sheetsOf(byte[] workbook) {
    var targets = targets();
    var names = new LinkedHashMap<String, String>();
    XmlPart.walk(
        workbook,
        (tag, part) -> {
          if (tag.equals("sheet")) {
            names.put(part.attribute("id").orElse(""), part.attribute("name").orElse(""));
          }
        });
    ImportLimits.check(names.size() <= ImportLimits.SHEETS, Reason.UNPACKS_TOO_LARGE);
    var sheets = new ArrayList<Sheet>();
    names.forEach((id, name) ->
        zip.part(targets.getOrDefault(id, ""))
            .ifPresent(xml -> sheets.add(new Sheet(names.size() > 1 ? name : "", rows(xml)))));
    return sheets;
  }

  /// Which part a sheet's relation id leads to.
  private Map<String, String> targets() {
    var targets = new HashMap<String, String>();
    zip.part("xl/_rels/workbook.xml.rels")
        .ifPresent(xml ->
            XmlPart.walk(
                xml,
                (tag, part) -> {
                  if (tag.equals("Relationship")) {
                    var target = part.attribute("Target").orElse("");
                    targets.put(
                        part.attribute("Id").orElse(""),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
                  }
                }));
    return targets;
  }

  private List<Sheet.Row> rows(byte[] xml) {
    var rows = new ArrayList<Sheet.Row>();
    var line = new ArrayList<String>();
    var number = new int[1];
    XmlPart.walk(
        xml,
        (tag, part) -> {
          if (tag.equals("row")) {
            close(rows, number[0], line);
            var said = number(part, "r");
            number[0] = said > 0 ? said : number[0] + 1;
          } else if (tag.equals("c")) {
            put(line, column(part, line.size()), value(part));
          }
        });
    close(rows, number[0], line);
    return rows;
  }

  private static void close(List<Sheet.Row> rows, int number, List<String> line) {
    if (!line.isEmpty()) {
      ImportLimits.check(rows.size() < ImportLimits.ROWS, Reason.TOO_MANY_ROWS);
      rows.add(new Sheet.Row(number, line));
      line.clear();
    }
  }

  private void put(List<String> line, int column, String value) {
    cells += value.isEmpty() ? 1 : Math.max(1, column + 1 - line.size());
    ImportLimits.check(cells <= ImportLimits.CELLS, Reason.TOO_MANY_ROWS);
    if (value.isEmpty()) {
      return;
    }
    ImportLimits.check(column < ImportLimits.COLUMNS, Reason.TOO_MANY_COLUMNS);
    while (line.size() <= column) {
      line.add("");
    }
    line.set(column, value);
  }

  /// From `C7`: 2.
  private static int column(XmlPart part, int otherwise) {
    var reference = part.attribute("r").orElse("");
    var column = 0;
    for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      ImportLimits.check(column > 0 && column < 1_000_000, Reason.TOO_MANY_COLUMNS);
    }
    return column == 0 ? otherwise : column - 1;
  }

  private String value(XmlPart part) {
    var type = part.attribute("t").orElse("n");
    var style = number(part, "s");
    var text = part.child("v", "is").orElse("");
    return switch (type) {
      case "s" -> shared(text);
      case "b" -> text.equals("1") ? "TRUE" : "FALSE";
      case "n" -> numeric(text, percentStyles.contains(style));
      default -> text;
    };
  }

  private String shared(String index) {
    var valid = index.matches("\\d{1,9}") && Integer.parseInt(index) < strings.size();
    return valid ? strings.get(Integer.parseInt(index)) : "";
  }

  private static String numeric(String text, boolean percent) {
    if (text.isEmpty() || text.length() > 40) {
      return text;
    }
    try {
      var number = new BigDecimal(Double.toString(Double.parseDouble(text)));
      return percent
          ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException _) {
      return text;
    }
  }
}
