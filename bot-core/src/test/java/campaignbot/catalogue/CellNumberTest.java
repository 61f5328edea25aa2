package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.CellNumber.End;
import campaignbot.catalogue.ImportReport.Doubt;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {
  private static final NumberStyle COUNT = NumberStyle.of(List.of());

  private static CellNumber read(String cell) {
    return CellNumber.read(cell, COUNT, End.LOWER).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4200            | 4200
          12.3K           | 12300
          12,3K           | 12300
          1.2M            | 1200000
          75.1k           | 75100
          54,9ribu        | 54900
          18 rb           | 18000
          1,2 jt          | 1200000
          3 mio           | 3000000
          3,5 Mio.        | 3500000
          1.5万           | 15000
          2.5만           | 25000
          3.1 lakh        | 310000
          1,20,000        | 120000
          2 crore         | 20000000
          1,5 тыс         | 1500
          8 triệu         | 8000000
          5,392,677       | 5392677
          5.392.677       | 5392677
          7 917           | 7917
          7’917           | 7917
          1,334           | 1334
          $2,150.00       | 2150
          2.150,50 €      | 2150.5
          Rp 1.500.000    | 1500000
          １２３４         | 1234
          ١٢٣٤            | 1234
          12K followers   | 12000
          -1              | -1
          """)
  void readsNumbersAsPeopleWriteThem(String cell, BigDecimal value) {
    assertThat(read(cell).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"1.39%, 1.39", "'603,74%', 603.74", "'24,3', 24.3", "4.744, 4.744", "2646 %, 2646"})
  void takesOneSeparatorOfARateForADecimalSign(String cell, BigDecimal value) {
    var read = CellNumber.read(cell, NumberStyle.RATE, End.LOWER).orElseThrow();
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.doubt()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.744", "341.539", "1,234K"})
  void doubtsWhetherADotSeparatesThousands(String cell) {
    assertThat(read(cell).doubt()).contains(Doubt.Kind.THOUSANDS_OR_DECIMALS);
  }

  @Test
  void isSureOfDotsInAColumnThatShowsThousands() {
    var style = NumberStyle.of(List.of("4.744", "1.250.000"));
    var read = CellNumber.read("4.744", style, End.LOWER).orElseThrow();
    assertThat(read.value()).isEqualByComparingTo("4744");
    assertThat(read.doubt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"200-500, 200, 500", "1k – 5k, 1000, 5000", "10-20K, 10000, 20000"})
  void takesTheCautiousEndOfARange(String cell, BigDecimal lower, BigDecimal upper) {
    assertThat(read(cell).value()).isEqualByComparingTo(lower);
    assertThat(read(cell).doubt()).contains(Doubt.Kind.RANGE);
    assertThat(CellNumber.read(cell, COUNT, End.UPPER).orElseThrow().value())
        .isEqualByComparingTo(upper);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10k+", "~300", ">1000", "about 500"})
  void marksWhatIsOnlyAbout(String cell) {
    assertThat(read(cell).doubt()).contains(Doubt.Kind.APPROXIMATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "n/a",
        "many",
        "5/22/2020",
        "2020-05-22",
        "TRUE",
        "1.2.3",
        "12 34 5",
        "=1+1"
      })
  void readsNoNumberWhereThereIsNone(String cell) {
    assertThat(CellNumber.read(cell, COUNT, End.LOWER)).isEmpty();
  }
}
