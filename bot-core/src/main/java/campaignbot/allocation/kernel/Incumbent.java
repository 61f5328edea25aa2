package campaignbot.allocation.kernel;

import java.util.Optional;

/// The best plan known so far, as rows of the crowd: it survives a change of the core.
final class Incumbent {
  private Optional<Allocation> plan = Optional.empty();
  private double value = Double.NEGATIVE_INFINITY;

  /// 0 while there is no plan: no plan has less.
  double value() {
    return Math.max(0, value);
  }

  /// A bound up to here leaves no room for a better plan.
  double toBeat() {
    return plan.isEmpty() ? Double.NEGATIVE_INFINITY : value * (1 + 1e-9);
  }

  Optional<Allocation> plan() {
    return plan;
  }

  /// Mends and improves an allocation, if it is promising, and keeps it when it is better.
  ///
  /// @param promising only what reaches this part of the best value is improved
  void offer(Selection selection, Prices prices, Options options, double promising, Work work) {
    if (isMended(selection, prices, options)) {
      boolean isPromising = selection.value() >= value() * promising;
      double enough = isPromising ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      new Exchange(selection.core(), prices, options, work).improve(selection, enough);
      keep(selection);
    }
  }

  /// Mends an allocation, improves it until its value is enough, and keeps it when it is better.
  void offerUpTo(double enough, Selection selection, Prices prices, Options options, Work work) {
    if (isMended(selection, prices, options)) {
      new Exchange(selection.core(), prices, options, work).improve(selection, enough);
      keep(selection);
    }
  }

  private static boolean isMended(Selection selection, Prices prices, Options options) {
    return selection.violation() <= 0
        || new Repair(selection.core(), prices, options).mend(selection);
  }

  private void keep(Selection selection) {
    if (plan.isEmpty() || selection.value() > value * (1 + 1e-12)) {
      value = selection.value();
      plan = Optional.of(Allocation.of(selection));
    }
  }
}
