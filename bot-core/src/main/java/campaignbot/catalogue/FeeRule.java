package campaignbot.catalogue;

import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Figure;
import java.util.Currency;

/// A row of the rate card: a fee that grows with the followers.
///
/// Fees of real rate lists grow with about followers^0.30–0.36 (log-log fits over a New Zealand
/// agency's table and an Indonesian list, see `docs/benchmarks.md`), not in proportion. A range
/// that the source does not give is a factor of 3 either way.
///
/// @param atFollowers the size of account for which `figure` holds as it stands; above 0
/// @param growth the power of followers, 0 to 1
record FeeRule(Figure figure, Currency currency, double atFollowers, double growth) {
  private static final double SPREAD = 3;
  private static final Currency USD = Currency.getInstance("USD");

  static FeeRule of(BenchmarkRow row) {
    var growth = row.need("growth");
    if (growth > 1) {
      throw row.unusable("growth is a power from 0 to 1");
    }
    var figure = row.figure("USD", SPREAD, Double.POSITIVE_INFINITY);
    return new FeeRule(figure, row.currency(), middleOf(row), growth);
  }

  private static double middleOf(BenchmarkRow row) {
    var from = Math.max(1, row.number("from").orElse(1));
    var middle = row.number("to").stream().map(to -> Math.sqrt(from * to)).findFirst().orElse(from);
    var at = row.number("at_followers").orElse(middle);
    if (at < 1) {
      throw row.unusable("at_followers must be at least 1");
    }
    return at;
  }

  /// In US dollars, by the rates given. An account of less than 100 followers is priced as one of
  /// 100.
  Figure at(long followers, ExchangeRates rates) {
    var size = Math.pow(Math.max(100, followers) / atFollowers, growth);
    return figure.times(size * rates.factor(currency, USD).doubleValue());
  }
}
