package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsOfOtherThingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          budget 5k eur, our product costs 30 eur, spain, sales     | EUR 5000
          our product sells for 30 eur, budget 5k eur               | EUR 5000
          presupuesto 5 mil euros, nuestro producto cuesta 30 euros | EUR 5000
          產品賣30歐元，預算5000歐元                                | EUR 5000
          5k usd, a coffee is 4 eur                                 | USD 5000
          a coffee is 4 eur                                         | ''
          10k usd, CPM of 5 usd                                     | USD 10000
          10k usd, each order is worth 40 usd                       | USD 10000
          aov 60 usd, budget 9k usd                                 | USD 9000
          USD 10k but keep 2k for product samples                   | USD 10000
          10k usd, 2k usd of which is for boosting                  | USD 10000
          budget 10k usd, 2k of it for samples                      | USD 10000
          last year we spent 20k usd, now 5k usd                    | USD 5000
          we spent 20k usd last time, budget 5k usd                 | USD 5000
          our competitor spends 100k usd                            | ''
          our competitors spend 100k usd, we have 5k usd            | USD 5000
          nuestro competidor gasta 100k usd                         | ''
          unser Wettbewerber gibt 100k Euro aus                     | ''
          we raised 2m usd last round                               | ''
          we raised 2m usd and have 10k usd for this                | USD 10000
          we are a 10m usd company                                  | ''
          prize worth 1000 usd                                      | ''
          a giveaway worth 500 eur, budget 5k eur                   | EUR 5000
          a voucher of 50 eur for everyone                          | ''
          shipping costs 20 usd per parcel                          | ''
          free shipping over 50 eur, 3k eur                         | EUR 3000
          10% off orders over 50 eur                                | ''
          our rent is 2k eur                                        | ''
          keep 2k usd for later                                     | ''
          10k run in Berlin                                         | ''
          a 5k race in Madrid                                       | ''
          10k steps a day                                           | ''
          10k USD plus 2k for ads                                   | USD 10000
          carrera de 10k en Madrid                                  | ''
          競爭對手用十萬蚊                                          | ''
          un premio de 1000 euros                                   | ''
          12k usd of which 2k are for ads                           | USD 12000
          3k for creators and 2k for ads usd                        | USD 3000
          """)
  void aPriceAReserveOrAPastSpendIsNoBudget(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          our campaign costs 5k usd      | USD 5000
          it costs 500                   | ? 500
          the budget is 5k usd           | USD 5000
          keep 5k usd                    | USD 5000
          5k usd to be spent             | USD 5000
          the whole is worth 5k usd      | USD 5000
          a post costs 50 usd            | USD 50
          this year we can spend 20k usd | USD 20000
          we raised the budget to 5k usd | USD 5000
          make 5k usd of it              | USD 5000
          we pay 5k usd                  | USD 5000
          """)
  void whatIsPlannedIsTheBudget(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3k usd for tiktok, budget 10k usd     | USD 10000; USD 3000
          2k usd now, 8k usd in total           | USD 8000; USD 2000
          5k usd for tiktok and 3k usd for food | USD 5000; USD 3000
          """)
  void theSumThatIsCalledTheBudgetComesFirst(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15k usd no wait make it 12k, actually euros   | EUR 12000
          12k, in euros                                 | EUR 12000
          budget: 5k per month for 3 months, usd        | USD 5000 PER_MONTH
          5k usd, eur 30 is the price                   | USD 5000; EUR 30
          maybe 3 or 4 grand gbp                        | ~GBP 3000..4000
          10k or 12k usd                                | USD 10000..12000
          10k for 5 creators usd                        | USD 10000
          Budget (USD): 10,000                          | USD 10000
          Budget in EUR: 10.000                         | EUR 10000
          500 a day for 2 weeks usd                     | USD 500 PER_DAY
          from 8k usd up to 12k usd                     | USD 8000..12000
          at least 5k, at most 9k eur                   | EUR 5000..9000
          not more than 8k usd, not less than 5k        | USD 5000..8000
          min 5k max 9k eur                             | EUR 5000..9000
          mindestens 5k, höchstens 9k eur               | EUR 5000..9000
          10k/15k usd                                   | USD 10000..15000
          10k USD +/- 10%                               | ~USD 10000
          10k ± 1k usd                                  | ~USD 10000
          25k give or take 2k, in sgd                   | ~SGD 25000
          10k usd up to 500 per creator                 | USD 10000; ? ..500 PER_CREATOR
          """)
  void aCurrencyBehindASumAndASecondSumAreOfIt(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }
}
