package campaignbot.catalogue;

import static campaignbot.catalogue.TextDecoding.startsWith;

import campaignbot.catalogue.ImportReport.FileKind;
import campaignbot.catalogue.ImportReport.NotATable.Reason;
import java.util.List;
import java.util.Locale;

/// The sheets of a file, whatever its kind. What kind it is, its first bytes say; names lie.
record FileReading(FileKind kind, List<Sheet> sheets) {

  /// A stray control character makes no binary file.
  private static final int FEW = 4;

  /// @throws FileUnreadable when the file is none of the kinds, is broken, or passes a limit
  static FileReading of(byte[] bytes) {
    ImportLimits.check(bytes.length <= ImportLimits.FILE_BYTES, Reason.TOO_LARGE);
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
      return new FileReading(FileKind.XLSX, XlsxSheets.read(bytes));
    }
    ImportLimits.check(!startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0), Reason.OLD_EXCEL);
    return ofText(TextDecoding.decode(bytes));
  }

  private static FileReading ofText(String text) {
    var start = text.stripLeading();
    ImportLimits.check(!start.isEmpty(), Reason.EMPTY);
    ImportLimits.check(!isBinary(text), Reason.BINARY);
    ImportLimits.check(!isMarkup(start), Reason.MARKUP);
    if (start.startsWith("{") || start.startsWith("[")) {
      return new FileReading(FileKind.JSON, JsonSheets.read(start));
    }
    return new FileReading(FileKind.CSV, CsvSheets.read(text));
  }

  private static boolean isMarkup(String start) {
    var head = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype")
        || head.startsWith("<html")
        || head.startsWith("<?xml")
        || head.startsWith("<svg")
        || head.startsWith("{\\rtf");
  }

  /// Text has hardly any control characters; PDF, too, begins with a readable line.
  private static boolean isBinary(String text) {
    var head = text.substring(0, Math.min(text.length(), 4_000));
    var controls = head.chars().filter(c -> c < 32 && c != '\t' && c != '\n' && c != '\r').count();
    return (controls > FEW && controls * 20 > head.length()) || head.startsWith("%PDF");
  }
}
