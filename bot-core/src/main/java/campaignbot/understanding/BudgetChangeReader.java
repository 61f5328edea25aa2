package campaignbot.understanding;

import java.util.Optional;

/// Finds a budget that is said as a change of the one before: "budget -20%", "double it", "add 1000
/// to the budget", "500 less".
final class BudgetChangeReader {
  private final BudgetPartReader parts = new BudgetPartReader();
  private final BudgetStepReader steps;

  BudgetChangeReader(MoneyReader money) {
    steps = new BudgetStepReader(money);
  }

  Optional<BudgetChange> read(String text) {
    var plain = Words.of(text).text();
    return parts.read(plain).map(BudgetChange.class::cast).or(() -> steps.read(plain));
  }
}
