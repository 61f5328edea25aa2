package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the bot says to every wish, event and button, in every stage of a talk: `every-stage.txt`.
class EveryStageTest {
  private static final List<Row> ROWS = all();

  /// @param before what happened until then
  /// @param acts each of them has the same outcome
  record Row(String before, List<String> acts, String replies, String stage, String brief) {}

  private static List<Row> all() {
    var rows = new ArrayList<Row>();
    var before = "";
    for (var line : text().lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("{")) {
        before = line.substring(1, line.length() - 1);
      } else {
        var cells = line.split(" \\| ", -1);
        var replies = cells[1].equals("-") ? "" : cells[1];
        rows.add(new Row(before, List.of(cells[0].split(" ; ", -1)), replies, cells[2], cells[3]));
      }
    }
    return rows;
  }

  private static String text() {
    try (var in =
        Objects.requireNonNull(EveryStageTest.class.getResourceAsStream("every-stage.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("every-stage.txt cannot be read", e);
    }
  }

  static List<Row> rows() {
    return ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyActIsAnsweredInEveryStage(Row row) {
    assertThat(row.acts())
        .allSatisfy(act -> {
          var talk = Rehearsal.of(row.before()).then(act);
          assertThat(talk.replies()).as(act).isEqualTo(row.replies());
          assertThat(talk.stage()).as(act).isEqualTo(row.stage());
          assertThat(talk.brief()).as(act).isEqualTo(row.brief());
        });
  }
}
