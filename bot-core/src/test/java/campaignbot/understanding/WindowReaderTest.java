package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Today is 23 November 2026.
class WindowReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before Christmas          |            | 2026-12-24
          from 3 to 24 March        | 2027-03-03 | 2027-03-24
          March 3-24                | 2027-03-03 | 2027-03-24
          Q1                        | 2027-01-01 | 2027-03-31
          Q3 2028                   | 2028-07-01 | 2028-09-30
          next month                | 2026-12-01 | 2026-12-31
          in December               | 2026-12-01 | 2026-12-31
          mid-November              | 2027-11-11 | 2027-11-20
          2027-02-01 to 2027-02-14  | 2027-02-01 | 2027-02-14
          until 5 January           |            | 2027-01-05
          starting 10 December      | 2026-12-10 |
          in den nächsten 2 Wochen  | 2026-11-23 | 2026-12-07
          vom 3. bis 9. Februar     | 2027-02-03 | 2027-02-09
          20 December to 10 January | 2026-12-20 | 2027-01-10
          Black Friday              | 2026-11-27 | 2026-11-27
          by Easter                 |            | 2027-03-28
          """)
  void readsWhenThePostsShouldAppear(String text, LocalDate from, LocalDate to) {
    var window = Reading.of(text).window().orElseThrow();
    assertThat(window.from().orElse(null)).isEqualTo(from);
    assertThat(window.to().orElse(null)).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"we may want more", "march on", "2026-02-30", "31 February", "5 posts"})
  void readsNoTimeWhereNoneIsMeant(String text) {
    assertThat(Reading.of(text).window()).isEmpty();
  }

  @Test
  void knowsThatEasterMoves() {
    assertThat(Feasts.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
  }
}
