package campaignbot.discord;

import campaignbot.wording.Bundle;
import java.util.Locale;

/// The texts that only Discord needs, in one language; all others come worded from the core.
public final class DiscordTexts {
  private final Bundle bundle;

  /// @param locale English where there are no texts of it
  public DiscordTexts(Locale locale) {
    this.bundle = new Bundle("campaignbot.discord.texts", locale);
  }

  /// The text of a key with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  public String say(String key, Object... arguments) {
    return bundle.say(key, arguments);
  }
}
