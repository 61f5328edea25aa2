package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineNumbersTest {
  @Test
  void neighboursAreJoined() {
    assertThat(LineNumbers.of(List.of(9, 2, 5, 6, 7, 8, 12, 13))).isEqualTo("2, 5–9, 12, 13");
  }

  @Test
  void aSingleLineStaysItself() {
    assertThat(LineNumbers.of(List.of(4))).isEqualTo("4");
  }
}
