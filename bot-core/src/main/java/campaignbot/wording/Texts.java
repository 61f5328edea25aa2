package campaignbot.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one language, as they are said at one home.
final class Texts {
  private static final String BUNDLE = "campaignbot.wording.messages";

  private final Locale locale;
  private final String home;
  private final ResourceBundle bundle;

  /// @param home the platform on which it is said, for what works differently there
  Texts(Locale locale, String home) {
    this.locale = locale;
    this.home = home;
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

  /// The same, in the words of the home where it has its own: `key.slack`.
  String atHome(String key, Object... arguments) {
    var own = key + "." + home;
    return say(has(own) ? own : key, arguments);
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
