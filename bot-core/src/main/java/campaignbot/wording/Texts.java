package campaignbot.wording;

import campaignbot.campaign.Niche;
import campaignbot.conversation.Languages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;

/// The texts of one language, as they are said at one home.
final class Texts {
  private final Locale locale;
  private final String home;
  private final Bundle bundle;

  /// @param home the platform on which it is said, for what works differently there
  Texts(Locale locale, String home) {
    this.locale = Languages.spoken(locale).orElse(Locale.ENGLISH);
    this.home = home;
    this.bundle = new Bundle("campaignbot.wording.messages", this.locale);
  }

  /// Several of a kind, as they stand in a sentence.
  String listed(Collection<String> several) {
    return String.join(say("comma"), several);
  }

  /// Sentences, one after the other.
  String sentences(Collection<String> several) {
    return String.join(say("sentences"), several);
  }

  /// A niche that nobody knows is called as it was named.
  String niche(Niche niche) {
    var key = "niche." + niche.slug();
    return has(key) ? say(key) : niche.slug().replace('-', ' ');
  }

  String home() {
    return home;
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
