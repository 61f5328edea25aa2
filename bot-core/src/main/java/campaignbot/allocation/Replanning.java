package campaignbot.allocation;

import campaignbot.allocation.Sensitivity.Point;
import campaignbot.allocation.kernel.Solved;
import campaignbot.allocation.kernel.Solver;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Benchmarks;
import java.util.Optional;

/// Plans a brief again with other limits and another budget, over the same creators: all on one
/// problem in which everything is allowed, so that the rules alone change.
final class Replanning {
  /// For whoever costs more than the budget of today.
  static final int AMPLE = 1_000;

  private final ProblemBuilding everything;
  private final Setting setting;
  private final Forecasting forecasting;

  /// @param model of the brief's metric and of these creators
  Replanning(
      Brief brief, Candidates.Found found, Fees fees, Benchmarks benchmarks, ResponseModel model) {
    var budget = brief.budget().orElseThrow().limit();
    var free = brief.withBudget(Budget.of(budget.times(AMPLE))).withLimits(free(brief.limits()));
    everything = new ProblemBuilding(free, found, fees, benchmarks, model);
    setting = everything.setting();
    forecasting =
        new Forecasting(
            setting.communities(), brief.metric().orElseThrow(), benchmarks.completion());
  }

  /// Without what keeps somebody out of the problem.
  private static Limits free(Limits limits) {
    return new Limits(
        limits.maxPostsPerCreator().filter(most -> most > ProblemBuilding.MOST_POSTS),
        limits.minCreators(),
        limits.maxCreators(),
        Limits.NONE.perCreator(),
        limits.perPlatform());
  }

  /// A plan with other rules, and what has found it.
  record Found(Replanning by, Solver solver, Solved solved, Point point) {}

  /// @param before where it begins; of this same problem
  Optional<Found> solved(Limits limits, Money money, Optional<Solver> before) {
    var rules = everything.rules(limits, money);
    var solver =
        before
            .map(former -> Solver.after(former, setting.crowd(), rules))
            .orElseGet(() -> new Solver(setting.crowd(), rules));
    return solver.first().map(solved -> new Found(this, solver, solved, point(money, solved)));
  }

  private Point point(Money money, Solved solved) {
    var deals =
        solved.plan().choices().stream()
            .map(c -> setting.deals().get(c.row()).get(setting.option(c)))
            .toList();
    var spend = deals.stream().map(Deal::cost).reduce(Money.zero(money.currency()), Money::plus);
    return new Point(money, spend, deals.size(), forecasting.resultOf(deals));
  }

  /// What a plan's prices prove of plans with another budget.
  double bound(Solved solved, Limits limits, Money money) {
    return solved.prices().bound(setting.crowd(), everything.rules(limits, money));
  }
}
