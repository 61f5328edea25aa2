package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Newton's equations of a `SmoothDual` in the prices: as many rows as there are prices.
final class ManyMix {
  private static final int PARTS = 3;

  private final SmoothDual dual;
  private final double[][] matrix;
  private final double[] onRules;

  // One part of a creator's factor: which variables it is on, and how much.
  private final int[] variable;
  private final double[] amount;
  private int terms;

  ManyMix(SmoothDual dual) {
    this.dual = dual;
    matrix = new double[dual.size][dual.size];
    onRules = new double[dual.size];
    variable = new int[dual.size];
    amount = new double[dual.size];
  }

  boolean solve(double[] diagonal, double[] move) {
    for (int i = 0; i < dual.size; i++) {
      Arrays.fill(matrix[i], i, dual.size, 0);
      matrix[i][i] = diagonal[i];
      move[i] = -dual.slope[i];
    }
    for (int m = 0; m < dual.mixing; m++) {
      for (int part = 0; part < PARTS; part++) {
        collect(m, part);
        addSquare();
      }
    }
    return LinearSystem.solve(matrix, move);
  }

  private void collect(int m, int part) {
    terms = 0;
    if (part == 0) {
      var core = dual.core;
      int k = dual.mixed[m];
      for (int a = core.audienceStart[k]; a < core.audienceStart[k + 1]; a++) {
        add(core.community[a], dual.onShare[a] * dual.onContacts(m));
      }
    }
    Arrays.fill(onRules, dual.communities, dual.size, 0);
    dual.onRules(m, part, onRules);
    for (int j = dual.communities; j < dual.size; j++) {
      if (onRules[j] != 0) {
        add(j, onRules[j]);
      }
    }
  }

  private void add(int j, double much) {
    variable[terms] = j;
    amount[terms++] = much;
  }

  private void addSquare() {
    for (int a = 0; a < terms; a++) {
      double[] row = matrix[variable[a]];
      for (int b = 0; b < terms; b++) {
        if (variable[b] >= variable[a]) {
          row[variable[b]] += amount[a] * amount[b];
        }
      }
    }
  }
}
