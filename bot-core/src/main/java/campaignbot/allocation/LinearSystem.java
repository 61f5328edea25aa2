package campaignbot.allocation;

/// Solves A x = b for a symmetric positive definite A by Cholesky's method (textbook; about n³/6
/// multiplications). Works in place.
final class LinearSystem {
  private LinearSystem() {}

  /// Overwrites `b` with the solution; false, leaving rubbish, when A is not positive definite.
  static boolean solve(double[][] a, double[] b) {
    if (!decompose(a)) {
      return false;
    }
    int n = b.length;
    for (int i = 0; i < n; i++) {
      b[i] = (b[i] - dot(a[i], b, i)) / a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int k = i + 1; k < n; k++) {
        sum -= a[k][i] * b[k];
      }
      b[i] = sum / a[i][i];
    }
    return true;
  }

  private static boolean decompose(double[][] a) {
    for (int j = 0; j < a.length; j++) {
      double pivot = a[j][j] - dot(a[j], a[j], j);
      if (!(pivot > 0)) {
        return false;
      }
      a[j][j] = Math.sqrt(pivot);
      for (int i = j + 1; i < a.length; i++) {
        a[i][j] = (a[i][j] - dot(a[i], a[j], j)) / a[j][j];
      }
    }
    return true;
  }

  private static double dot(double[] left, double[] right, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += left[k] * right[k];
    }
    return sum;
  }
}
