package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The gazetteer: names of places in many languages and the regions they name.
public final class Places {
  private Places() {}

  /// The bundled places; loading takes a moment, so keep it.
  public static Places bundled() {
    return new Places();
  }

  /// Every region that these words name as a whole, likeliest first; empty when they name none.
  /// Case, accents and blanks do not matter.
  public List<Region> named(String words) {
    return country(words).stream().toList();
  }

  /// The country with this ISO 3166-1 alpha-2 code.
  public Optional<Region> country(String alpha2) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(alpha2)
        ? Optional.of(
            Region.country(alpha2, Locale.of("", alpha2).getDisplayCountry(Locale.ENGLISH), 0))
        : Optional.empty();
  }
}
