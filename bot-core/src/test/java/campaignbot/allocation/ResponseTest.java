package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 0.2, 0.2
          2, 0.2, 0.344
          3, 0.2, 0.44768
          1, 0,   0
          4, 0,   0
          1, 7,   0.95
          """)
  void addsUpTheReactionToSeveralPosts(int posts, double chance, double expected) {
    assertThat(Response.after(posts, chance)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void eachFurtherPostAddsLess() {
    double before = Double.POSITIVE_INFINITY;
    for (int posts = 1; posts <= 10; posts++) {
      double adds = Response.after(posts, .1) - Response.after(posts - 1, .1);
      assertThat(adds).isPositive().isLessThan(before);
      before = adds;
    }
  }
}
