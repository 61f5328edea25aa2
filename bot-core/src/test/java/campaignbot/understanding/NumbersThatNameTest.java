package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Telephone numbers and the like are no budget, also when the budget was asked for.
class NumbersThatNameTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          call me at +852 9123 4567                   | ""
          my number is 415-555-0132                   | ""
          my number is (415) 555-0132, budget 5k      | ? 5000
          tel 020 7946 0958                           | ""
          +44 7911 123456                             | ""
          5k. +49 171 1234567                         | ? 5000
          ring me on 07911 123456                     | ""
          teléfono 612 345 678                        | ""
          meine Nummer ist 0171 1234567               | ""
          mon numéro est le 06 12 34 56 78            | ""
          電話 9123 4567                                | ""
          order number 48213                          | ""
          order #48213                                | ""
          invoice 20231234                            | ""
          customer no. 10024                          | ""
          room 1200                                   | ""
          my flat is 1200 main street                 | ""
          postcode 10115                              | ""
          zip 94107                                   | ""
          IBAN DE89 3704 0044 0532 0130 00            | ""
          IBAN GB29 NWBK 6016 1331 9268 19            | ""
          email me at ana2000@gmail.com               | ""
          my mail is 5000@qq.com                      | ""
          see https://example.com/offers/10000?x=5000 | ""
          see example.com/10k                         | ""
          at 10:30                                    | ""
          call me at 1730                             | ""
          version 2.5.1                               | ""
          the meeting id is 845 1234 5678             | ""
          call me at 91234567                         | ""
          call me tomorrow at 91234567                | ""
          ruf mich bitte unter 1711234567 an          | ""
          meu número é 91234567                       | ""
          reach us at 91234567                        | ""
          text me 91234567                            | ""
          my mobile is 91234567                       | ""
          call me on my mobile 91234567               | ""
          whatsapp 91234567                           | ""
          llámame al 612345678                        | ""
          (415 555 0132)                              | ""
          IBAN DE89370400440532013000                 | ""
          nobody under 180 cm                         | ""
          nobody over 180 kg                          | ""
          niemand unter 180 Jahre                     | ""
          max 300 words per post                      | ""
          """)
  void readsNoMoneyInANumberThatNames(String text, String read) {
    assertThat(Reading.money(Reading.asked(Asked.BUDGET, text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          my number is 5000                       | ? 5000
          the number is 10000                     | ? 10000
          5000-6000                               | ? 5000..6000
          10 000-15 000                           | ? 10000..15000
          10 000 - 15 000 eur                     | EUR 10000..15000
          5000000                                 | ? 5000000
          budget is 12345678                      | ? 12345678
          12 000 000                              | ? 12000000
          our contact budget is 5000000           | ? 5000000
          contact me about the 5000000 jpy budget | ~JPY 5000000
          in march 2027 50000 usd                 | USD 50000
          + 5000 usd                              | USD 5000
          5  000 usd                              | USD 5000
          1  500 000 yen                          | JPY 1500000
          5 000 usd                               | USD 5000
          5\u00a0000 usd                               | USD 5000
          5\u202f000 usd                               | USD 5000
          5\u2009000 usd                               | USD 5000
          10'000 chf                              | CHF 10000
          orders 5000                             | ? 5000
          FY26 ASIA 12000 USD                     | USD 12000
          UK26 FOOD 10000 GBP                     | GBP 10000
          EU27 2026 5000 usd                      | USD 5000
          GB29 NWBK 6016 1331 9268 19 5000 usd    | USD 5000
          007500 usd                              | USD 7500
          budget 0123 5000 usd                    | USD 5000
          call it 1500000                         | ? 1500000
          reach 1500000                           | ? 1500000
          text ads 1200000                        | ? 1200000
          budget for mobile 1000000               | ? 1000000
          1000000 mobile budget                   | ? 1000000
          portable speakers 1200000               | ? 1200000
          mobile app: 2500000                     | ? 2500000
          llamémoslo 1500000                      | ? 1500000
          (1 200 000)                             | ? 1200000
          budget (12 000 000)                     | ? 12000000
          nobody over 500                         | ? ..500 PER_CREATOR
          预算三万五以内                                 | ? ..35000
          三万五左右                                   | ~? 35000
          三万五的预算                                  | ? 35000
          三万五吧                                    | ? 35000
          兩萬五到三萬五                                 | ? 25000..35000
          三萬五至四萬五                                 | ? 35000..45000
          三万五个                                    | ""
          200万5个                                  | ""
          """)
  void readsMoneyThatOnlyLooksLikeOne(String text, String read) {
    assertThat(Reading.money(Reading.asked(Asked.BUDGET, text))).isEqualTo(read);
  }
}
