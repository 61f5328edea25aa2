package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationCsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"})
  void noCellRunsAsAFormula(String cell) {
    assertThat(AllocationCsv.safe(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mei.eats", "1", "", "a=b"})
  void harmlessCellsStayAsTheyAre(String cell) {
    assertThat(AllocationCsv.safe(cell)).isEqualTo(cell);
  }
}
