package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days on which nothing is to be posted, and days that are not about the campaign.
class TimesLeftOutTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "avoid Christmas week",
        "except the week of Christmas",
        "skip Christmas",
        "no posts on Christmas",
        "not in December",
        "avoid December",
        "anytime but December",
        "blackout from 24 to 26 December",
        "Christmas week is out",
        "nicht im Dezember",
        "im Dezember nicht",
        "en diciembre no",
        "excepto la semana de Navidad",
        "pas en décembre",
        "don't post in December",
        "nothing over Christmas",
        "nicht an Weihnachten",
        "menos en diciembre",
        "évitez Noël",
        "避開聖誕節",
        "唔好喺聖誕節",
        "聖誕節唔好",
        "Christmas is over",
        "recuérdame mañana",
        "remind me tomorrow",
        "ping me on Monday",
        "ask me again next week",
        "erinnere mich morgen",
      })
  void areNoWindow(String text) {
    assertThat(InShort.window(Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          in January, avoid Christmas week         | 2027-01-01..2027-01-31
          not in December, in January              | 2027-01-01..2027-01-31
          remind me tomorrow, campaign in February | 2027-02-01..2027-02-28
          nothing before 5 January                 | 2027-01-05..
          don't start before 5 January             | 2027-01-05..
          """)
  void leaveTheOthers(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }
}
