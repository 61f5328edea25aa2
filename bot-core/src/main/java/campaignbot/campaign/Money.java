package campaignbot.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount of one currency.
///
/// @param minorUnits the smallest units of the currency (cents for USD, yen for JPY); never
///   negative
/// @param currency an ISO 4217 currency
public record Money(long minorUnits, Currency currency) {
  public Money {
    if (minorUnits < 0) {
      throw new IllegalArgumentException("Money cannot be negative: " + minorUnits);
    }
  }

  /// The amount rounded half up to the currency's smallest unit.
  ///
  /// @throws IllegalArgumentException when negative, or too large to count in a `long`
  public static Money of(BigDecimal amount, Currency currency) {
    var minor =
        amount.movePointRight(digitsOf(currency)).setScale(0, RoundingMode.HALF_UP).toBigInteger();
    if (minor.bitLength() > 62) {
      throw new IllegalArgumentException("Too large for an amount of money: " + amount);
    }
    return new Money(minor.longValueExact(), currency);
  }

  /// For example `Money.of("1234.50", "HKD")`.
  public static Money of(String amount, String currencyCode) {
    return of(new BigDecimal(amount), Currency.getInstance(currencyCode));
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /// The amount with exactly the currency's number of decimals: `1234.50` for USD, `1234` for JPY.
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, digitsOf(currency));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
  }

  /// @throws IllegalArgumentException when `other` is larger: money cannot be negative
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
  }

  public Money times(int count) {
    return new Money(Math.multiplyExact(minorUnits, count), currency);
  }

  /// Rounded half up to the smallest unit.
  public Money times(BigDecimal factor) {
    return of(amount().multiply(factor), currency);
  }

  public boolean isMoreThan(Money other) {
    return minorUnits > sameCurrency(other).minorUnits;
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  /// `USD 1234.50`: for logs and messages of errors; people see `wording`'s form.
  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount().toPlainString();
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot mix " + this + " with " + other);
    }
    return other;
  }

  private static int digitsOf(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
