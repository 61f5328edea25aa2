package campaignbot.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Tables of what is said and what comes of it, in text files beside the tests.
final class Tables {
  private Tables() {}

  /// @param before what happened until then: the line in braces above it
  /// @param cells `-` is an empty one
  record Row(String before, List<String> cells) {
    String cell(int index) {
      return cells.get(index).equals("-") ? "" : cells.get(index);
    }
  }

  static List<Row> rows(String file) {
    var rows = new ArrayList<Row>();
    var before = "";
    for (var line : text(file).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("{")) {
        before = line.substring(1, line.length() - 1);
      } else {
        rows.add(new Row(before, List.of(line.split(" \\| ", -1))));
      }
    }
    return rows;
  }

  private static String text(String file) {
    try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
