package campaignbot.catalogue;

import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Invents what creators ask: growing with followers^0.33 as in real rate lists (fits of 0.30–0.36,
/// see `docs/benchmarks.md`), from 50,000 followers on with followers^0.6, because published
/// ladders rise faster there; spread log-normally by about 60 % either way (the pay of creators of
/// one size differs by a factor of 30, Lumanu 2024); in round sums of the market's currency.
final class SampleFees {
  private static final Currency USD = Currency.getInstance("USD");
  private static final double POST_AT_TEN_THOUSAND = 220;
  private static final double SPREAD = 0.45;
  private static final double KNEE = 50_000;
  private static final MathContext ROUND = new MathContext(2, RoundingMode.HALF_UP);

  /// Compared with a post; the order is that of the list in a creator's fees.
  private static final Map<Format, Double> TIMES =
      Map.of(
          Format.POST, 1.0,
          Format.CAROUSEL, 1.25,
          Format.STORY, 0.5,
          Format.REEL, 1.45,
          Format.VIDEO, 1.1,
          Format.SHORT, 0.8,
          Format.INTEGRATION, 1.3,
          Format.STREAM, 1.5,
          Format.NOTE, 0.8);

  private final ExchangeRates rates;
  private final Random random;

  SampleFees(ExchangeRates rates, Random random) {
    this.rates = rates;
    this.random = random;
  }

  List<Fee> of(SampleMarket market, long followers, List<Format> formats) {
    var asked = market.priceLevel() * StrictMath.exp(SPREAD * random.nextGaussian());
    var post = POST_AT_TEN_THOUSAND * growth((double) followers) * asked;
    return formats.stream()
        .map(f -> new Fee(f, round(post * TIMES.getOrDefault(f, 1.0), market.currency())))
        .toList();
  }

  private static double growth(double followers) {
    var small = StrictMath.pow(Math.min(followers, KNEE) / 10_000, 0.33);
    return small * StrictMath.pow(Math.max(followers, KNEE) / KNEE, 0.6);
  }

  private Money round(double dollars, Currency currency) {
    var local = BigDecimal.valueOf(dollars).multiply(rates.factor(USD, currency)).round(ROUND);
    return Money.of(local, currency);
  }
}
