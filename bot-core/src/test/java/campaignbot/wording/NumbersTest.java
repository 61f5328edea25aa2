package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Money;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private final Numbers numbers = new Numbers(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          11940.00 | USD | USD 11,940
          11940.49 | USD | USD 11,940
          999.00   | USD | USD 999
          1.10     | USD | USD 1.10
          0.05     | USD | USD 0.05
          5000     | JPY | JPY 5,000
          12.5     | KWD | KWD 12.500
          """,
      delimiter = '|')
  void moneyHasItsCurrencyAndNoCentsFromAThousandUp(String amount, String code, String shown) {
    assertThat(numbers.money(Money.of(amount, code))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0      | 0
          3.44   | 3.4
          64.4   | 64
          99.6   | 100
          187    | 190
          58214  | 58,000
          1234567 | 1,200,000
          """,
      delimiter = '|')
  void anEstimateIsRoundedToWhatIsKnown(double value, String shown) {
    assertThat(numbers.about(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8          | 8
          7.80052    | 7.801
          0.030812   | 0.03081
          0.00006012 | 0.00006012
          16623.4    | 16,620
          0          | 0
          """,
      delimiter = '|')
  void aRateOfExchangeHasFourFigures(double value, String shown) {
    assertThat(numbers.rate(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          950     | 950
          1000    | 1k
          4210    | 4.2k
          54900   | 54.9k
          123456  | 123k
          999600  | 1M
          1234567 | 1.2M
          """,
      delimiter = '|')
  void followersAreShort(long followers, String shown) {
    assertThat(numbers.followers(followers)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0.0012  | 0.12 %
          0.00004 | 0.004 %
          0.2     | 20 %
          0.0218  | 2.2 %
          1       | 100 %
          0       | 0.0 %
          """,
      delimiter = '|')
  void aFractionIsShownInPercent(double fraction, String shown) {
    assertThat(numbers.percent(fraction)).isEqualTo(shown);
  }
}
