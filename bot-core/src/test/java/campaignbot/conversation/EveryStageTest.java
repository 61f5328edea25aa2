package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the bot says to every wish, event and button, in every stage of a talk: `every-stage.txt`.
class EveryStageTest {
  private static final List<Tables.Row> ROWS = Tables.rows("every-stage.txt");

  static List<Tables.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyActIsAnsweredInEveryStage(Tables.Row row) {
    assertThat(List.of(row.cell(0).split(" ; ", -1)))
        .allSatisfy(act -> {
          var talk = Rehearsal.of(row.before()).then(act);
          assertThat(talk.replies()).as(act).isEqualTo(row.cell(1));
          assertThat(talk.stage()).as(act).isEqualTo(row.cell(2));
          assertThat(talk.brief()).as(act).isEqualTo(row.cell(3));
        });
  }
}
