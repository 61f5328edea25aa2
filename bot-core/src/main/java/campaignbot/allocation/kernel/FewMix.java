package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Newton's equations of a `SmoothDual` in the creators who mix options, few of whom there are where
/// it is cold (Sherman, Morrison and Woodbury; textbook).
///
/// The curvature is D + VVᵀ on the communities, with a column of V for each creator; on the rules
/// the creators have columns R, and squares of their own. The communities are eliminated through
/// A = I + VᵀD⁻¹V, as many rows as creators mix; what remains are the few equations of the rules:
///
///     (D + R A⁻¹ Rᵀ + squares) x = -slope - R A⁻¹ b,   b = VᵀD⁻¹(-slope of the communities)
///     A w = b + Rᵀ x,                                  communities: D⁻¹ (-slope - V w)
final class FewMix {
  private final SmoothDual dual;
  private final int communities;
  private final int rules;
  private double[][] a = {};

  /// By creator: the columns of Rᵀ, then b; after `eliminate`, both times U⁻ᵀ, where A = UᵀU.
  private double[][] right = {};

  private final double[][] left;
  private final double[] rest;
  private final double[] spread;
  private final double[] onRules;

  FewMix(SmoothDual dual) {
    this.dual = dual;
    communities = dual.communities;
    rules = dual.size - communities;
    left = new double[rules][rules];
    rest = new double[rules];
    spread = new double[communities];
    onRules = new double[dual.size];
  }

  boolean solve(double[] diagonal, double[] move) {
    int n = dual.mixing;
    if (a.length < n) {
      a = new double[n + 8][n + 8];
      right = new double[n + 8][rules + 1];
    }
    for (int m = 0; m < n; m++) {
      row(m, n, diagonal);
    }
    if (!eliminate(n) || !solveRules(n, diagonal)) {
      return false;
    }
    System.arraycopy(rest, 0, move, communities, rules);
    moveCommunities(creators(n), diagonal, move);
    return true;
  }

  private void row(int m, int n, double[] diagonal) {
    var core = dual.core;
    int k = dual.mixed[m];
    double sum = 0;
    for (int at = core.audienceStart[k]; at < core.audienceStart[k + 1]; at++) {
      int g = core.community[at];
      spread[g] = dual.onShare[at] * dual.onContacts(m) / diagonal[g];
      sum -= spread[g] * dual.slope[g];
    }
    Arrays.fill(onRules, communities, dual.size, 0);
    dual.onRules(m, 0, onRules);
    System.arraycopy(onRules, communities, right[m], 0, rules);
    right[m][rules] = sum;
    for (int o = m; o < n; o++) {
      int other = dual.mixed[o];
      double dot = 0;
      for (int at = core.audienceStart[other]; at < core.audienceStart[other + 1]; at++) {
        dot += spread[core.community[at]] * dual.onShare[at];
      }
      a[m][o] = dot * dual.onContacts(o) + (o == m ? 1 : 0);
    }
    for (int at = core.audienceStart[k]; at < core.audienceStart[k + 1]; at++) {
      spread[core.community[at]] = 0;
    }
  }

  /// Cholesky's method on A, with the right sides.
  private boolean eliminate(int n) {
    for (int k = 0; k < n; k++) {
      if (!(a[k][k] > 0)) {
        return false;
      }
      double inverse = 1 / Math.sqrt(a[k][k]);
      LinearSystem.scale(a[k], inverse, k, n);
      LinearSystem.scale(right[k], inverse, 0, rules + 1);
      for (int i = k + 1; i < n; i++) {
        double times = a[k][i];
        if (times != 0) {
          LinearSystem.subtract(a[i], a[k], times, i, n);
          LinearSystem.subtract(right[i], right[k], times, 0, rules + 1);
        }
      }
    }
    return true;
  }

  private boolean solveRules(int n, double[] diagonal) {
    for (int i = 0; i < rules; i++) {
      Arrays.fill(left[i], 0);
      left[i][i] = diagonal[communities + i];
      rest[i] = -dual.slope[communities + i];
    }
    for (int m = 0; m < n; m++) {
      addSquare(right[m], 0);
      for (int i = 0; i < rules; i++) {
        rest[i] -= right[m][i] * right[m][rules];
      }
      for (int part = 1; part < 3; part++) {
        Arrays.fill(onRules, communities, dual.size, 0);
        dual.onRules(m, part, onRules);
        addSquare(onRules, communities);
      }
    }
    return LinearSystem.solve(left, rest);
  }

  private void addSquare(double[] column, int from) {
    for (int i = 0; i < rules; i++) {
      double one = column[from + i];
      if (one != 0) {
        for (int j = i; j < rules; j++) {
          left[i][j] += one * column[from + j];
        }
      }
    }
  }

  /// The solution w of the creators' equations.
  private double[] creators(int n) {
    var w = new double[n];
    for (int m = n - 1; m >= 0; m--) {
      double sum = right[m][rules];
      for (int i = 0; i < rules; i++) {
        sum += right[m][i] * rest[i];
      }
      for (int j = m + 1; j < n; j++) {
        sum -= a[m][j] * w[j];
      }
      w[m] = sum / a[m][m];
    }
    return w;
  }

  private void moveCommunities(double[] w, double[] diagonal, double[] move) {
    var core = dual.core;
    for (int g = 0; g < communities; g++) {
      move[g] = -dual.slope[g];
    }
    for (int m = 0; m < w.length; m++) {
      int k = dual.mixed[m];
      double times = dual.onContacts(m) * w[m];
      for (int at = core.audienceStart[k]; at < core.audienceStart[k + 1]; at++) {
        move[core.community[at]] -= dual.onShare[at] * times;
      }
    }
    for (int g = 0; g < communities; g++) {
      move[g] /= diagonal[g];
    }
  }
}
