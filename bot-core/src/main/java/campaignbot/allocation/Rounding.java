package campaignbot.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A first allocation from the prices: pinned creators at their cheapest, then creators by reduced
/// profit with the option that is best at these prices, as long as the rules on "at most" allow.
/// `fill` adds whatever still brings the most for its price. The rules on "at least" are
/// `Repair`'s.
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

  /// Takes the change of the pool with the largest gain for its price until none fits.
  void fill(Selection selection, List<Survivors.Choice> pool) {
    for (int rounds = 0; rounds < 4 * in.maxCreators + 4; rounds++) {
      var best = mostWorth(selection, pool);
      if (best.isEmpty()) {
        return;
      }
      selection.choose(best.get().creator(), best.get().option());
    }
  }

  private Optional<Survivors.Choice> mostWorth(Selection selection, List<Survivors.Choice> pool) {
    Optional<Survivors.Choice> best = Optional.empty();
    double most = 0;
    for (var choice : pool) {
      double worth = worth(selection, choice.creator(), choice.option());
      if (worth > most && allowed(selection, choice.creator(), choice.option())) {
        most = worth;
        best = Optional.of(choice);
      }
    }
    return best;
  }

  private double worth(Selection selection, int i, int o) {
    if (selection.responseOf(o) <= selection.responseOf(selection.choice[i])) {
      return 0;
    }
    return selection.gain(i, o) / (1e-12 + effort(selection, i, o));
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
