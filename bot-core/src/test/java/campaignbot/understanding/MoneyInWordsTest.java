package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By which words and signs the money of a sum is told.
class MoneyInWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $8000 USD                 | USD 8000
          USD $8000                 | USD 8000
          $8000 CAD                 | CAD 8000
          US$ 8000 USD              | USD 8000
          8000 USD EUR              | USD 8000
          8000 dollars canadiens    | CAD 8000
          8000 dólares canadienses  | CAD 8000
          8000 dólares australianos | AUD 8000
          8000 canadian dollars     | CAD 8000
          8000 hong kong dollars    | HKD 8000
          8000 taiwan dollars       | TWD 8000
          8000 kanadische Dollar    | CAD 8000
          8000 dollars français     | ? 8000
          8000 pesos mexicanos      | MXN 8000
          8000 pesos colombianos    | COP 8000
          8000 swedish kronor       | SEK 8000
          8000 norwegian kroner     | NOK 8000
          8000 francs suisses       | CHF 8000
          8000 CFA francs           | XOF 8000
          8000 francs CFA           | XOF 8000
          8000 indian rupees        | INR 8000
          8000 pakistani rupees     | PKR 8000
          8000 new zealand dollars  | NZD 8000
          8000-dollar budget        | ? 8000
          CA$8000                   | CAD 8000
          8000 CA$                  | CAD 8000
          C$ 8000                   | CAD 8000
          8000 $ can                | CAD 8000
          £8000 sterling            | GBP 8000
          8000 pounds sterling      | GBP 8000
          8000 egyptian pounds      | EGP 8000
          8000 lebanese pounds      | LBP 8000
          豪ドル8000                | AUD 8000
          8000香港ドル              | HKD 8000
          オーストラリア・ドル8000  | AUD 8000
          3 millones de dólares     | ? 3000000
          3 millions d'euros        | EUR 3000000
          3 millions of dollars     | ? 3000000
          usd. 8000                 | USD 8000
          usd: 8000                 | USD 8000
          eur:8000                  | EUR 8000
          """)
  void settlesAnOpenSignByWhatStandsBesideIt(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          won 8000    | ''
          8000 won    | KRW 8000
          quid 8000   | ''
          8000 quid   | GBP 8000
          p 8000      | ''
          rand 8000   | ''
          8000 rand   | ZAR 8000
          8000 real   | BRL 8000
          nt 8000     | ''
          R 8000      | ? 8000
          r 8000      | ''
          R8000       | ? 8000
          8000 r      | ''
          try 8000    | ''
          8000 try    | TRY 8000
          TRY 8000    | TRY 8000
          8000 try it | ''
          do 8000     | ''
          8000 đô     | ? 8000
          8000 do     | ''
          8000 đô la  | ? 8000
          """)
  void takesAnEverydayWordForMoneyOnlyWhereItMustBe(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 000 000 usd   | USD 8000000
          1,50,000 rupees | INR 150000
          10'000 chf      | CHF 10000
          1.234,56 eur    | EUR 1234.56
          1,234.56 usd    | USD 1234.56
          1.234.567 eur   | EUR 1234567
          1.234.56 eur    | ''
          12.34 eur       | EUR 12.34
          0.123 eur       | EUR 0.123
          1.5 eur         | EUR 1.5
          1,5 eur         | EUR 1.5
          1,500 eur       | EUR 1500
          1,500.5 eur     | EUR 1500.5
          1.500,5 eur     | EUR 1500.5
          1,500,5 eur     | ''
          ١٢٣ دولار       | ? 123
          五千 usd        | USD 5000
          """)
  void readsNumbersWithSeparators(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a budget of around 8000 usd or so in total       | ~USD 8000
          we have a total budget of maybe at most 8000 usd | ~USD ..8000
          at most around 8000 usd                          | ~USD ..8000
          our maximum total budget is 8000 usd             | USD ..8000
          minimum budget: 8000 usd                         | USD 8000..
          8000 usd max in total                            | USD ..8000 CAP
          8000 usd per month max                           | USD ..8000 PER_MONTH
          8000 usd a month at least                        | USD 8000.. PER_MONTH
          8000 usd budget per creator                      | USD 8000 PER_CREATOR
          80 usd each, 8000 usd in total                   | USD 80 PER_CREATOR; USD 8000
          max 80 usd each                                  | USD ..80 PER_CREATOR
          80 usd max per post                              | USD ..80 PER_POST
          8000 usd budget or less                          | USD ..8000
          8000 usd roughly                                 | ~USD 8000
          8000 usd for everything                          | USD 8000
          8000 usd for the whole campaign                  | USD 8000
          monthly 8000 usd                                 | USD 8000 PER_MONTH
          8000 usd monthly                                 | USD 8000 PER_MONTH
          8000 usd per annum                               | USD 8000 PER_YEAR
          8000 usd/post                                    | USD 8000 PER_POST
          8000 usd / creator                               | USD 8000 PER_CREATOR
          """)
  void hearsEveryWordAroundASum(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }
}
