package campaignbot.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks the proof of a solved problem from its numbers alone, by the recursion of
/// `docs/model.md`, section 3. Shares no code with the optimiser.
final class ProofCheck {
  private static final double ROUNDING = 1e-9;

  private final Problem problem;
  private final double value;

  private ProofCheck(Problem problem) {
    this.problem = problem;
    value = problem.value();
  }

  /// What is still open of a creator: options, and whether they may stay out.
  private record Open(Set<Integer> options, boolean mayStayOut) {
    Open without(boolean staying) {
      return new Open(options, mayStayOut && !staying);
    }
  }

  static Optional<String> violation(Problem problem) {
    double proven = problem.proof().map(p -> shown(problem, p)).orElse(problem.bound());
    return proven <= problem.proven() * (1 + ROUNDING) + ROUNDING
        ? Optional.empty()
        : Optional.of("the proof shows " + proven + ", not " + problem.proven());
  }

  private static double shown(Problem problem, Proof proof) {
    var check = new ProofCheck(problem);
    var all = problem.creators().stream().map(check::open).toList();
    return check.most(proof, all, Double.POSITIVE_INFINITY);
  }

  private Open open(Problem.Candidate creator) {
    var options = new TreeSet<Integer>();
    for (int o = 0; o < creator.options().size() && !creator.excluded(); o++) {
      if (ProblemCheck.withinShares(problem, creator.options().get(o).cost())) {
        options.add(o);
      }
    }
    return new Open(options, !creator.pinned() || creator.excluded());
  }

  /// What no plan of this part exceeds.
  private double most(Proof node, List<Open> open, double above) {
    if (isImpossible(open)) {
      return value;
    }
    if (node.prices().isEmpty()) {
      return above;
    }
    var prices = node.prices().get();
    double here = bound(prices, open);
    double bound = Math.min(above, here);
    var left = closed(prices, open, here - value);
    if (isImpossible(left) || bound <= value * (1 + ROUNDING)) {
      return value;
    }
    if (node.split().isEmpty()) {
      return decided(left).map(plan -> Math.min(bound, worth(plan))).orElse(bound);
    }
    var split = node.split().get();
    var own = left.get(split.creator());
    var taken = new TreeSet<>(own.options());
    taken.retainAll(split.options());
    var others = new TreeSet<>(own.options());
    others.removeAll(Set.copyOf(split.options()));
    return Math.max(
        most(split.within(), with(left, split, new Open(taken, false)), bound),
        most(split.beyond(), with(left, split, new Open(others, own.mayStayOut())), bound));
  }

  private static List<Open> with(List<Open> open, Proof.Split split, Open own) {
    var part = new ArrayList<>(open);
    part.set(split.creator(), own);
    return part;
  }

  private double bound(Problem.Prices prices, List<Open> open) {
    double sum = ProblemCheck.base(problem, prices);
    for (int i = 0; i < open.size(); i++) {
      sum += best(prices, i, open.get(i));
    }
    return sum;
  }

  private double best(Problem.Prices prices, int i, Open open) {
    double best = open.mayStayOut() ? 0 : Double.NEGATIVE_INFINITY;
    for (int o : open.options()) {
      best = Math.max(best, profit(prices, i, o));
    }
    return best;
  }

  private double profit(Problem.Prices prices, int i, int o) {
    var creator = problem.creators().get(i);
    return ProblemCheck.profit(problem, creator, creator.options().get(o), prices);
  }

  /// Options that lose more than the gap are in no better plan.
  private List<Open> closed(Problem.Prices prices, List<Open> open, double gap) {
    double most = gap * (1 + ROUNDING) + ROUNDING;
    var left = new ArrayList<Open>();
    for (int i = 0; i < open.size(); i++) {
      int who = i;
      double best = best(prices, i, open.get(i));
      var options = new TreeSet<>(open.get(i).options());
      options.removeIf(o -> best - profit(prices, who, o) > most);
      left.add(new Open(options, open.get(i).mayStayOut()).without(best > most));
    }
    return left;
  }

  /// The only plan that is left, if there is only one.
  private static Optional<List<Problem.Choice>> decided(List<Open> open) {
    var plan = new ArrayList<Problem.Choice>();
    for (int i = 0; i < open.size(); i++) {
      var own = open.get(i);
      if (own.options().size() + (own.mayStayOut() ? 1 : 0) > 1) {
        return Optional.empty();
      }
      for (int o : own.options()) {
        plan.add(new Problem.Choice(i, o));
      }
    }
    return Optional.of(plan);
  }

  private double worth(List<Problem.Choice> plan) {
    return ProblemCheck.keepsRules(problem, plan)
        ? Math.max(value, ProblemCheck.value(problem, plan))
        : value;
  }

  /// Whether some rule cannot be kept, whatever is taken of what is open.
  private boolean isImpossible(List<Open> open) {
    var least = new double[problem.platforms().size()];
    var most = new double[problem.platforms().size()];
    int fewest = 0;
    int largest = 0;
    for (int i = 0; i < open.size(); i++) {
      var creator = problem.creators().get(i);
      var own = open.get(i);
      var costs =
          own.options().stream()
              .mapToDouble(o -> creator.options().get(o).cost())
              .sorted()
              .toArray();
      if (costs.length == 0) {
        if (!own.mayStayOut()) {
          return true;
        }
        continue;
      }
      largest++;
      most[creator.platform()] += costs[costs.length - 1];
      if (!own.mayStayOut()) {
        fewest++;
        least[creator.platform()] += costs[0];
      }
    }
    return fewest > problem.maxCreators()
        || largest < problem.minCreators()
        || isOverspent(least, most);
  }

  private boolean isOverspent(double[] least, double[] most) {
    double slack = ROUNDING * problem.budget();
    double spend = 0;
    for (int p = 0; p < least.length; p++) {
      var share = problem.platforms().get(p);
      spend += least[p];
      if (least[p] > share.maxShare() * problem.budget() + slack
          || most[p] < share.minShare() * problem.budget() - slack) {
        return true;
      }
    }
    return spend > problem.budget() + slack;
  }
}
