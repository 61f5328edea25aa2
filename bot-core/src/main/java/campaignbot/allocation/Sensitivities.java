package campaignbot.allocation;

import campaignbot.allocation.Replanning.Found;
import campaignbot.allocation.Sensitivity.Enough;
import campaignbot.allocation.Sensitivity.Least;
import campaignbot.allocation.Sensitivity.Loosened;
import campaignbot.allocation.Sensitivity.OutOfReach;
import campaignbot.allocation.Sensitivity.Point;
import campaignbot.allocation.kernel.Solver;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Plans again with other budgets and limits, as the brief itself is planned: mid-size creators
/// join where the small ones cannot use the money. With the first answer of the solver, beginning
/// with the prices of the brief's own plan.
final class Sensitivities {
  private static final List<String> PARTS =
      List.of("0.5", "0.75", "0.9", "1.1", "1.25", "1.5", "2");

  /// The least budget is sought to this part.
  private static final double CLOSE = 0.01;

  private final Brief brief;
  private final Money budget;
  private final Replanning own;
  private final Supplier<Optional<Replanning>> widening;
  private Optional<Replanning> wider = Optional.empty();

  /// @param own over the creators of the plan
  /// @param widening with mid-size creators, where the plan is without them; made when needed
  Sensitivities(Brief brief, Replanning own, Supplier<Optional<Replanning>> widening) {
    this.brief = brief;
    this.own = own;
    this.widening = widening;
    budget = brief.budget().orElseThrow().limit();
  }

  /// @param plan that of the brief itself
  Sensitivity of(Point plan) {
    var before = own.solved(brief.limits(), budget, Optional.empty()).map(Found::solver);
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
      if (enough > (double) start.minorUnits() * Replanning.AMPLE / 2
          || brings(richer) <= brings(most)) {
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
      if (bound(found, middle) < value) {
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

  private double bound(Found found, double minorUnits) {
    var smaller = new Money((long) minorUnits, budget.currency());
    return found.by().bound(found.solved(), brief.limits(), smaller);
  }

  /// By the creators of the plan; with mid-size ones where those cannot use the money.
  private Optional<Found> solved(Limits limits, Money money, Optional<Solver> before) {
    var found = own.solved(limits, money, before);
    return found.map(f -> PriceGuidedPlanner.usesTheBudget(f.point().spend(), money)).orElse(false)
        ? found
        : wider().flatMap(w -> w.solved(limits, money, Optional.empty())).or(() -> found);
  }

  private Optional<Replanning> wider() {
    wider = wider.or(widening);
    return wider;
  }
}
