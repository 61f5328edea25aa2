package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/// What a word can mean in or beside a sum.
sealed interface MoneyWord {
  /// A number written out.
  record Spelled(BigDecimal value, How how) implements MoneyWord {
    /// Whether it stands for itself, brings its own "and" (`وعشرون`, `ועשרים`), or changes the
    /// number behind it (`साढ़े तीन` is three and a half).
    enum How {
      PLAIN,
      JOINED,
      AHEAD
    }
  }

  /// What multiplies the number before it.
  ///
  /// @param small within a group of digits (hundred; in Chinese also thousand), not after it
  /// @param glued counts only without a blank before it (`5m`)
  /// @param alone may stand without a number (`mil euros`, `만원`)
  /// @param fine digits may go on behind it (`1만 2천 345`, `5 mil 300`)
  record Scale(BigDecimal value, boolean small, boolean glued, boolean alone, boolean fine)
      implements MoneyWord {}

  /// A sign, a code or a name of money.
  ///
  /// @param currencies what it may be, likeliest first; one: certain
  record Unit(List<Currency> currencies) implements MoneyWord {}

  /// A coin of a dollar, which counts only as the whole message: "five nickels".
  record Coin(BigDecimal value, List<Currency> currencies) implements MoneyWord {}

  /// A name of money that counts it in thousands or millions.
  record Heap(BigDecimal factor, Currency currency) implements MoneyWord {}

  /// The hundredth, or tenth, part.
  record Part(BigDecimal value) implements MoneyWord {}

  /// A word for a country that makes an open name certain: "Canadian" dollars.
  record Of(String country) implements MoneyWord {}

  /// For what the sum is.
  record For(Scope scope) implements MoneyWord {}

  /// A word with a part to play.
  record As(Role role) implements MoneyWord {}

  enum Role {
    AND,
    POINT,
    OF,
    TO,
    BETWEEN,
    ABOUT,
    AT_MOST,
    AT_LEAST,
    AT_MOST_AFTER,
    AT_LEAST_AFTER,
    CAP,
    TOTAL,
    FILLER,
    BUDGET,
    COUNTED,
    NOT_COUNTED,
    PER,
    BEFORE_A_COUNT,
    MONTH
  }
}
