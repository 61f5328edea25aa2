package campaignbot.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one language.
final class Texts {
  private static final String BUNDLE = "campaignbot.wording.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  /// The text of a key with its placeholders filled; numbers only for choices of plurals,
  /// everything shown is already formatted.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
