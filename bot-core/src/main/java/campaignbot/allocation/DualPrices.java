package campaignbot.allocation;

import campaignbot.allocation.Problem.Prices;
import java.util.Arrays;
import java.util.List;

/// What a new contact in each community (`u`, as a part of the community's weight), a unit of the
/// instance's money, a creator slot and the platform rules are worth. All at least 0; `u` in (0,
/// 1].
final class DualPrices {
  final double[] u;
  double budget;
  double maxCreators;
  double minCreators;
  final double[] platformMax;
  final double[] platformMin;

  DualPrices(int communities, int platforms) {
    u = new double[communities];
    platformMax = new double[platforms];
    platformMin = new double[platforms];
  }

  DualPrices copy() {
    var copy = new DualPrices(u.length, platformMax.length);
    System.arraycopy(u, 0, copy.u, 0, u.length);
    System.arraycopy(platformMax, 0, copy.platformMax, 0, platformMax.length);
    System.arraycopy(platformMin, 0, copy.platformMin, 0, platformMin.length);
    copy.budget = budget;
    copy.maxCreators = maxCreators;
    copy.minCreators = minCreators;
    return copy;
  }

  /// What a unit of money spent on this platform costs.
  double money(int platform) {
    return budget + platformMax[platform] - platformMin[platform];
  }

  /// What one more creator costs.
  double slot() {
    return maxCreators - minCreators;
  }

  /// Opposite rules' prices work against each other: only their difference counts, and taking the
  /// smaller from both never raises the bound.
  void netOut() {
    double both = Math.min(maxCreators, minCreators);
    maxCreators -= both;
    minCreators -= both;
    for (int p = 0; p < platformMax.length; p++) {
      both = Math.min(platformMax[p], platformMin[p]);
      platformMax[p] -= both;
      platformMin[p] -= both;
    }
  }

  /// In the currency's own unit.
  Prices asPrices(SmallestUnit unit) {
    return new Prices(
        boxed(u, 1),
        budget * unit.perUnit(),
        maxCreators,
        minCreators,
        boxed(platformMax, unit.perUnit()),
        boxed(platformMin, unit.perUnit()));
  }

  private static List<Double> boxed(double[] numbers, double times) {
    return Arrays.stream(numbers).map(number -> number * times).boxed().toList();
  }
}
