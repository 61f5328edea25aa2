package campaignbot.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Checks a solved problem from its numbers alone, in the plainest way: the rules, the value, the
/// bound. Shares no code with the optimiser.
public final class ProblemCheck {
  private final Problem problem;
  private final List<String> violations = new ArrayList<>();

  private ProblemCheck(Problem problem) {
    this.problem = problem;
  }

  /// Everything that is wrong; empty when the plan keeps the rules and value and bound are right.
  public static List<String> violations(Problem problem) {
    var check = new ProblemCheck(problem);
    check.rules(problem.plan());
    check.value();
    check.bound();
    ProofCheck.violation(problem).ifPresent(check.violations::add);
    return check.violations;
  }

  /// Whether this plan keeps all rules of the problem.
  public static boolean keepsRules(Problem problem, List<Problem.Choice> plan) {
    var check = new ProblemCheck(problem);
    check.rules(plan);
    return check.violations.isEmpty();
  }

  /// The value of any plan of the problem, by the formula of the model.
  public static double value(Problem problem, List<Problem.Choice> plan) {
    double sum = 0;
    for (int g = 0; g < problem.communities().size(); g++) {
      double contacts = 0;
      for (var choice : plan) {
        var creator = problem.creators().get(choice.creator());
        for (var audience : creator.audience()) {
          if (audience.community() == g) {
            contacts += audience.share() * creator.options().get(choice.option()).response();
          }
        }
      }
      sum += problem.communities().get(g).weight() * (1 - Math.exp(-contacts));
    }
    return sum;
  }

  /// The bound that these prices prove, by the formula of the model.
  public static double bound(Problem problem, Problem.Prices prices) {
    double sum = prices.budget() * problem.budget();
    sum += prices.maxCreators() * problem.maxCreators();
    sum -= prices.minCreators() * problem.minCreators();
    for (int p = 0; p < problem.platforms().size(); p++) {
      var share = problem.platforms().get(p);
      sum += prices.platformMax().get(p) * share.maxShare() * problem.budget();
      sum -= prices.platformMin().get(p) * share.minShare() * problem.budget();
    }
    for (int g = 0; g < problem.communities().size(); g++) {
      double u = prices.u().get(g);
      sum += problem.communities().get(g).weight() * (1 - u + (u == 0 ? 0 : u * Math.log(u)));
    }
    for (var creator : problem.creators()) {
      sum += bestOf(problem, creator, prices);
    }
    return sum;
  }

  static double base(Problem problem, Problem.Prices prices) {
    var nobody =
        new Problem(
            problem.budget(),
            problem.minCreators(),
            problem.maxCreators(),
            problem.minShare(),
            problem.maxShare(),
            problem.platforms(),
            problem.communities(),
            List.of(),
            List.of(),
            prices,
            0,
            0,
            0,
            Optional.empty(),
            0);
    return bound(nobody, prices);
  }

  private static double bestOf(Problem problem, Problem.Candidate creator, Problem.Prices prices) {
    if (creator.excluded()) {
      return 0;
    }
    double best = creator.pinned() ? Double.NEGATIVE_INFINITY : 0;
    for (var option : creator.options()) {
      if (withinShares(problem, option.cost())) {
        best = Math.max(best, profit(problem, creator, option, prices));
      }
    }
    return best;
  }

  static double profit(
      Problem problem, Problem.Candidate creator, Problem.Option option, Problem.Prices prices) {
    double worth = 0;
    for (var audience : creator.audience()) {
      worth +=
          problem.communities().get(audience.community()).weight()
              * prices.u().get(audience.community())
              * audience.share();
    }
    double money =
        prices.budget()
            + prices.platformMax().get(creator.platform())
            - prices.platformMin().get(creator.platform());
    return worth * option.response()
        - money * option.cost()
        - prices.maxCreators()
        + prices.minCreators();
  }

  static boolean withinShares(Problem problem, double cost) {
    double slack = 1e-9 * problem.budget();
    return cost >= problem.minShare() * problem.budget() - slack
        && cost <= problem.maxShare() * problem.budget() + slack;
  }

  private void rules(List<Problem.Choice> plan) {
    double spend = 0;
    var seen = new HashMap<Integer, Integer>();
    var persons = new HashMap<String, Double>();
    var platforms = new double[problem.platforms().size()];
    for (var choice : plan) {
      var creator = problem.creators().get(choice.creator());
      double cost = creator.options().get(choice.option()).cost();
      spend += cost;
      platforms[creator.platform()] += cost;
      seen.merge(choice.creator(), 1, Integer::sum);
      persons.merge(creator.person().orElse("#" + choice.creator()), cost, Double::sum);
      require(cost >= 0, "negative cost: " + creator.id());
      require(withinShares(problem, cost), "outside the share limits: " + creator.id());
      require(!creator.excluded(), "excluded, but chosen: " + creator.id());
    }
    double slack = 1e-9 * problem.budget();
    require(spend <= problem.budget() + slack, "over budget: " + spend);
    require(plan.size() >= problem.minCreators(), "too few creators: " + plan.size());
    require(plan.size() <= problem.maxCreators(), "too many creators: " + plan.size());
    seen.forEach((creator, times) -> require(times == 1, "chosen twice: " + creator));
    double most = problem.maxShare() * problem.budget() + slack;
    persons.forEach((who, cost) -> require(cost <= most, "one person gets too much: " + who));
    for (int p = 0; p < platforms.length; p++) {
      var share = problem.platforms().get(p);
      double floor = share.minShare() * problem.budget() - slack;
      double ceiling = share.maxShare() * problem.budget() + slack;
      require(
          platforms[p] >= floor && platforms[p] <= ceiling,
          "platform " + share.name() + ": " + platforms[p]);
    }
    for (int i = 0; i < problem.creators().size(); i++) {
      var creator = problem.creators().get(i);
      require(
          !creator.pinned() || creator.excluded() || seen.containsKey(i),
          "must be in the plan: " + creator.id());
    }
  }

  private void value() {
    double value = value(problem, problem.plan());
    require(close(value, problem.value()), "value is " + value + ", not " + problem.value());
  }

  private void bound() {
    var prices = problem.prices();
    prices.u().forEach(u -> require(u > 0 && u <= 1, "u outside (0, 1]: " + u));
    require(
        prices.budget() >= 0 && prices.maxCreators() >= 0 && prices.minCreators() >= 0,
        "negative price");
    prices.platformMax().forEach(tau -> require(tau >= 0, "negative price"));
    prices.platformMin().forEach(sigma -> require(sigma >= 0, "negative price"));
    double bound = bound(problem, prices);
    require(close(bound, problem.bound()), "bound is " + bound + ", not " + problem.bound());
    require(problem.value() <= problem.bound() * (1 + 1e-9), "value above the bound");
  }

  /// Up to rounding: `1 - exp(-x)` of tiny contacts loses all but 1e-16 of the weights.
  private boolean close(double left, double right) {
    double weights = problem.communities().stream().mapToDouble(Problem.Community::weight).sum();
    return Math.abs(left - right) <= 1e-9 * Math.abs(right) + 1e-14 * weights;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      violations.add(String.format(Locale.ROOT, "%s", otherwise));
    }
  }
}
