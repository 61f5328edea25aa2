package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// A sum of money as somebody wrote it. Either `amount` is present, or at least one of `min` and
/// `max`.
///
/// @param currency empty when the words leave it open (`$`, `dollars`, a bare number)
/// @param currencies what an open currency may be, likeliest first; empty when nothing is known
/// @param approximate "about", "around", "roughly"
public record MoneySaid(
    Optional<BigDecimal> amount,
    Optional<Currency> currency,
    List<Currency> currencies,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    boolean approximate,
    Scope scope,
    Span span) {

  /// What the sum is for. Slugs of the contract: lower case, words joined by `-`.
  public enum Scope {
    TOTAL,
    PER_CREATOR,
    PER_POST,
    PER_MONTH,
    PER_YEAR,
    CAP
  }

  public MoneySaid {
    currencies = List.copyOf(currencies);
    if (amount.isPresent() == (min.isPresent() || max.isPresent())) {
      throw new IllegalArgumentException(
          "Either an amount or a range: " + amount + " " + min + " " + max);
    }
  }
}
