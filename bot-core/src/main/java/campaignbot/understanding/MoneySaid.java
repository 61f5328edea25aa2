package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sum of money as somebody wrote it. Either `amount` is present, or at least one of `min` and
/// `max`.
///
/// @param currency empty when the words leave it open (`$`, `dollars`, a bare number)
/// @param currencies what an open currency may be, likeliest first; empty when nothing is known
/// @param approximate "about", "around", "roughly"
/// @param times how often a sum for a part of the time is spent: 14 for "500 usd a day for 2
///   weeks"; 1 where that is not said
public record MoneySaid(
    Optional<BigDecimal> amount,
    Optional<Currency> currency,
    List<Currency> currencies,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    boolean approximate,
    Scope scope,
    int times,
    Span span) {

  private static final BigDecimal FAR = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "\\d\\s*k\\b|thousand|grand|\\bmil\\b|tausend|\\bmille\\b|千", Pattern.CASE_INSENSITIVE);

  /// What the sum is for. Slugs of the contract: lower case, words joined by `-`.
  public enum Scope {
    TOTAL,
    PER_CREATOR,
    PER_POST,
    PER_DAY,
    PER_WEEK,
    PER_MONTH,
    PER_QUARTER,
    PER_YEAR,
    CAP;

    /// Whether it is spent again and again, over a time that nobody has named.
    public boolean isRepeated() {
      return switch (this) {
        case PER_DAY, PER_WEEK, PER_MONTH, PER_QUARTER, PER_YEAR -> true;
        case TOTAL, PER_CREATOR, PER_POST, CAP -> false;
      };
    }

    /// Whether it is for one creator or one post.
    public boolean isForOne() {
      return this == PER_CREATOR || this == PER_POST;
    }
  }

  /// The same in the currency of a sum that it corrects: "10k usd, sorry, 12k". Behind thousands
  /// that are written as such ("10k usd, sorry, 12") thousands are meant; otherwise of far less
  /// money nobody knows that.
  MoneySaid correcting(MoneySaid other, String text) {
    var isBare = currency.isEmpty() && currencies.size() <= 1;
    if (!isBare || (other.currency.isEmpty() && other.currencies.isEmpty())) {
      return this;
    }
    var said = isInThousands(other, text) ? inThousands() : this;
    return said.isOfTheKind(other)
        ? new MoneySaid(
            said.amount,
            other.currency,
            other.currencies,
            said.min,
            said.max,
            approximate,
            scope,
            times,
            span)
        : this;
  }

  private boolean isInThousands(MoneySaid other, String text) {
    var written = text.substring(other.span().start(), other.span().end());
    return largest().compareTo(THOUSAND) < 0
        && largest().multiply(THOUSAND).compareTo(other.largest().multiply(BigDecimal.TEN)) <= 0
        && THOUSANDS.matcher(written).find()
        && !THOUSANDS.matcher(text.substring(span.start(), span.end())).find();
  }

  private MoneySaid inThousands() {
    return new MoneySaid(
        amount.map(THOUSAND::multiply),
        currency,
        currencies,
        min.map(THOUSAND::multiply),
        max.map(THOUSAND::multiply),
        approximate,
        scope,
        times,
        span);
  }

  private boolean isOfTheKind(MoneySaid other) {
    return largest().multiply(FAR).compareTo(other.largest()) > 0;
  }

  private BigDecimal largest() {
    return amount.or(() -> max).or(() -> min).orElseThrow();
  }

  public MoneySaid {
    currencies = List.copyOf(currencies);
    if (amount.isPresent() == (min.isPresent() || max.isPresent())) {
      throw new IllegalArgumentException(
          "Either an amount or a range: " + amount + " " + min + " " + max);
    }
  }
}
