package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12k usd                          | USD 12000
          USD 750                          | USD 750
          eur 1.200                        | EUR 1200
          HK$65,000                        | HKD 65000
          HK$8万                           | HKD 80000
          NT$100000                        | TWD 100000
          RM 5000                          | MYR 5000
          RMB 30000                        | CNY 30000
          S$2,750                          | SGD 2750
          US$1.5m                          | USD 1500000
          ₹3.5 lakh                        | INR 350000
          two hundred thousand naira       | NGN 200000
          €5.000,50                        | EUR 5000.5
          CHF 12'500                       | CHF 12500
          7 917 euros                      | EUR 7917
          R$ 4.500                         | BRL 4500
          48 000 zł                        | PLN 48000
          thirty-five thousand euros       | EUR 35000
          half a million yen               | JPY 500000
          two and a half thousand pounds   | GBP 2500
          fifteen hundred quid             | GBP 1500
          6.2 MEUR                         | EUR 6200000
          20 canadian dollars              | CAD 20
          """)
  void readsASumWithItsCurrency(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | neunundzwanzigtausend Euro     | EUR 29000
          de | 12 Mio. Euro                   | EUR 12000000
          fr | 3,5 millions d'euros           | EUR 3500000
          es | quince mil euros               | EUR 15000
          pt | vinte mil reais                | BRL 20000
          it | duemila euro                   | EUR 2000
          nl | vijfenveertig euro             | EUR 45
          sv | 25 000 svenska kronor          | SEK 25000
          ru | 120 тысяч рублей               | RUB 120000
          zh | 3万元                           | CNY 30000
          ja | 50万円                          | JPY 500000
          ko | 3억 5천만 원                     | KRW 350000000
          ko | 12만 홍콩 달러                    | HKD 120000
          th | 5000 บาท                       | THB 5000
          vi | 5 triệu đồng                   | VND 5000000
          id | 15 juta rupiah                 | IDR 15000000
          hi | 2 लाख रुपये                     | INR 200000
          ar | 300 درهم إماراتي               | AED 300
          he | 700 שקלים                      | ILS 700
          tr | 40 bin türk lirası             | TRY 40000
          """)
  void readsOtherLanguages(String language, String text, String money) {
    assertThat(Reading.money(Reading.of(text))).as(language).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6-9k eur                              | EUR 6000..9000
          $6k-$9k                               | ? 6000..9000
          between 6k and 9k usd                 | USD 6000..9000
          8 to 12k sgd                          | SGD 8000..12000
          2-3 lakh rupees                       | INR 200000..300000
          6,000-9k aud                          | AUD 6000..9000
          zwischen 300 und 400 Euro             | EUR 300..400
          up to 9,000 euros                     | EUR ..9000
          at most 700 gbp                       | GBP ..700
          max 700 gbp                           | GBP ..700
          at least £400                         | GBP 400..
          no less than 300 chf                  | CHF 300..
          600 eur or less                       | EUR ..600
          30000원 이상                           | KRW 30000..
          """)
  void readsRangesAndBounds(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 9k usd                          | ~USD 9000
          roughly €400                          | ~EUR 400
          ~600 chf                              | ~CHF 600
          around ten grand                      | ~? 10000
          ca. 700 Euro                          | ~EUR 700
          """)
  void hearsThatASumIsApproximate(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300 eur per creator                   | EUR 300 PER_CREATOR
          max $450 per influencer               | ? ..450 PER_CREATOR
          £80 a post                            | GBP 80 PER_POST
          5k usd a month                        | USD 5000 PER_MONTH
          monthly budget of 5k usd              | USD 5000 PER_MONTH
          90k eur/year                          | EUR 90000 PER_YEAR
          capped at 15k usd                     | USD ..15000 CAP
          not more than 15k usd in total        | USD ..15000 CAP
          40-60€ pro Influencer                 | EUR 40..60 PER_CREATOR
          """)
  void hearsWhatASumIsFor(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creators with 20k followers",
        "1k-5k followers",
        "12k subs on youtube",
        "women aged 25-40",
        "launch in 2027",
        "20 creators, 3 posts each",
        "at most 20%",
        "ALL 7 ideas are great",
        "TRY 3 times",
        "from 3 to 24 March",
        "2026-12-24",
        "-5",
        "-500",
        "1e999",
        "version 2.0",
        "h264 and mp3",
        "won 3 awards",
        "call 555-0100",
        "10:30",
        "3 weeks",
        "for women over 30",
        "7 reels and 4 stories",
        "increase sales by 15 percent",
      })
  void readsNoMoneyWhereNoneIsMeant(String text) {
    assertThat(Reading.of(text).money()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10k in hong kong for engagement       | ? 10000
          budget 28000                          | ? 28000
          make it 12000                         | ? 12000
          with a 15k budget                     | ? 15000
          we can spend 7500                     | ? 7500
          10k, no, 12k                          | ? 12000
          9k, sorry, 11k                        | ? 11000
          """)
  void takesABareNumberForMoneyWhereItMustBe(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9000                                  | ? 9000
          9.000                                 | ? 9000
          about 9                               | ~? 9
          nine thousand                         | ? 9000
          9k for 12 creators                    | ? 9000
          2025                                  | ? 2025
          12 creators                           | ''
          """)
  void takesAnyNumberWhenAskedForTheBudget(String text, String money) {
    assertThat(Reading.money(Reading.asked(Asked.BUDGET, text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0m usd            | USD 0
          0k usd            | USD 0
          zero million usd  | USD 0
          million usd       | ''
          5 m usd           | USD 5000000
          USD 5 m           | USD 5000000
          $5 m              | ? 5000000
          run 5 m           | ''
          """)
  void takesZeroAndSpacedMillionsAtTheirWord(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          USD 5 mil                           | USD 5000000
          5 mil usd                           | USD 5000000
          $5 mil                              | ? 5000000
          £5 mil                              | GBP 5000000
          we have 5 mil usd for Singapore     | USD 5000000
          5 mil usd in Los Angeles            | USD 5000000
          5-10 mil usd                        | USD 5000000..10000000
          5 mil dólares                       | ? 5000
          5 mil euros                         | EUR 5000
          €5 mil                              | EUR 5000
          R$ 5 mil                            | BRL 5000
          MXN 5 mil                           | MXN 5000
          5 mil lei                           | RON 5000
          tenemos 5 mil usd                   | USD 5000
          até 5 mil usd                       | USD ..5000
          dos mil euros                       | EUR 2000
          US$ 10 mil millones                 | USD 10000000000
          """)
  void takesMilForAMillionInEnglishAndForAThousandInSpanish(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @Test
  void listsWhatElseRupeesMayBe() {
    var said = Reading.of("Rs 500").money().getFirst();
    assertThat(said.currency()).isEqualTo(Optional.of(Currency.getInstance("INR")));
    assertThat(said.currencies()).contains(Currency.getInstance("PKR"));
  }

  @Test
  void leavesADollarSignOpenAndListsWhatItMayBe() {
    var said = Reading.of("$900").money().getFirst();
    assertThat(said.currency()).isEmpty();
    assertThat(said.currencies()).startsWith(Currency.getInstance("USD"));
  }

  @Test
  void putsTheMoneyOfTheRegionInTheTextFirst() {
    var said = Reading.of("$900 in Singapore").money().getFirst();
    assertThat(said.currency()).isEmpty();
    assertThat(said.currencies()).startsWith(Currency.getInstance("SGD"));
  }

  @Test
  void settlesAnOpenSignByTheWorkspacesCurrency() {
    var said = Reading.READER.read("$900", Reading.at("HKD", "")).money().getFirst();
    assertThat(said.currency()).isEqualTo(Optional.of(Currency.getInstance("HKD")));
  }

  @Test
  void doesNotSettleASignByACurrencyThatItCannotMean() {
    var said = Reading.READER.read("$900", Reading.at("EUR", "")).money().getFirst();
    assertThat(said.currency()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kr 500", "¥ 500", "500 pesos", "R500", "500 dollars"})
  void leavesOpenWhatSeveralCountriesCallTheSame(String text) {
    var said = Reading.of(text).money().getFirst();
    assertThat(said.currency()).isEmpty();
    assertThat(said.currencies()).isNotEmpty();
  }

  @Test
  void marksWhereTheSumStands() {
    var span = Reading.of("about 10k usd in hong kong, for engagement").money().getFirst().span();
    assertThat(span).isEqualTo(new Span(6, 13));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to kroner                        | ? 2
          to danske kroner og 50 øre       | DKK 2.5
          to tusen kroner                  | ? 2000
          vi har to hundre euro            | EUR 200
          to dollars                       | ''
          change it to euros               | ''
          5 to 10 dollars                  | ? 5..10
          one point five million usd       | USD 1500000
          zwei komma fünf Millionen Euro   | EUR 2500000
          삼점오 유로                        | EUR 3.5
          ba phẩy 5 triệu đồng             | VND 3500000
          3块零五                           | CNY 3.05
          四块五到六块                       | CNY 4.5..6
          between 5 and 7 dollars          | ? 5..7
          above 3 euros and 20 cents       | EUR 3.2..
          125 USD millones                 | USD 125000000
          20.000 millones de euros         | EUR 20000000000
          1.234 million usd                | USD 1234000
          """)
  void readsNumbersInTheWayOfTheirLanguage(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three dimes         | ? 0.3
          a nickel            | ? 0.05
          over two quarters   | ''
          for a dime a dozen  | ''
          """)
  void takesCoinsForMoneyOnlyAsTheWholeMessage(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5000 rupees in karachi     | PKR 5000
          Rs 5000 for Sri Lanka      | LKR 5000
          rs. 5000 in mumbai         | INR 5000
          5000 rupees                | INR 5000
          """)
  void takesRupeesForIndianUnlessAnotherCountryOfRupeesIsNamed(String text, String money) {
    var said = Reading.of(text).money().getFirst();
    var likeliest = said.currency().orElseGet(() -> said.currencies().getFirst());
    assertThat(likeliest.getCurrencyCode() + " " + said.amount().orElseThrow()).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seventy-one usd            | USD 71",
        "seventy one dollars us     | USD 71",
        "a hundred and one usd      | USD 101",
        "one point 25 million usd   | USD 1250000",
        "un million et demi d'euros | EUR 1500000",
        "dos millones y medio de euros | EUR 2500000",
        "betwen 5k and 8k usd       | USD 5000..8000"
      })
  void readsNumbersThatEndInOneOrAHalf(String said, String sum) {
    assertThat(Reading.money(Reading.asked(Asked.BUDGET, said))).isEqualTo(sum);
  }
}
