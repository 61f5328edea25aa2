package campaignbot.launcher;

import campaignbot.storage.Contents;
import java.io.PrintWriter;
import java.util.List;

/// What was counted and summed up, a line a table.
final class ContentsTable {
  private ContentsTable() {}

  static void print(PrintWriter out, List<Contents> contents) {
    out.printf("%-14s %10s  %s%n", "table", "rows", "checksum");
    for (var table : contents) {
      out.printf("%-14s %,10d  %s%n", table.table(), table.rows(), table.checksum());
    }
  }

  static long rows(List<Contents> contents) {
    return contents.stream().mapToLong(Contents::rows).sum();
  }
}
