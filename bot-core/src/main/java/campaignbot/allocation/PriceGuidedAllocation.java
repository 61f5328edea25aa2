package campaignbot.allocation;

import campaignbot.allocation.Problem.Choice;
import campaignbot.allocation.kernel.Allocation;
import campaignbot.allocation.kernel.Branch;
import campaignbot.allocation.kernel.Prices;
import campaignbot.allocation.kernel.Solved;
import campaignbot.allocation.kernel.Solver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Solves a brief's problem with the kernel and writes its plan and proof in the problem's own
/// numbering and currency.
final class PriceGuidedAllocation {
  /// What narrowing the gap may cost, in units of about a nanosecond.
  private static final long PROVING = 100_000_000;

  /// Closer to the bound than this nothing is worth looking for.
  private static final double CLOSE = 1e-4;

  private final Setting setting;
  private final Solver solver;

  PriceGuidedAllocation(Setting setting) {
    this.setting = setting;
    solver = new Solver(setting.crowd(), setting.rules());
  }

  /// The problem with its plan, prices, value and bound; empty when no allocation that keeps all
  /// rules was found.
  Optional<Problem> solve() {
    solver.first();
    return solver.prove(PROVING, CLOSE).map(this::written);
  }

  /// Whether an allocation that keeps all rules can be found; quicker than finding a good one.
  boolean isPossible() {
    return solver.first().or(() -> solver.prove(PROVING, 1)).isPresent();
  }

  private Problem written(Solved solved) {
    var plan = solved.plan().choices().stream().map(this::choice).toList();
    var problem =
        setting
            .problem()
            .solvedBy(plan, inCurrency(solved.prices()), solved.value(), solved.bound());
    return solved.proven() < solved.bound()
        ? problem.proven(solved.proven(), proof(solved.proof()))
        : problem;
  }

  private Proof proof(Branch branch) {
    return new Proof(branch.prices().map(this::inCurrency), branch.split().map(this::split));
  }

  private Proof.Split split(Branch.Split split) {
    return new Proof.Split(
        split.options().getFirst().row(),
        split.options().stream().map(setting::option).toList(),
        proof(split.within()),
        proof(split.beyond()));
  }

  private Choice choice(Allocation.Choice choice) {
    return new Choice(choice.row(), setting.option(choice));
  }

  /// The kernel counts in the currency's smallest unit.
  private Problem.Prices inCurrency(Prices prices) {
    double times = setting.minorUnits();
    return new Problem.Prices(
        boxed(prices.u(), 1),
        prices.budget() * times,
        prices.maxCreators(),
        prices.minCreators(),
        boxed(prices.platformMax(), times),
        boxed(prices.platformMin(), times));
  }

  private static List<Double> boxed(double[] numbers, double times) {
    return Arrays.stream(numbers).map(number -> number * times).boxed().toList();
  }
}
