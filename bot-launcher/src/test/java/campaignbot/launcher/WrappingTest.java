package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.at(20, "one two three four five six"))
        .isEqualTo("one two three four\nfive six");
  }

  @Test
  void leavesALineThatFitsAsItIs() {
    assertThat(Wrapping.at(80, "a   b")).isEqualTo("a   b");
  }

  @Test
  void doesNotBreakAWordThatIsTooLong() {
    assertThat(Wrapping.at(20, "x".repeat(30))).hasSize(30);
  }
}
