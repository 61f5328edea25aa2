package campaignbot.allocation;

import java.util.Comparator;
import java.util.stream.IntStream;

/// A first allocation from the prices: pinned creators at their cheapest, then creators by reduced
/// profit with the option that is best at these prices, as long as the rules on "at most" allow,
/// then whatever still adds the most for the price. The rules on "at least" are `Repair`'s.
final class Rounding {
  private final Instance in;
  private final DualPrices prices;
  private final Lagrangian lagrangian;

  Rounding(Instance in, DualPrices prices) {
    this.in = in;
    this.prices = prices;
    lagrangian = new Lagrangian(in, prices);
  }

  Selection start() {
    var selection = new Selection(in);
    IntStream.range(0, in.creators).filter(i -> in.pinned[i]).forEach(i -> pin(selection, i));
    IntStream.range(0, in.creators)
        .boxed()
        .filter(i -> !in.pinned[i] && lagrangian.best(i) > 0)
        .sorted(
            Comparator.comparingDouble((Integer i) -> -lagrangian.best(i)).thenComparing(i -> i))
        .forEach(i -> take(selection, i));
    fill(selection);
    return selection;
  }

  private void pin(Selection selection, int creator) {
    IntStream.range(in.optionStart[creator], in.optionStart[creator + 1])
        .boxed()
        .min(Comparator.comparingDouble(o -> in.cost[o]))
        .ifPresent(o -> selection.choose(creator, o));
  }

  private void take(Selection selection, int creator) {
    double worth = lagrangian.worthOfContacts(creator);
    IntStream.range(in.optionStart[creator], in.optionStart[creator + 1])
        .boxed()
        .max(Comparator.comparingDouble(o -> lagrangian.profit(creator, o, worth)))
        .filter(o -> allowed(selection, creator, o))
        .ifPresent(o -> selection.choose(creator, o));
  }

  /// Takes the change with the largest gain for its price until none fits.
  void fill(Selection selection) {
    for (int rounds = 0; rounds < 4 * in.maxCreators + 4; rounds++) {
      int creator = -1;
      int option = -1;
      double best = 0;
      for (int i = 0; i < in.creators; i++) {
        for (int o = in.optionStart[i]; o < in.optionStart[i + 1]; o++) {
          double worth = worth(selection, i, o);
          if (worth > best && allowed(selection, i, o)) {
            best = worth;
            creator = i;
            option = o;
          }
        }
      }
      if (creator < 0) {
        return;
      }
      selection.choose(creator, option);
    }
  }

  private double worth(Selection selection, int i, int o) {
    double slope = selection.slope(i, o);
    return slope <= 0 ? 0 : selection.gain(i, o) / (1e-12 + effort(selection, i, o));
  }

  private double effort(Selection selection, int i, int o) {
    double cost = Math.max(0, in.cost[o] - selection.costOf(selection.choice[i]));
    double slot = selection.choice[i] == Selection.OUT ? 1.0 / in.maxCreators : 0;
    return prices.money(in.platform[i]) > 0 ? cost / in.budget + slot : slot + 1e-3;
  }

  /// Nothing that is kept gets broken; what is broken may not get worse.
  private static boolean allowed(Selection selection, int creator, int option) {
    return selection.violation(creator, option, creator, option) <= selection.violation() + 1e-12;
  }
}
