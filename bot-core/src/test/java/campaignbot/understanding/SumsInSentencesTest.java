package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which numbers of a sentence are money, and how much.
class SumsInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spend 500-900 usd   | USD 500..900
          .5k usd             | USD 500
          5 million 200 thousand usd | USD 5200000
          budget 5000 real followers | ''
          spend 500 - 900 usd | USD 500..900
          500 -900 usd        | USD 500..900
          we have - 5000 usd  | USD 5000
          """)
  void takesADashBeforeANumberForAMinusOnlyAtItsBeginning(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usd 10              | USD 10
          $ 500               | ? 500
          $ five hundred      | ? 500
          € twenty            | EUR 20
          eur twenty thousand | EUR 20000
          48.5 MGBP           | GBP 48500000
          20 kEUR             | EUR 20000
          20keur              | EUR 20000
          usd 20 keur         | USD 20
          50 usd million      | USD 50000000
          125 usd millones    | USD 125000000
          125 usd mil         | USD 125
          125 usd lakh        | USD 12500000
          5k usd millones     | USD 5000
          5 crore usd         | USD 50000000
          500eur              | EUR 500
          500usd              | USD 500
          usd500              | USD 500
          usd500-900          | USD 500..900
          500usd.             | USD 500
          CHF 500.-           | CHF 500
          500 €/month         | EUR 500 PER_MONTH
          ca.500 eur          | ~EUR 500
          ב500 שקל            | ILS 500
          מ-500 שקל           | ILS 500
          a hundred bucks     | ? 100
          2 grand             | ? 2000
          12.000,- Euro       | EUR 12000
          5000.- CHF          | CHF 5000
          50 000:- sek        | SEK 50000
          Budget: 5.000,- €   | EUR 5000
          budget=10000 usd    | USD 10000
          BOB 20,000          | BOB 20000
          BOB 20              | ''
          Call Bob 2000       | ''
          8w rmb              | CNY 80000
          8.5w人民币          | CNY 85000
          2w                  | ''
          50tr vnd            | VND 50000000
          200tr               | ''
          2k5 eur             | EUR 2500
          2k24                | ''
          a cool million yen  | JPY 1000000
          TOP 500             | ''
          we want TOP 500 brands | ''
          ALL 5000            | ALL 5000
          5000 all            | ''
          500 try             | TRY 500
          ₹5L                 | INR 500000
          5L inr              | INR 500000
          5l                  | ''
          5,00,000/- INR      | INR 500000
          """)
  void findsTheCurrencyOnEitherSide(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5 usd",
        "10% off",
        "10 % usd",
        "usd 10%",
        "$ and 500",
        "20 xeur",
        "B2B 500",
        "mp3 500",
        "#500",
        "@500",
        "_500",
        "a/500",
        "1/500",
        "1:500",
        "20th",
        "3x",
        "10kg",
        "10:30 am",
        "5/6",
        "5_6",
        "500°",
        "500.-",
        "500e",
        "10-20% usd",
        "5-10%",
        "2026-10-05",
        "12 March 2027",
        "el 12",
        "12日",
        "2027年",
        "12/03",
        "6pm",
        "18h",
        "ALL 99",
        "TRY 99",
        "TOP 5",
        "in 12 weeks"
      })
  void findsNoSumInsideAnotherWord(String text) {
    assertThat(Reading.money(Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $500-$900                           | ? 500..900
          $500 to 900                         | ? 500..900
          $500 to €900                        | ? 500; EUR 900
          500 usd to 900 eur                  | USD 500; EUR 900
          500 to 900 usd                      | USD 500..900
          between 500 and 900 usd             | USD 500..900
          between usd 500 and usd 900         | USD 500..900
          between 500 and usd 900             | USD 500..900
          somewhere between 500 and 900 euros | EUR 500..900
          500 and 900 usd                     | USD 900
          5-10k usd                           | USD 5000..10000
          500-10k usd                         | USD 500..10000
          5k-10k usd                          | USD 5000..10000
          5-10 million usd                    | USD 5000000..10000000
          20000-10k usd                       | USD 10000..20000
          7-9 lakh rupees                     | INR 700000..900000
          10 usd - 20%                        | USD 10
          5 euro 50 cent bis 7 euro 20 cent   | EUR 5.5..7.2
          三块二到五块                        | CNY 3.2..5
          """)
  void spreadsAScaleAndACurrencyOverARange(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 dollar and 42 cents               | ? 1.42
          above 1 dollar and 42 cents         | ? 1.42..
          20 dollars and 43 cents             | ? 20.43
          20 dollars 43 cents                 | ? 20.43
          20 dollars 43                       | ? 20.43
          20 euros 50                         | EUR 20.5
          5 euro 50                           | EUR 5.5
          5 euro 50.                          | EUR 5.5
          5 pounds 7 pence                    | GBP 5.07
          five pounds and ten pence           | GBP 5.1
          2 rupees 50 paise                   | INR 2.5
          3 francs 20 centimes                | ? 3.2
          five thousand euros and fifty cents | EUR 5000.5
          50元6角三分                         | CNY 50.63
          50元6角                             | CNY 50.6
          五块六                              | CNY 5.6
          五块六毛                            | CNY 5.6
          三蚊零四                            | HKD 3.04
          5 usd and 50                        | USD 5.5
          """)
  void addsTheCents(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 euro 50%       | EUR 5
          5 euro, 50       | EUR 5
          5 euro 50 people | EUR 5
          5 euro 150       | EUR 5
          1500 euro 50     | EUR 1500
          5.5 euro 50      | EUR 5.5
          5k euro 50       | EUR 5000
          """)
  void addsNoNumberThatIsNoCents(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one hundred and fifty dollars         | ? 150
          one hundred and five thousand dollars | ? 105000
          two thousand and twenty dollars       | ? 2020
          twenty and five dollars               | ? 25
          twenty-five dollars                   | ? 25
          thirty-five hundred dollars           | ? 3500
          ninety nine dollars                   | ? 99
          a hundred dollars                     | ? 100
          a thousand dollars                    | ? 1000
          a dollar                              | ? 1
          an euro                               | EUR 1
          one million two hundred thousand usd  | USD 1200000
          half a million usd                    | USD 500000
          one and a half million usd            | USD 1500000
          two point five million usd            | USD 2500000
          two point five six usd                | USD 2.56
          zero point five usd                   | USD 0.5
          deux cent cinquante euros             | EUR 250
          quatre-vingts euros                   | EUR 80
          quatre-vingt-dix euros                | EUR 90
          soixante-dix euros                    | EUR 70
          mil euros                             | EUR 1000
          mil reais                             | BRL 1000
          cien euros                            | EUR 100
          ciento veinte euros                   | EUR 120
          dos mil quinientos euros              | EUR 2500
          trescientos mil pesos mexicanos       | MXN 300000
          einhundert Euro                       | EUR 100
          zweihundertfünfzig Euro               | EUR 250
          dreitausendfünfhundert Euro           | EUR 3500
          achtundsiebzig Euro                   | EUR 78
          eintausend Euro                       | EUR 1000
          vijfhonderd euro                      | EUR 500
          tweeduizend euro                      | EUR 2000
          duemilacinquecento euro               | EUR 2500
          centocinquanta euro                   | EUR 150
          femtusen kronor                       | SEK 5000
          tre tusen kroner                      | ? 3000
          to hundre kroner                      | ? 200
          만원                                  | KRW 10000
          5만원                                 | KRW 50000
          오만원                                | KRW 50000
          1만 2천 345원                         | KRW 12345
          천원                                  | KRW 1000
          3억원                                 | KRW 300000000
          五百元                                | CNY 500
          一百二十块                            | CNY 120
          两万块                                | CNY 20000
          三千五百元                            | CNY 3500
          十万日元                              | JPY 100000
          1万5千円                              | JPY 15000
          百万円                                | JPY 1000000
          5百万円                               | JPY 5000000
          dua juta rupiah                       | IDR 2000000
          lima ratus ribu rupiah                | IDR 500000
          50 ribu rupiah                        | IDR 50000
          1,5 triệu                             | ? 1500000
          hai mươi triệu đồng                   | VND 20000000
          двадцать тысяч рублей                 | RUB 20000
          сто рублей                            | RUB 100
          yirmi bin lira                        | TRY 20000
          yüz elli lira                         | TRY 150
          pięć tysięcy złotych                  | PLN 5000
          """)
  void readsNumbersInWords(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5                           | ? 5
          99 please friend            | ''
          100 please friend           | ? 100
          2000 please friend          | ''
          1899 please friend          | ? 1899
          1900 please friend          | ''
          2100 please friend          | ''
          2101 please friend          | ? 2101
          2000                        | ? 2000
          about 2000                  | ~? 2000
          five please friend          | ''
          five thousand please friend | ? 5000
          twenty five please friend   | ? 25
          five                        | ? 5
          0.5                         | ''
          0.5k                        | ? 500
          0                           | ? 0
          1                           | ? 1
          100 billion                 | ''
          99 billion                  | ? 99000000000
          5-9                         | ''
          5-10                        | ? 5..10
          5-9k                        | ? 5000..9000
          500-900                     | ? 500..900
          5+                          | ? 5..
          5000+                       | ? 5000..
          50-ish                      | ~? 50
          5000-dollar                 | ? 5000
          5000 for creators           | ? 5000
          5000 for followers          | ? 5000
          5000 per creator            | ? 5000 PER_CREATOR
          5000 in total for creators  | ? 5000
          12 March 5000               | ? 5000
          5000 on 12 March            | ? 5000
          5000+ followers             | ''
          5000-follower accounts      | ''
          5000 followers              | ''
          top 5000                    | ''
          last 500 days               | ''
          aged 500                    | ''
          5000%                       | ''
          5000 %                      | ''
          12.03.2027                  | ''
          on the 12                   | ''
          by 2028                     | ''
          www.shop.com/5000           | ''
          shop.com/5000               | ''
          room 5000                   | ''
          version 5000                | ''
          """)
  void takesALargeOrRoundNumberForTheBudgetThatWasAskedFor(String text, String money) {
    assertThat(Reading.money(Reading.asked(Asked.BUDGET, text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we pay about 999 for this         | ~? 999
          we pay about 1000 for this        | ~? 1000
          we pay about 2000 for this        | ''
          we pay about 5000 for this        | ~? 5000
          we pay 5000 for this              | ? 5000
          about 5000                        | ~? 5000
          budget five thousand for this     | ? 5000
          budget 99                         | ? 99
          budget 2000                       | ''
          budget of 500                     | ? 500
          the budget for all of this is 500 | ? 500
          500 is our budget                 | ? 500
          500 is the whole budget           | ? 500
          our budget. 500 people came       | ''
          budget? 500                       | ? 500
          20 creators, budget 500           | ? 500
          spend 500                         | ? 500
          it costs 500                      | ? 500
          10k                               | ? 10000
          10k followers                     | ''
          10k views                         | ''
          10k for 20 creators               | ? 10000
          5m                                | ? 5000000
          5 m                               | ''
          0.5k                              | ? 500
          100b                              | ''
          99bn                              | ? 99000000000
          TRY 5000                          | TRY 5000
          COP 50000                         | COP 50000
          50 cents                          | ''
          500 a month                       | ''
          500 per post                      | ''
          """)
  void takesANumberForMoneyNearAWordForIt(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 grand per month                | ? 2000 PER_MONTH
          500 usd each                     | USD 500 PER_CREATOR
          500 usd per year for 2 years     | USD 500 PER_YEAR
          500 usd a year                   | USD 500 PER_YEAR
          annual budget 500 usd            | USD 500 PER_YEAR
          500 usd for each creator         | USD 500 PER_CREATOR
          not less than 500 usd            | USD 500..
          not more than 500 usd            | USD ..500
          no more than 500 usd per creator | USD ..500 PER_CREATOR
          less than 500 usd                | USD ..500
          under 500 usd                    | USD ..500
          over 500 usd                     | USD 500..
          more than 500 usd                | USD 500..
          minimum 500 usd                  | USD 500..
          500 usd minimum                  | USD 500..
          500 usd max                      | USD ..500
          500 usd or more                  | USD 500..
          500 usd tops                     | USD ..500
          up to 500 usd                    | USD ..500
          max. 500 usd                     | USD ..500
          maximum of 500 usd in total      | USD ..500 CAP
          total 500 usd                    | USD 500
          500 usd in total                 | USD 500
          cap of 500 usd                   | USD ..500 CAP
          from 500 usd                     | USD 500..
          starting at 500 usd              | USD 500..
          approximately 500 usd            | ~USD 500
          circa 500 usd                    | ~USD 500
          500 usd or so                    | ~USD 500
          500 usd approx                   | ~USD 500
          almost 500 usd                   | ~USD 500
          exactly 500 usd                  | USD 500
          ungefähr 500 Euro                | ~EUR 500
          mindestens 500 Euro              | EUR 500..
          höchstens 500 Euro               | EUR ..500
          bis zu 500 Euro                  | EUR ..500
          pro Monat 500 Euro               | EUR 500 PER_MONTH
          unter 500 Euro                   | EUR ..500
          über 500 Euro                    | EUR 500..
          environ 500 euros                | ~EUR 500
          au moins 500 euros               | EUR 500..
          au plus 500 euros                | EUR ..500
          moins de 500 euros               | EUR ..500
          unos 500 euros                   | ~EUR 500
          máximo 500 euros                 | EUR ..500
          menos de 500 euros               | EUR ..500
          más de 500 euros                 | EUR 500..
          hasta 500 euros                  | EUR ..500
          por mes 500 euros                | EUR 500 PER_MONTH
          500 euros al mes                 | EUR 500 PER_MONTH
          不超过5000元                     | CNY ..5000
          至少5000元                       | CNY 5000..
          大约5000元                       | ~CNY 5000
          5000元左右                       | ~CNY 5000
          5000元以内                       | CNY ..5000
          5000元以上                       | CNY 5000..
          每月5000元                       | CNY 5000 PER_MONTH
          5000円以下                       | JPY ..5000
          約5000円                         | ~JPY 5000
          최대 5000원                      | KRW ..5000
          약 5000원                        | ~KRW 5000
          5000원 이하                      | KRW ..5000
          """)
  void hearsABoundOrAScopeOnEitherSide(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }
}
