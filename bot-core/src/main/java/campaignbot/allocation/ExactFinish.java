package campaignbot.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Tries every plan that may still be better, where these are few: depth first over the surviving
/// choices, cutting off where the losses so far (and what can no longer be spent) exceed the gap,
/// or where no way on keeps the rules.
///
/// A branch and bound whose bound is the dual's; it ends proven best, or after a number of steps.
final class ExactFinish {
  private static final int STEPS = 150_000;

  /// With more creators to decide, the search would not get anywhere.
  private static final int MOST_CREATORS = 80;

  private final Instance in;
  private final DualPrices prices;
  private final double bound;
  private final List<List<Survivors.Choice>> creators = new ArrayList<>();
  private Reachable[] reachable = {};
  private final Selection current;
  private Optional<Selection> best;
  private double bestValue;
  private int steps;

  /// @param best the plan to beat; empty when none that keeps the rules is known yet
  ExactFinish(Instance in, DualPrices prices, double bound, Optional<Selection> best) {
    this.in = in;
    this.prices = prices;
    this.bound = bound;
    this.best = best;
    current = new Selection(in);
    bestValue = best.map(Selection::value).orElse(-1.0);
  }

  Optional<Selection> best() {
    group();
    if (creators.size() <= MOST_CREATORS) {
      look();
      decide(0, 0);
    }
    return best;
  }

  /// Survivors by creator, each with the least loss first; the creators whose second choice costs
  /// most come first. Whoever has one choice only is decided already.
  private void group() {
    var byCreator = new TreeMap<Integer, List<Survivors.Choice>>();
    for (var choice : Survivors.within(in, prices, bound - bestValue)) {
      byCreator.computeIfAbsent(choice.creator(), _ -> new ArrayList<>()).add(choice);
    }
    for (var choices : byCreator.values()) {
      choices.sort(Comparator.comparingDouble(Survivors.Choice::loss));
      if (choices.size() == 1) {
        choose(choices.getFirst());
      } else {
        creators.add(choices);
      }
    }
    creators.sort(Comparator.comparingDouble(choices -> -choices.get(1).loss()));
  }

  private void choose(Survivors.Choice choice) {
    if (choice.option() != current.choice[choice.creator()]) {
      current.choose(choice.creator(), choice.option());
    }
  }

  private void look() {
    reachable = new Reachable[creators.size() + 1];
    reachable[creators.size()] = new Reachable(in.platforms);
    for (int k = creators.size() - 1; k >= 0; k--) {
      reachable[k] = reachable[k + 1].before(in, creators.get(k));
    }
  }

  private void decide(int k, double lost) {
    if (steps++ > STEPS || !mayBeBetter(k, lost)) {
      return;
    }
    if (k == creators.size()) {
      keepIfBetter();
      return;
    }
    for (var choice : creators.get(k)) {
      if (bound - lost - choice.loss() <= better()) {
        break;
      }
      choose(choice);
      decide(k + 1, lost + choice.loss());
    }
    if (current.choice[creators.get(k).getFirst().creator()] != Selection.OUT) {
      current.choose(creators.get(k).getFirst().creator(), Selection.OUT);
    }
  }

  private double better() {
    return bestValue + 1e-10 * Math.abs(bestValue);
  }

  private boolean mayBeBetter(int k, double lost) {
    return reachable[k].keepsRules(in, current)
        && bound - lost - reachable[k].waste(in, current, prices) > better();
  }

  private void keepIfBetter() {
    if (current.violation() <= 0 && current.value() > better()) {
      var copy = current.copy();
      best = Optional.of(copy);
      bestValue = copy.value();
    }
  }
}
