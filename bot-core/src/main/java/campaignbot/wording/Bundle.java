package campaignbot.wording;

import campaignbot.conversation.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Texts by their keys, in one language; in the bundle's own where there are none of it.
public final class Bundle {
  private final Locale locale;
  private final ResourceBundle texts;

  /// @param name of the bundle: `campaignbot.slack.texts`
  public Bundle(String name, Locale locale) {
    this.locale = Languages.spoken(locale).orElse(Locale.ENGLISH);
    this.texts =
        ResourceBundle.getBundle(
            name,
            this.locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The text of a key with its placeholders filled; numbers only for choices of plurals,
  /// everything shown is already formatted.
  ///
  /// @throws java.util.MissingResourceException when the bundle lacks the key
  public String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }
}
