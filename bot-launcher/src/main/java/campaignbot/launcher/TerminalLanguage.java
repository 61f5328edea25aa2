package campaignbot.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The language that the terminal is set to.
final class TerminalLanguage {
  private TerminalLanguage() {}

  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as POSIX has it: `es_MX.UTF-8`.
  /// English where none is, or it is `C`.
  static Locale of(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(value -> value.replaceAll("[.@].*", "").replace('_', '-'))
        .map(Locale::forLanguageTag)
        .filter(language -> !language.getLanguage().isEmpty())
        .filter(language -> language.getLanguage().length() < 4)
        .orElse(Locale.ENGLISH);
  }
}
