package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a sum or a place begins and ends.
class EdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          y500 euros           | EUR 500
          e500 reais           | BRL 500
          entre 300 y500 euros | EUR 300..500
          300a500 euros        | ''
          预算500左右          | ~? 500
          预算500              | ? 500
          budget 500max        | ? ..500
          budget 500 max       | ? ..500
          budget 500pcs        | ''
          budget 500ppl        | ''
          5 אלשח               | ILS 5000
          2 מלשח               | ILS 2000000
          """)
  void readsASumThatIsGluedToAWordOnlyWhenTheWordBelongsToSums(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between 5 dollars and 50 cents and 7 dollars | ? 5.5..7
          between 5 dollars and 7 dollars              | ? 5..7
          between 5 and 7 dollars and 50 cents         | ? 5..7.5
          above 5 dollars and 50 cents                 | ? 5.5..
          5 hundred dollars and 50 cents               | ? 500.5
          5 euro 99                                    | EUR 5.99
          5 euro 100                                   | EUR 5
          999 euro 50                                  | EUR 999.5
          1000 euro 50                                 | EUR 1000
          5 euro 5                                     | EUR 5.05
          5.5 euro 5                                   | EUR 5.5
          五块二毛五                                   | CNY 5.25
          五块5                                        | CNY 5.5
          三元五角五分                                 | CNY 3.55
          5元5                                         | CNY 5.5
          """)
  void addsCentsOnlyToWhatCanHaveThem(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $5-10 usd         | USD 5..10
          $500-900 CAD      | CAD 500..900
          USD 500-900 $     | USD 500..900
          US$8000 dollars   | USD 8000
          HK$8000 dollars   | HKD 8000
          8000 US dollars $ | USD 8000
          """)
  void takesTheNarrowerOfTwoNamesOfMoney(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-5 usd             | USD 0..5
          10-10 usd           | USD 10..10
          10-5 usd            | USD 5..10
          1-1000k usd         | USD 1000..1000000
          1-1k usd            | USD 1000..1000
          999-1k usd          | USD 999..1000
          1 usd 2 usd 3 usd   | USD 1; USD 2; USD 3
          usd 5, eur 6, gbp 7 | USD 5; EUR 6; GBP 7
          """)
  void ordersTheEndsOfARange(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          スイスロール     | ''
          インドカレー     | ''
          パリコレ         | ''
          トルコ料理       | TR
          東京タワー       | Tokyo/JP
          サンフランシスコ | San Francisco/US
          グアム島         | GU
          札幌で           | Sapporo/JP
          서울역           | Seoul/KR
          in 日本          | JP
          日本-東京        | JP Tokyo/JP
          台湾台北         | Taipei/TW
          中国上海         | Shanghai/CN
          美国和加拿大     | US CA
          欧洲             | 150
          东南亚           | 035
          """)
  void findsNoPlaceWithinAForeignWordForSomethingElse(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }
}
