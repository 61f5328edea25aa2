package campaignbot.wording;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Region;
import java.util.Currency;
import java.util.Locale;

/// Words what a workspace can settle.
public final class SettingWording {
  private final Texts texts;

  SettingWording(Texts texts) {
    this.texts = texts;
  }

  /// @param name of the setting: `CURRENCY`
  public String label(String name) {
    return texts.say("setting." + name);
  }

  /// What it is good for, in one sentence.
  public String hint(String name) {
    return texts.say("setting." + name + ".hint");
  }

  /// Of the choice to settle nothing.
  public String unsettled() {
    return texts.say("setting.unsettled");
  }

  /// Of the choice to settle no language.
  public String languageOfTheStarter() {
    return texts.say("setting.LANGUAGE.unsettled");
  }

  public String currency(Currency currency) {
    return texts.say(
        "choice.CURRENCY", currency.getDisplayName(texts.locale()), currency.getCurrencyCode());
  }

  /// @param code ISO 3166-1 alpha-2
  public String country(String code) {
    return Countries.name(texts, code);
  }

  public String niche(Niche niche) {
    return texts.niche(niche);
  }

  /// A country, a group of countries or several of them.
  public String region(Region region) {
    return Countries.name(texts, region);
  }

  /// In its own words.
  public String language(Locale language) {
    return language.getDisplayLanguage(language);
  }
}
