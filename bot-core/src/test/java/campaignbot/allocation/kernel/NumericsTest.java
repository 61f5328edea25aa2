package campaignbot.allocation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericsTest {
  @Test
  void ourExponentialIsThatOfStrictMathToTheLastDigits() {
    var random = new SplittableRandom(1);
    for (int k = 0; k < 200_000; k++) {
      double x = random.nextDouble(-60, 5);
      assertThat(Exp.of(x)).isCloseTo(StrictMath.exp(x), within(6e-16 * StrictMath.exp(x)));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-300, -1e-9, -9.9e-4, -1.01e-3, -0.4, 0, 1e-12, 0.2})
  void knowsHowLittleIsMissingFromOne(double x) {
    double exact = StrictMath.expm1(x);
    assertThat(Exp.minusOne(x)).isCloseTo(exact, within(3e-13 * Math.abs(exact)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, -700, -745.2, -1e300, 709, 800, Double.NEGATIVE_INFINITY})
  void ourExponentialKnowsTheEnds(double x) {
    assertThat(Exp.of(x)).isCloseTo(StrictMath.exp(x), within(1e-15 * StrictMath.exp(x)));
  }

  @Test
  void solvesSymmetricEquations() {
    var random = new SplittableRandom(2);
    int n = 12;
    var a = new double[n][n];
    var x = random.doubles(n).toArray();
    for (int k = 0; k < 40; k++) {
      var v = random.doubles(n).toArray();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          a[i][j] += v[i] * v[j];
        }
      }
    }
    var b = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        b[i] += a[i][j] * x[j];
      }
    }
    assertThat(LinearSystem.solve(a, b)).isTrue();
    assertThat(b).containsExactly(x, within(1e-9));
  }

  /// Newton's steps, through the creators' equations or all at once, lead to the same slope 0.
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.01, 0.0005})
  void theDualIsFlatWhereTheDescentEnds(double temperature) {
    var market = new SeededMarket(400, 5, SeededMarket.Kind.TIGHT_PLATFORMS);
    var pricing = new Pricing(market.crowd, market.rules);
    int[] rows = new Screening(market.crowd, market.rules, pricing).pick();
    var core = new Core(market.crowd, market.rules, rows, rows.length);
    var dual = new SmoothDual(core, 200_000);
    var descent = new Descent(dual, new Work(Long.MAX_VALUE));
    var z = dual.start();
    for (double t = 0.5; t >= temperature; t *= 0.4) {
      z = descent.cool(z, t / 20, 1e-12);
    }
    z = descent.cool(z, temperature / 20, 1e-12);
    dual.at(z, temperature / 20, true);
    assertThat(Arrays.stream(dual.slope).map(Math::abs).max().orElseThrow()).isLessThan(1e-5);
  }
}
