package campaignbot.wording;

import campaignbot.campaign.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of countries as people say them: CLDR's, but for the few where that is the official one
/// (`Hong Kong SAR China`).
final class Countries {
  /// Of countries, and of the groups that have a number by the United Nations.
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}|\\d{3}");

  /// Between the codes of several.
  private static final String TOGETHER = "\\+";

  private static final int MOST_LISTED = 8;

  private Countries() {}

  /// A country, a group of countries or several of them, as they are called in the language of the
  /// texts; what has no name there keeps its English one.
  static String name(Texts texts, Region region) {
    if (texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return region.name();
    }
    var codes = region.code().map(c -> List.of(c.split(TOGETHER, -1))).orElse(List.of());
    var names = codes.stream().flatMap(c -> known(texts, c).stream()).toList();
    return names.isEmpty() || names.size() < codes.size() || names.size() > MOST_LISTED
        ? region.name()
        : texts.listed(names);
  }

  private static Optional<String> known(Texts texts, String code) {
    return Optional.of(code)
        .filter(c -> CODE.matcher(c).matches())
        .map(c -> name(texts, c))
        .filter(name -> !name.equals(code));
  }

  /// @param code ISO 3166-1 alpha-2
  static String name(Texts texts, String code) {
    var key = "country." + code;
    return texts.has(key) ? texts.say(key) : Locale.of("", code).getDisplayCountry(texts.locale());
  }
}
