package campaignbot.allocation;

import java.util.List;

/// How much can still be added to a partial plan by the creators who are not decided yet, at least
/// and at most: creators, money, and money on each platform.
final class Reachable {
  private int fewest;
  private int most;
  private final double[] least;
  private final double[] largest;

  Reachable(int platforms) {
    least = new double[platforms];
    largest = new double[platforms];
  }

  /// With one more undecided creator, before anything was chosen for them.
  Reachable before(Instance in, List<Survivors.Choice> choices) {
    var all = new Reachable(least.length);
    System.arraycopy(least, 0, all.least, 0, least.length);
    System.arraycopy(largest, 0, all.largest, 0, largest.length);
    double cheapest = Double.POSITIVE_INFINITY;
    double dearest = 0;
    boolean mayStayOut = false;
    for (var choice : choices) {
      boolean out = choice.option() == Selection.OUT;
      mayStayOut |= out;
      cheapest = Math.min(cheapest, out ? 0 : in.cost[choice.option()]);
      dearest = Math.max(dearest, out ? 0 : in.cost[choice.option()]);
    }
    all.fewest = fewest + (mayStayOut ? 0 : 1);
    all.most = most + 1;
    all.least[in.platform[choices.getFirst().creator()]] += cheapest;
    all.largest[in.platform[choices.getFirst().creator()]] += dearest;
    return all;
  }

  boolean keepsRules(Instance in, Selection partial) {
    double spend = partial.spend;
    for (int p = 0; p < in.platforms; p++) {
      double there = partial.spentOn(p);
      spend += least[p];
      if (there + least[p] > in.ceiling[p] + in.eps || there + largest[p] < in.floor[p] - in.eps) {
        return false;
      }
    }
    return spend <= in.budget + in.eps
        && partial.count + fewest <= in.maxCreators
        && partial.count + most >= in.minCreators;
  }

  /// What the money and the slots are worth, at the prices, that can no longer be used.
  double waste(Instance in, Selection partial, DualPrices prices) {
    double spend = partial.spend;
    for (double money : largest) {
      spend += money;
    }
    return prices.budget * Math.max(0, in.budget - spend)
        + prices.maxCreators * Math.max(0, in.maxCreators - partial.count - most)
        + prices.minCreators * Math.max(0, partial.count + fewest - in.minCreators);
  }
}
