package campaignbot.allocation.kernel;

import java.util.function.Consumer;

/// The prices with the lowest bound over a core among those offered.
final class Cheapest {
  private final Core core;
  private Prices prices;
  private double bound = Double.POSITIVE_INFINITY;

  /// @param otherwise the prices where nothing is offered
  Cheapest(Core core, Prices otherwise) {
    this.core = core;
    prices = otherwise;
  }

  Prices prices() {
    return prices;
  }

  double bound() {
    return bound;
  }

  void offer(Prices candidate) {
    double there = core.bound(candidate);
    if (there < bound) {
      bound = there;
      prices = candidate;
    }
  }

  /// The barriers leave every price a little above 0; where 0 proves more, it is 0.
  void dropUseless() {
    for (int p = 0; p < core.platforms(); p++) {
      int platform = p;
      offer(changed -> changed.platformMax[platform] = 0);
      offer(changed -> changed.platformMin[platform] = 0);
    }
    offer(changed -> changed.minCreators = 0);
    offer(changed -> changed.maxCreators = 0);
    offer(changed -> changed.budget = 0);
  }

  private void offer(Consumer<Prices> change) {
    var changed = prices.copy();
    change.accept(changed);
    offer(changed);
  }
}
