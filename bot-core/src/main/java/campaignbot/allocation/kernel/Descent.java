package campaignbot.allocation.kernel;

/// Damped Newton steps on a `SmoothDual`. Levenberg damping and backtracking are textbook;
/// undamped, it stalls where there are few communities.
final class Descent {
  private static final int STEPS = 12;
  private static final int HALVINGS = 30;

  /// The part of the promised decrease that a step must bring (Armijo's rule).
  private static final double ENOUGH = 1e-4;

  private final SmoothDual dual;
  private final Work work;
  private final NewtonStep step;
  private double[] next = {};
  private double reached;

  Descent(SmoothDual dual, Work work) {
    this.dual = dual;
    this.work = work;
    step = new NewtonStep(dual);
  }

  /// Minimises at this temperature, from there on, until a step promises less than `accuracy`
  /// temperatures.
  double[] cool(double[] from, double temperature, double accuracy) {
    double[] z = from;
    double damping = 1e-10;
    double value = dual.at(z, temperature, true);
    for (int round = 0; round < STEPS && damping < 1e8; round++) {
      work.add(2 * dual.effort() + step.solve(damping) / 2);
      double decrease = -dot(dual.slope, step.move);
      if (decrease < accuracy * temperature) {
        return z;
      }
      if (search(z, temperature, value, decrease)) {
        z = next;
        value = reached;
        damping = Math.max(1e-10, damping * 0.1);
      } else {
        value = dual.at(z, temperature, true);
        damping *= 1e3;
      }
    }
    return z;
  }

  /// Goes along the step as far as it pays; the derivatives are those of the place reached.
  private boolean search(double[] z, double temperature, double value, double decrease) {
    double stride = Math.min(1, 0.95 * longest(z));
    for (int half = 0; half < HALVINGS; half++) {
      next = moved(z, stride);
      reached = dual.at(next, temperature, half == 0);
      if (reached <= value - ENOUGH * stride * decrease) {
        reached = half == 0 ? reached : dual.at(next, temperature, true);
        return true;
      }
      stride /= 4;
    }
    return false;
  }

  private double[] moved(double[] z, double stride) {
    var there = z.clone();
    for (int j = 0; j < there.length; j++) {
      there[j] += stride * step.move[j];
    }
    return there;
  }

  /// The stride that would bring the first variable to 0.
  private double longest(double[] z) {
    double longest = Double.POSITIVE_INFINITY;
    for (int j = 0; j < z.length; j++) {
      if (step.move[j] < 0) {
        longest = Math.min(longest, -z[j] / step.move[j]);
      }
    }
    return longest;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int j = 0; j < left.length; j++) {
      sum += left[j] * right[j];
    }
    return sum;
  }
}
