package campaignbot.discord;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts that only Discord needs, in one language; all others come worded from the core.
public final class DiscordTexts {
  private static final String BUNDLE = "campaignbot.discord.texts";

  private final Locale locale;
  private final ResourceBundle bundle;

  /// @param locale English where there are no texts of it
  public DiscordTexts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The text of a key with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
