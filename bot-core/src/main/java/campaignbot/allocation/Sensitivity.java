package campaignbot.allocation;

import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the plan would be with other budgets and without each of the team's limits, and the least
/// budget for the wanted result. All of them plans that keep the other rules, with the creators in
/// question, by the same forecast.
///
/// @param budgets the budget curve: ascending, the plan's own budget among them; a budget for which
///   no plan was found is left out
/// @param limits the most costly one first
/// @param least when a result is wanted
public record Sensitivity(List<Point> budgets, List<Loosened> limits, Optional<Least> least) {
  /// Of plans stored before this was computed.
  public static final Sensitivity UNKNOWN = new Sensitivity(List.of(), List.of(), Optional.empty());

  public Sensitivity {
    budgets = List.copyOf(budgets);
    limits = List.copyOf(limits);
  }

  /// How much more or less the result would be with that much more or less money, by the nearest
  /// plans of the curve; empty beyond its ends.
  ///
  /// @param money negative for less
  public OptionalDouble difference(Money budget, double money) {
    double today = budget.amount().doubleValue();
    var now = at(today);
    var then = at(today + money);
    return now.isPresent() && then.isPresent()
        ? OptionalDouble.of(then.getAsDouble() - now.getAsDouble())
        : OptionalDouble.empty();
  }

  /// A tenth of the budget, to one digit: as people ask for "another thousand".
  public static Money usualStep(Money budget) {
    var tenth = budget.amount().multiply(new BigDecimal("0.1"));
    var step = Money.of(tenth.round(new MathContext(1, RoundingMode.UP)), budget.currency());
    return step.isZero() ? budget : step;
  }

  private OptionalDouble at(double amount) {
    for (int k = 1; k < budgets.size(); k++) {
      double from = amount(k - 1);
      double to = amount(k);
      if (amount >= from && amount <= to && from < to) {
        double part = (amount - from) / (to - from);
        return OptionalDouble.of(
            (1 - part) * budgets.get(k - 1).result().p50() + part * budgets.get(k).result().p50());
      }
    }
    return OptionalDouble.empty();
  }

  private double amount(int k) {
    return budgets.get(k).budget().amount().doubleValue();
  }

  /// The plan for a budget.
  public record Point(Money budget, Money spend, int creators, Range result) {}

  /// The plan without a limit.
  public record Loosened(Bound bound, Range result) {}

  /// The least budget for a result.
  public sealed interface Least {}

  /// With this budget half of such campaigns get the result or more.
  ///
  /// @param budget rounded up to two or three digits
  /// @param provenAbove no plan with a smaller budget reaches the same value by the model; none
  ///   when the prices do not show it
  public record Enough(Money budget, Range result, Optional<Money> provenAbove) implements Least {}

  /// No budget is enough with the creators in question.
  ///
  /// @param most what the largest plan brings, and its cost
  public record OutOfReach(Point most) implements Least {}
}
