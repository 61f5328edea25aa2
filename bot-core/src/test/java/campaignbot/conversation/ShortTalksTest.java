package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Short talks, and what the last act of each is answered: `short-talks.txt`.
class ShortTalksTest {
  private static final List<Tables.Row> ROWS = Tables.rows("short-talks.txt");

  static List<Tables.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theLastActIsAnswered(Tables.Row row) {
    var talk = Rehearsal.of(row.cell(0));
    assertThat(talk.replies()).isEqualTo(row.cell(1));
    assertThat(talk.stage()).isEqualTo(row.cell(2));
    assertThat(talk.brief()).isEqualTo(row.cell(3));
    assertThat(talk.offered()).isEqualTo(row.cell(4));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPlannerIsAskedExactlyWhenThatIsSaid(Tables.Row row) {
    var last = Rehearsal.of(row.cell(0)).last();
    assertThat(last.job().isPresent())
        .isEqualTo(last.replies().stream().anyMatch(Reply.PlanningStarted.class::isInstance));
  }
}
