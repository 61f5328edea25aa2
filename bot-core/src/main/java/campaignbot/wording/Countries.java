package campaignbot.wording;

import java.util.Locale;

/// Names of countries as people say them: CLDR's, but for the few where that is the official one
/// (`Hong Kong SAR China`).
final class Countries {
  private Countries() {}

  /// @param code ISO 3166-1 alpha-2
  static String name(Texts texts, String code) {
    var key = "country." + code;
    return texts.has(key) ? texts.say(key) : Locale.of("", code).getDisplayCountry(texts.locale());
  }
}
