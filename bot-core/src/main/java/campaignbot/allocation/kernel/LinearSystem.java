package campaignbot.allocation.kernel;

/// Solves A x = b for a symmetric positive definite A by Cholesky's method (textbook; about n³/6
/// multiplications), row by row, so that the inner loop runs over neighbours in memory.
final class LinearSystem {
  private LinearSystem() {}

  /// Overwrites `b` with the solution and the upper half of `a` with its factor; false, leaving
  /// rubbish, when A is not positive definite. Reads only the upper half.
  static boolean solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      double[] row = a[k];
      if (!(row[k] > 0)) {
        return false;
      }
      double root = Math.sqrt(row[k]);
      double inverse = 1 / root;
      row[k] = root;
      scale(row, inverse, k + 1, n);
      b[k] *= inverse;
      for (int i = k + 1; i < n; i++) {
        if (row[i] != 0) {
          subtract(a[i], row, row[i], i, n);
        }
      }
      subtract(b, row, b[k], k + 1, n);
    }
    for (int k = n - 1; k >= 0; k--) {
      double sum = b[k];
      double[] row = a[k];
      for (int j = k + 1; j < n; j++) {
        sum -= row[j] * b[j];
      }
      b[k] = sum / row[k];
    }
    return true;
  }

  static void scale(double[] row, double by, int from, int to) {
    for (int j = from; j < to; j++) {
      row[j] *= by;
    }
  }

  static void subtract(double[] from, double[] row, double times, int start, int end) {
    for (int j = start; j < end; j++) {
      from[j] -= times * row[j];
    }
  }
}
