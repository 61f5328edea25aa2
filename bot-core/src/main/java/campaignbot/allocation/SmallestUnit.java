package campaignbot.allocation;

import campaignbot.allocation.Problem.Option;
import java.util.stream.DoubleStream;

/// The unit in which the optimiser counts money: the currency's own, or a tenth, a hundredth ... of
/// it, whichever is the largest in which the budget and all costs are whole. Doubles add whole
/// numbers up exactly to 2^53: some 90,000 billion with cents. Where there is no such unit, the
/// currency's own, without rounding.
///
/// @param perUnit how many make a unit of the currency
/// @param isExact whether all amounts are whole
record SmallestUnit(double perUnit, boolean isExact) {
  /// No currency has more decimals.
  private static final int MOST_DECIMALS = 4;

  static SmallestUnit of(Problem problem) {
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double perUnit = StrictMath.pow(10, decimals);
      if (amounts(problem).allMatch(a -> isWhole(a * perUnit))) {
        return new SmallestUnit(perUnit, true);
      }
    }
    return new SmallestUnit(1, false);
  }

  double count(double amount) {
    return isExact ? Math.rint(amount * perUnit) : amount;
  }

  private static DoubleStream amounts(Problem problem) {
    return DoubleStream.concat(
        DoubleStream.of(problem.budget()),
        problem.creators().stream()
            .flatMapToDouble(c -> c.options().stream().mapToDouble(Option::cost)));
  }

  private static boolean isWhole(double amount) {
    return Math.abs(amount - Math.rint(amount)) <= Math.max(1e-6, 4 * Math.ulp(amount));
  }
}
