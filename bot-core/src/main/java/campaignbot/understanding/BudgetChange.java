package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/// A budget that is said as a change of the one before.
public sealed interface BudgetChange {
  /// What else the text says.
  String rest();

  /// @param factor what the old one is multiplied by; 0.8 for "budget -20%", not above 0 for
  ///   nonsense
  record Times(BigDecimal factor, String rest) implements BudgetChange {}

  /// @param amount what is added; below 0 for "reduce the budget by 1k"
  /// @param currencies what it may be in; empty: nothing is said
  record By(BigDecimal amount, List<Currency> currencies, String rest) implements BudgetChange {
    public By {
      currencies = List.copyOf(currencies);
    }
  }
}
