package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When an approved plan is asked about. In a rehearsal it is 2 November 2026.
class ResultsDueTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          no                        | 2026-12-02
          until 12 november 2026    | 2026-11-13
          3 to 24 december 2026     | 2026-12-25
          from december 1           | 2026-12-31
          """,
      delimiter = '|')
  void aPlanIsAskedAboutOnceItHasHadItsTime(String dates, LocalDate due) {
    var talk =
        Rehearsal.of("<open> 10k usd in hong kong for sales")
            .then(dates)
            .then("yes / <plan> / approve");
    assertThat(talk.talk().resultsDue()).contains(due);
  }
}
