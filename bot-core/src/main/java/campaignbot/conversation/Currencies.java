package campaignbot.conversation;

import campaignbot.campaign.Region;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// Which currency people pay with in a place, by the JDK's CLDR data.
final class Currencies {
  private Currencies() {}

  /// Empty for a group of several countries and for a place without a currency of its own.
  static Optional<Currency> of(Region region) {
    return region
        .country()
        .filter(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)::contains)
        .map(c -> Currency.getInstance(Locale.of("", c)));
  }
}
