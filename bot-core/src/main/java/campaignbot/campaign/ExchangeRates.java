package campaignbot.campaign;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/// Reference rates of one day: how much of each currency one euro buys.
///
/// @param date the day of the rates, shown with every converted sum
/// @param source where they come from
/// @param perEuro units of the currency for one euro; all positive
public record ExchangeRates(LocalDate date, String source, Map<Currency, BigDecimal> perEuro) {
  public ExchangeRates {
    perEuro = Map.copyOf(perEuro);
    perEuro.forEach((currency, rate) -> {
      if (rate.signum() <= 0) {
        throw new IllegalArgumentException("No rate for " + currency + ": " + rate);
      }
    });
  }

  public boolean canConvert(Currency from, Currency to) {
    return from.equals(to) || (perEuro.containsKey(from) && perEuro.containsKey(to));
  }

  /// Rounded half up to the target's smallest unit.
  ///
  /// @throws IllegalArgumentException when one of the two has no rate
  public Money convert(Money money, Currency to) {
    if (money.currency().equals(to)) {
      return money;
    }
    return Money.of(money.amount().multiply(factor(money.currency(), to)), to);
  }

  /// How much of `to` one unit of `from` is worth.
  public BigDecimal factor(Currency from, Currency to) {
    if (from.equals(to)) {
      return BigDecimal.ONE;
    }
    return rateOf(to).divide(rateOf(from), MathContext.DECIMAL64);
  }

  private BigDecimal rateOf(Currency currency) {
    var rate = perEuro.get(currency);
    if (rate == null) {
      throw new IllegalArgumentException("No reference rate of " + date + " for " + currency);
    }
    return rate;
  }
}
