package campaignbot.slack.installation;

import campaignbot.conversation.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/// The language of whoever looks at a page: the first that their browser asks for and there are
/// texts of, whatever its country; else English.
final class BrowserLanguage {
  private BrowserLanguage() {}

  /// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.accept-language">the header</a>
  static Locale of(HttpServletRequest request) {
    return asked(request).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-", 2)[0])
        .flatMap(wanted ->
            Languages.SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(wanted)))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /// What is liked most comes first. What cannot be read asks for nothing.
  private static List<LanguageRange> asked(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getHeader("Accept-Language"))
          .map(LanguageRange::parse)
          .orElse(List.of());
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }
}
