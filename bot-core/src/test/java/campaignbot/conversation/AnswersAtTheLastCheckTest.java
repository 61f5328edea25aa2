package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each yes and no of `answers.txt`, said when the plan is about to be made: a yes plans, and a no
/// does not.
class AnswersAtTheLastCheckTest {
  private static final String LAST_CHECK = "<open> 10k usd in hong kong for sales / food";

  /// "No, 12k" tells what to change at once.
  private static final String CORRECTED = "Noted Ask(CONFIRM)";

  private record Row(String said, String wish) {}

  private static List<Row> rows() {
    try (var in =
        AnswersAtTheLastCheckTest.class.getResourceAsStream(
            "/campaignbot/understanding/answers.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.startsWith("["))
          .map(l -> l.split(" \\| ", -1))
          .map(cells -> new Row(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aYesPlansAndANoAsksWhatToChangeUnlessItTells() {
    var misheard = new ArrayList<String>();
    for (var row : rows()) {
      var answer = Rehearsal.of(LAST_CHECK).then(row.said()).replies();
      var isHeard =
          switch (row.wish()) {
            case "YES" -> answer.equals("PlanningStarted");
            case "NO" -> answer.equals("Ask(CHANGE)") || answer.equals(CORRECTED);
            default -> !answer.contains("PlanningStarted");
          };
      if (!isHeard) {
        misheard.add(row + ", answered with " + answer);
      }
    }
    assertThat(misheard).isEmpty();
    assertThat(rows()).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes, but only women             | NotUsed(only women) Ask(CONFIRM)
          no nudity                       | NotUsed(no nudity) Ask(CONFIRM)
          ok, but never on a Sunday       | NotUsed(never on a Sunday) Ask(CONFIRM)
          """)
  void aConditionThatCannotBeKeptIsSaidToBeSo(String text, String answer) {
    assertThat(Rehearsal.of(LAST_CHECK).then(text).replies()).isEqualTo(answer);
  }
}
