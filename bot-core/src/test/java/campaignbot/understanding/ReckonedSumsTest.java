package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sums that are a multiple or a part of the one that is named.
class ReckonedSumsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 x 5000 usd                       | USD 15000
          3x 5000 usd                        | USD 15000
          10 * 500 usd                       | USD 5000
          2 times 5k usd                     | USD 10000
          3 mal 1000 Euro                    | EUR 3000
          10 creators x 300 usd              | USD 3000
          10 creators x $300 = $3,000 total  | ? 3000
          20 creators at 150 usd = 3000 usd  | USD 3000
          300 usd x 10 creators              | USD 3000
          5k usd on X                        | USD 5000
          5k usd, 10 creators                | USD 5000
          20.000 + 5.000 eur                 | EUR 25000
          10k usd + 5 creators               | USD 10000
          """)
  void areMultipliedOut(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half of our 20k usd budget         | USD 10000
          a third of our 30k usd budget      | USD 10000
          a quarter of 20k usd               | USD 5000
          die Hälfte von unseren 20k Euro    | EUR 10000
          la mitad de nuestros 20k euros     | EUR 10000
          half of my 10k usd on tiktok       | USD 10000
          half a million usd                 | USD 500000
          """)
  void areThePartOfThem(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 usd a day for 2 weeks           | 14
          500 usd per day over 10 days        | 10
          10k usd per month for 3 months      | 3
          10k usd per month, 3 months         | 3
          budget: 5k per month for 3 months, usd | 3
          1000 eur per week for 4 weeks       | 4
          10k usd a month for a year          | 12
          500 Euro pro Tag für 2 Wochen       | 14
          1000 usd al mes durante 3 meses     | 3
          500 Euro pro Tag, 10 Tage lang      | 10
          500 euros par jour pendant 2 semaines | 14
          每日500蚊，共14日                   | 14
          每月一萬蚊，做三個月                | 3
          10k usd a month                     | 1
          20k usd for 3 months                | 1
          500 usd a day for a month           | 1
          10k usd a month, 3 creators         | 1
          """)
  void areSpentAsOftenAsTheirLengthSays(String text, int times) {
    assertThat(Reading.of(text).money())
        .singleElement()
        .extracting(MoneySaid::times)
        .isEqualTo(times);
  }
}
