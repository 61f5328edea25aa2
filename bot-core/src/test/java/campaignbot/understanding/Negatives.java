package campaignbot.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Our own messages with numbers in which no money is meant, by kind: `negatives.txt`.
final class Negatives {
  private static final String ALSO_ASKED = ", also when the budget is asked";

  private Negatives() {}

  /// @param asked what was asked when it was said
  record Row(String kind, Asked asked, String text) {}

  static List<Row> all() {
    var rows = new ArrayList<Row>();
    var heading = "";
    for (var line : lines()) {
      if (line.startsWith("[")) {
        heading = line.substring(1, line.length() - 1);
      } else {
        rows.add(new Row(heading.replace(ALSO_ASKED, ""), Asked.NOTHING, line));
        if (heading.endsWith(ALSO_ASKED)) {
          rows.add(new Row(heading.replace(ALSO_ASKED, ""), Asked.BUDGET, line));
        }
      }
    }
    return rows;
  }

  private static List<String> lines() {
    try (var in = Objects.requireNonNull(Negatives.class.getResourceAsStream("negatives.txt"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("negatives.txt cannot be read", e);
    }
  }
}
