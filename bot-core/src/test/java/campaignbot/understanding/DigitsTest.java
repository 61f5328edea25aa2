package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          5               | 5
          10.000          | 10000
          10,000          | 10000
          10 000          | 10000
          10'000          | 10000
          10’000          | 10000
          1.5             | 1.5
          1,5             | 1.5
          1.50            | 1.50
          1.5000          | 1.5000
          0.123           | 0.123
          0,123           | 0.123
          1234.567        | 1234.567
          1234,567        | 1234.567
          123.456         | 123456
          5,000.50        | 5000.50
          5.000,50        | 5000.50
          5,000.500       | 5000.500
          7 917           | 7917
          1,50,000        | 150000
          12,34,567       | 1234567
          1.234.567       | 1234567
          1,234,567.89    | 1234567.89
          999999999999999 | 999999999999999
          ١٢٣             | 123
          １２，０００       | 12000
          5．5             | 5.5
          """)
  void readsNumbersAsPeopleWriteThem(String written, BigDecimal number) {
    assertThat(Digits.read(written)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        ",",
        "1,2,3",
        "1.234.56",
        "12 34",
        "1,500,5",
        "1 5",
        "1'5",
        ",000",
        "1,,000",
        "1234,567,890",
        "1234 567",
        "9999999999999999",
        "1.1234567890123456"
      })
  void readsNoNumberWhereTheGroupsAreWrong(String written) {
    assertThat(Digits.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234   | 1.234
          1,234   | 1234
          12.345  | 12.345
          1.5     | 1.5
          1 234   | 1234
          """)
  void aPointBeforeAMillionBeginsTheDecimals(String written, BigDecimal number) {
    assertThat(Digits.read(written, true)).contains(number);
  }
}
