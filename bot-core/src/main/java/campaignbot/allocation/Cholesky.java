package campaignbot.allocation;

/// A positive definite matrix as C C', with C lower triangular.
final class Cholesky {
  private final double[][] root;

  Cholesky(double[][] matrix) {
    int n = matrix.length;
    root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? StrictMath.sqrt(Math.max(sum, 1e-12)) : sum / root[j][j];
      }
    }
  }

  /// C⁻¹ w.
  double[] down(double[] w) {
    var u = new double[w.length];
    for (int i = 0; i < u.length; i++) {
      double sum = w[i];
      for (int k = 0; k < i; k++) {
        sum -= root[i][k] * u[k];
      }
      u[i] = sum / root[i][i];
    }
    return u;
  }

  /// The matrix's inverse times w.
  double[] solve(double[] w) {
    var u = down(w);
    for (int i = u.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < u.length; k++) {
        u[i] -= root[k][i] * u[k];
      }
      u[i] /= root[i][i];
    }
    return u;
  }

  /// C' w.
  double[] turned(double[] w) {
    var u = new double[w.length];
    for (int i = 0; i < u.length; i++) {
      for (int k = i; k < w.length; k++) {
        u[i] += root[k][i] * w[k];
      }
    }
    return u;
  }
}
