package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Fee;
import campaignbot.catalogue.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What a creator's deliverables cost: the creator's own fees, or else the rate card's typical
/// ones. Quoted fees are converted to the cent; the rate card's to the whole unit of the currency,
/// since they are no better known.
final class Fees {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private final Benchmarks benchmarks;
  private final ExchangeRates rates;
  private final Currency currency;

  Fees(Benchmarks benchmarks, ExchangeRates rates, Currency currency) {
    this.benchmarks = benchmarks;
    this.rates = rates;
    this.currency = currency;
  }

  /// Empty when neither the creator nor the rate card names a fee that can be converted. A quote in
  /// a currency without a rate is not replaced by the rate card's: the creator has said another.
  List<Offer> of(Candidacy candidacy) {
    var own = candidacy.creator().fees();
    return own.isEmpty()
        ? rateCard(candidacy)
        : own.stream().flatMap(f -> quoted(f).stream()).toList();
  }

  private Optional<Offer> quoted(Fee fee) {
    var from = fee.price().currency();
    if (!rates.canConvert(from, currency)) {
      return Optional.empty();
    }
    var used = new ArrayList<Used>();
    exchange(from).ifPresent(used::add);
    return Optional.of(new Offer(fee.format(), rates.convert(fee.price(), currency), false, used));
  }

  private List<Offer> rateCard(Candidacy candidacy) {
    if (!rates.canConvert(DOLLAR, currency)) {
      return List.of();
    }
    var offers = new ArrayList<Offer>();
    for (var format : Deliverables.of(candidacy.platform())) {
      benchmarks
          .fee(candidacy.country(), candidacy.platform(), format, candidacy.size())
          .ifPresent(figure -> offers.add(typical(format, figure)));
    }
    return offers;
  }

  private Offer typical(Format format, Figure figure) {
    var used = new ArrayList<Used>();
    used.add(new Used(Subject.FEE, figure));
    exchange(DOLLAR).ifPresent(used::add);
    var amount =
        BigDecimal.valueOf(figure.typical())
            .multiply(rates.factor(DOLLAR, currency))
            .setScale(0, RoundingMode.HALF_UP)
            .max(BigDecimal.ONE);
    return new Offer(format, Money.of(amount, currency), true, used);
  }

  private Optional<Used> exchange(Currency from) {
    if (from.equals(currency)) {
      return Optional.empty();
    }
    double factor = rates.factor(from, currency).doubleValue();
    return Optional.of(
        new Used(
            Subject.EXCHANGE_RATE,
            new Figure(
                factor,
                factor,
                factor,
                currency.getCurrencyCode() + " per " + from.getCurrencyCode(),
                rates.source(),
                Optional.of(rates.date().toString()))));
  }
}
