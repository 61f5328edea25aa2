package campaignbot.slack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts that only Slack needs.
public final class SlackTexts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "campaignbot.slack.texts",
          Locale.ENGLISH,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private SlackTexts() {}

  /// The text of a key with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  public static String say(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
  }
}
