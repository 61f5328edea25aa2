package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Newton's equations of a `SmoothDual` in the prices: as many rows as there are prices.
///
/// A creator's curvature is on the communities of the audience and, through money and slot, on the
/// rules. All creators of a platform meet the rules alike, so what they add there is summed up by
/// platform first, and spread over the rules once.
final class ManyMix {
  private static final int PARTS = 3;

  private final SmoothDual dual;
  private final double[][] matrix;
  private final double[] onRules;

  /// By platform and community: contacts times money; by community: contacts times slot.
  private final double[][] contactMoney;

  private final double[] contactSlot;

  /// By platform: money squared, money times slot, slot squared.
  private final double[][] moneySlot;

  ManyMix(SmoothDual dual) {
    this.dual = dual;
    int platforms = dual.core.platforms();
    matrix = new double[dual.size][dual.size];
    onRules = new double[dual.size];
    contactMoney = new double[platforms][dual.communities];
    contactSlot = new double[dual.communities];
    moneySlot = new double[platforms][3];
  }

  boolean solve(double[] diagonal, double[] move) {
    for (int i = 0; i < dual.size; i++) {
      Arrays.fill(matrix[i], i, dual.size, 0);
      matrix[i][i] = diagonal[i];
      move[i] = -dual.slope[i];
    }
    Arrays.fill(contactSlot, 0);
    for (int p = 0; p < moneySlot.length; p++) {
      Arrays.fill(contactMoney[p], 0);
      Arrays.fill(moneySlot[p], 0);
    }
    for (int m = 0; m < dual.mixing; m++) {
      add(m);
    }
    for (int p = 0; p < moneySlot.length; p++) {
      spread(p);
    }
    return LinearSystem.solve(matrix, move);
  }

  private void add(int m) {
    var core = dual.core;
    int k = dual.mixed[m];
    int p = core.platform[k];
    for (int part = 0; part < PARTS; part++) {
      double money = dual.onMoney(m, part);
      double slot = dual.onSlot(m, part);
      moneySlot[p][0] += money * money;
      moneySlot[p][1] += money * slot;
      moneySlot[p][2] += slot * slot;
    }
    double contacts = dual.onContacts(m);
    double money = contacts * dual.onMoney(m, 0);
    double slot = contacts * dual.onSlot(m, 0);
    double squared = contacts * contacts;
    int end = core.audienceStart[k + 1];
    for (int a = core.audienceStart[k]; a < end; a++) {
      int g = core.community[a];
      contactMoney[p][g] += dual.onShare[a] * money;
      contactSlot[g] += dual.onShare[a] * slot;
      double[] row = matrix[g];
      double once = dual.onShare[a] * squared;
      for (int b = core.audienceStart[k]; b < end; b++) {
        if (core.community[b] >= g) {
          row[core.community[b]] += once * dual.onShare[b];
        }
      }
    }
  }

  /// Writes a platform's sums where its creators meet the rules.
  private void spread(int p) {
    for (int g = 0; g < dual.communities; g++) {
      // The slots know no platform.
      double slot = p == 0 ? contactSlot[g] : 0;
      if (contactMoney[p][g] != 0 || slot != 0) {
        dual.onRules(p, contactMoney[p][g], slot, matrix[g]);
      }
    }
    for (int j = dual.communities; j < dual.size; j++) {
      Arrays.fill(onRules, dual.communities, dual.size, 0);
      double money = dual.metByMoney(p, j);
      double slot = dual.metBySlot(j);
      double[] sums = moneySlot[p];
      dual.onRules(p, money * sums[0] + slot * sums[1], money * sums[1] + slot * sums[2], onRules);
      for (int i = j; i < dual.size; i++) {
        matrix[j][i] += onRules[i];
      }
    }
  }
}
