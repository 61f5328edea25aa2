package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers that are no money: `negatives.txt`.
final class NegativesTest {
  static List<Negatives.Row> rows() {
    return Negatives.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void takesNoNumberOfAnotherKindForMoney(Negatives.Row row) {
    assertThat(Reading.asked(row.asked(), row.text()).money()).isEmpty();
  }
}
