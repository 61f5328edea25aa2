package campaignbot.allocation;

import campaignbot.campaign.Region;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// By which rule paid posts have to be recognisable as advertising. The names of the rules are
/// their own source; which words to use they say themselves. No legal advice, and no rule is
/// guessed.
public final class Disclosure {
  private static final String EUROPE = "Directive 2005/29/EC, Annex I, point 11";
  private static final Map<String, String> RULES =
      Map.of(
          "US", "FTC Endorsement Guides, 16 CFR Part 255",
          "GB", "CAP Code, section 2 (ASA)",
          "DE", "§ 5a Abs. 4 UWG",
          "AT", "§ 26 MedienG",
          "FR", "Loi n° 2023-451 du 9 juin 2023");
  private static final Set<String> UNION =
      Set.of(
          "BE", "BG", "CY", "CZ", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
          "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private Disclosure() {}

  public static Optional<String> ruleOf(String country) {
    return Optional.ofNullable(RULES.get(country))
        .or(() -> UNION.contains(country) ? Optional.of(EUROPE) : Optional.empty());
  }

  /// The rules of a region's countries, each once.
  public static List<String> rulesOf(Region region) {
    var rules = new LinkedHashSet<String>();
    region.countries().stream().sorted().forEach(country -> ruleOf(country).ifPresent(rules::add));
    return List.copyOf(rules);
  }

  /// Whether a country of the region is without a rule here.
  public static boolean isOpen(Region region) {
    return region.countries().isEmpty()
        || region.countries().stream().anyMatch(country -> ruleOf(country).isEmpty());
  }
}
