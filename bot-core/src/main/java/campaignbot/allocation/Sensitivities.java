package campaignbot.allocation;

import campaignbot.allocation.Sensitivity.Enough;
import campaignbot.allocation.Sensitivity.Least;
import campaignbot.allocation.Sensitivity.Loosened;
import campaignbot.allocation.Sensitivity.OutOfReach;
import campaignbot.allocation.Sensitivity.Point;
import campaignbot.allocation.kernel.Solved;
import campaignbot.allocation.kernel.Solver;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Benchmarks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plans again with other budgets and limits: with the creators in question, with the first answer
/// of the solver, beginning with the prices of the brief's own plan.
///
/// All is planned on one problem in which everything is allowed; the rules alone change.
final class Sensitivities {
  private static final List<String> PARTS =
      List.of("0.5", "0.75", "0.9", "1.1", "1.25", "1.5", "2");

  /// For whoever costs more than the budget of today.
  private static final int AMPLE = 1_000;

  /// The least budget is sought to this part.
  private static final double CLOSE = 0.01;

  private final Brief brief;
  private final Money budget;
  private final ProblemBuilding everything;
  private final Setting setting;
  private final Forecasting forecasting;

  Sensitivities(
      Brief brief,
      Candidates.Found found,
      Fees fees,
      Benchmarks benchmarks,
      ResponseModel model,
      Forecasting forecasting) {
    this.brief = brief;
    this.forecasting = forecasting;
    budget = brief.budget().orElseThrow().limit();
    var free = brief.withBudget(Budget.of(budget.times(AMPLE))).withLimits(free(brief.limits()));
    everything = new ProblemBuilding(free, found, fees, benchmarks, model);
    setting = everything.setting();
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

  /// @param plan that of the brief itself
  Sensitivity of(Point plan) {
    var before = solved(brief.limits(), budget, Optional.empty()).map(Found::solver);
    return new Sensitivity(curve(plan, before), limits(before), least());
  }

  private List<Point> curve(Point plan, Optional<Solver> before) {
    var points = new ArrayList<Point>(List.of(plan));
    for (var part : PARTS) {
      solved(brief.limits(), budget.times(new BigDecimal(part)), before)
          .map(Found::point)
          .ifPresent(points::add);
    }
    points.sort(Comparator.comparingLong(p -> p.budget().minorUnits()));
    return points;
  }

  private List<Loosened> limits(Optional<Solver> before) {
    var loosened = new ArrayList<Loosened>();
    for (var bound : Bound.of(brief.limits())) {
      solved(bound.lifted(brief.limits()), budget, before)
          .map(f -> new Loosened(bound, f.point().result()))
          .ifPresent(loosened::add);
    }
    loosened.sort(Comparator.comparingDouble(l -> -l.result().p50()));
    return loosened;
  }

  private Optional<Least> least() {
    return brief.target().isPresent()
        ? least(brief.target().getAsLong(), budget)
        : Optional.empty();
  }

  /// Doubles the budget until it is enough, or until more money buys nothing more; halves the
  /// interval then.
  private Optional<Least> least(long wanted, Money start) {
    double enough = start.minorUnits();
    var most = solved(enough);
    while (most.map(f -> f.point().result().p50() < wanted).orElse(true)) {
      var richer = solved(2 * enough);
      if (enough > (double) start.minorUnits() * AMPLE / 2 || brings(richer) <= brings(most)) {
        return most.map(f -> new OutOfReach(f.point()));
      }
      enough *= 2;
      most = richer;
    }
    double tooLittle = 0;
    while (enough - tooLittle > CLOSE * enough && enough >= 2) {
      double middle = (enough + tooLittle) / 2;
      if (brings(solved(middle)) >= wanted) {
        enough = middle;
      } else {
        tooLittle = middle;
      }
    }
    return solved(Math.ceil(enough)).map(this::enough);
  }

  private static double brings(Optional<Found> found) {
    return found.map(f -> f.point().result().p50()).orElse(-1.0);
  }

  private Optional<Found> solved(double minorUnits) {
    var money = new Money((long) Math.ceil(minorUnits), budget.currency());
    return solved(brief.limits(), money, Optional.empty());
  }

  /// With a little more than just enough the rounded sum is enough, too.
  private Enough enough(Found found) {
    var rounded = roundedUp(found.point().budget());
    var point = solved((double) rounded.minorUnits()).orElse(found).point();
    return new Enough(point.budget(), point.result(), provenAbove(found));
  }

  private static Money roundedUp(Money money) {
    var rounded = money.amount().round(new MathContext(3, RoundingMode.CEILING));
    return Money.of(rounded, money.currency());
  }

  /// The same prices prove a bound for each smaller budget; it falls with the budget unless a rule
  /// asks for a least sum.
  private Optional<Money> provenAbove(Found found) {
    if (asksForALeastSum()) {
      return Optional.empty();
    }
    double value = found.solved().value();
    double within = 0;
    double beyond = found.point().budget().minorUnits();
    while (beyond - within > CLOSE / 10 * beyond) {
      double middle = (within + beyond) / 2;
      if (bound(found.solved(), middle) < value) {
        within = middle;
      } else {
        beyond = middle;
      }
    }
    return Optional.of(new Money((long) within, budget.currency())).filter(m -> !m.isZero());
  }

  private boolean asksForALeastSum() {
    return brief.limits().perCreator().min().isPresent()
        || brief.limits().perPlatform().values().stream().anyMatch(s -> s.min().isPresent());
  }

  private double bound(Solved solved, double minorUnits) {
    var smaller = new Money((long) minorUnits, budget.currency());
    return solved.prices().bound(setting.crowd(), everything.rules(brief.limits(), smaller));
  }

  private record Found(Solver solver, Solved solved, Point point) {}

  private Optional<Found> solved(Limits limits, Money money, Optional<Solver> before) {
    var rules = everything.rules(limits, money);
    var solver =
        before
            .map(former -> Solver.after(former, setting.crowd(), rules))
            .orElseGet(() -> new Solver(setting.crowd(), rules));
    return solver.first().map(solved -> new Found(solver, solved, point(money, solved)));
  }

  private Point point(Money money, Solved solved) {
    var deals =
        solved.plan().choices().stream()
            .map(c -> setting.deals().get(c.row()).get(setting.option(c)))
            .toList();
    var spend = deals.stream().map(Deal::cost).reduce(Money.zero(money.currency()), Money::plus);
    return new Point(money, spend, deals.size(), forecasting.resultOf(deals));
  }
}
