package campaignbot.wording;

import campaignbot.campaign.Region;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of countries as people say them: CLDR's, but for the few where that is the official one
/// (`Hong Kong SAR China`).
final class Countries {
  /// Of countries, and of the groups that have a number by the United Nations.
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}|\\d{3}");

  private Countries() {}

  /// A country or a group of countries, as it is called in the language of the texts.
  static String name(Texts texts, Region region) {
    var isEnglish = texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return region
        .code()
        .filter(code -> !isEnglish && CODE.matcher(code).matches())
        .map(code -> name(texts, code))
        .filter(name -> !name.equals(region.code().get()))
        .orElse(region.name());
  }

  /// @param code ISO 3166-1 alpha-2
  static String name(Texts texts, String code) {
    var key = "country." + code;
    return texts.has(key) ? texts.say(key) : Locale.of("", code).getDisplayCountry(texts.locale());
  }
}
