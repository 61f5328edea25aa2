package campaignbot.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// The texts of one language, as they are said at one home.
final class Texts {
  private final Locale locale;
  private final String home;
  private final Bundle bundle;

  /// @param home the platform on which it is said, for what works differently there
  Texts(Locale locale, String home) {
    this.locale = locale;
    this.home = home;
    this.bundle = new Bundle("campaignbot.wording.messages", locale);
  }

  Locale locale() {
    return locale;
  }

  /// The text of a key with its placeholders filled; numbers only for choices of plurals,
  /// everything shown is already formatted.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  String say(String key, Object... arguments) {
    return bundle.say(key, arguments);
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
    return bundle.has(key);
  }
}
