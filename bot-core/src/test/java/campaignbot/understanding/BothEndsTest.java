package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not before feb, done by march 15          | 2027-02-01..2027-03-15
          finish by march 10, start february 5      | 2027-02-05..2027-03-10
          starting 5 january, and ending 3 february | 2027-01-05..2027-02-03
          finish by march 10                        | ..2027-03-10
          start february 5                          | 2027-02-05..
          """)
  void aFirstAndALastDayThatStandApartAreOneWindow(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }
}
