package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// A sum as it stands in the text, before its surroundings settle an open currency.
///
/// @param currencies what it may be; one: certain; empty: nothing is said
/// @param start the first token of the sum itself
/// @param end the token after the sum itself
record Sum(
    Optional<BigDecimal> amount,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    List<Currency> currencies,
    boolean approximate,
    Scope scope,
    int start,
    int end) {

  /// What pounds, liras and rupees mean unless the talk is about another country that has its own.
  private static final java.util.Set<Currency> USUAL =
      java.util.Set.of(
          Currency.getInstance("GBP"), Currency.getInstance("TRY"), Currency.getInstance("INR"));

  static Sum of(BigDecimal amount, List<Currency> currencies, int start, int end) {
    return new Sum(
        Optional.of(amount),
        Optional.empty(),
        Optional.empty(),
        currencies,
        false,
        Scope.TOTAL,
        start,
        end);
  }

  static Sum between(BigDecimal a, BigDecimal b, List<Currency> currencies, int start, int end) {
    return new Sum(
        Optional.empty(),
        Optional.of(a.min(b)),
        Optional.of(a.max(b)),
        currencies,
        false,
        Scope.TOTAL,
        start,
        end);
  }

  Sum atMost() {
    return amount.isEmpty()
        ? this
        : new Sum(
            Optional.empty(), Optional.empty(), amount, currencies, approximate, scope, start, end);
  }

  Sum atMostIf(boolean isBound) {
    return isBound ? atMost() : this;
  }

  Sum atLeast() {
    return amount.isEmpty()
        ? this
        : new Sum(
            Optional.empty(), amount, Optional.empty(), currencies, approximate, scope, start, end);
  }

  /// Of "nobody over 500" the 500 is the most.
  Sum turnedToMost(BigDecimal most) {
    return new Sum(
        Optional.empty(),
        Optional.empty(),
        Optional.of(most),
        currencies,
        approximate,
        scope,
        start,
        end);
  }

  /// Of "nobody under 100" the 100 is the least.
  Sum turnedToLeast(BigDecimal least) {
    return new Sum(
        Optional.empty(),
        Optional.of(least),
        Optional.empty(),
        currencies,
        approximate,
        scope,
        start,
        end);
  }

  /// A part of it, to the cent.
  Sum times(BigDecimal factor) {
    return new Sum(
        amount.map(a -> times(a, factor)),
        min.map(m -> times(m, factor)),
        max.map(m -> times(m, factor)),
        currencies,
        approximate,
        scope,
        start,
        end);
  }

  private static BigDecimal times(BigDecimal amount, BigDecimal factor) {
    return amount.multiply(factor).setScale(2, RoundingMode.HALF_UP);
  }

  Sum about() {
    return new Sum(amount, min, max, currencies, true, scope, start, end);
  }

  Sum in(List<Currency> money) {
    return new Sum(amount, min, max, money, approximate, scope, start, end);
  }

  Sum with(Scope newer) {
    return new Sum(amount, min, max, currencies, approximate, newer, start, end);
  }

  /// The sum as it is handed out: an open currency is settled by the workspace's default if that is
  /// one of those it may be; else the region's money is the likeliest.
  ///
  /// @param times how often it is spent
  MoneySaid said(Words words, Context context, Optional<Currency> regional, int times) {
    var settled = settled(context, regional);
    return new MoneySaid(
        amount.map(Sum::plain),
        settled,
        settled.map(this::others).orElseGet(() -> likeliestFirst(regional)),
        min.map(Sum::plain),
        max.map(Sum::plain),
        approximate,
        scope,
        times,
        words.span(start, end));
  }

  private Optional<Currency> settled(Context context, Optional<Currency> regional) {
    if (currencies.size() == 1) {
      return Optional.of(currencies.getFirst());
    }
    var own = context.currency().filter(c -> currencies.isEmpty() || currencies.contains(c));
    return own.isPresent() ? own : usual(regional);
  }

  /// What the words may mean, too, when the usual money was taken.
  private List<Currency> others(Currency taken) {
    return currencies.contains(taken) && USUAL.contains(taken)
        ? currencies.stream().filter(c -> !c.equals(taken)).toList()
        : List.of();
  }

  private Optional<Currency> usual(Optional<Currency> regional) {
    return currencies.stream()
        .findFirst()
        .filter(USUAL::contains)
        .filter(
            usual -> regional.filter(currencies::contains).filter(r -> !r.equals(usual)).isEmpty());
  }

  private List<Currency> likeliestFirst(Optional<Currency> regional) {
    var fits = regional.filter(r -> currencies.isEmpty() || currencies.contains(r));
    return java.util.stream.Stream.concat(fits.stream(), currencies.stream()).distinct().toList();
  }

  /// `10000`, neither `1E+4` nor `10000.0`.
  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
