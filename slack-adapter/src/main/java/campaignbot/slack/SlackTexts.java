package campaignbot.slack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts that only Slack needs, in one language; all others come worded from the core.
public final class SlackTexts {
  private static final String BUNDLE = "campaignbot.slack.texts";

  public static final SlackTexts ENGLISH = new SlackTexts(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  public SlackTexts(Locale locale) {
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
