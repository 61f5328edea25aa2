package campaignbot.slack;

import campaignbot.wording.Bundle;
import java.util.Locale;

/// The texts that only Slack needs, in one language; all others come worded from the core.
public final class SlackTexts {
  private final Bundle bundle;

  /// @param locale English where there are no texts of it
  public SlackTexts(Locale locale) {
    this.bundle = new Bundle("campaignbot.slack.texts", locale);
  }

  /// The text of a key with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  public String say(String key, Object... arguments) {
    return bundle.say(key, arguments);
  }
}
