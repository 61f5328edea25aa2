package campaignbot.slack.installation;

import campaignbot.slack.SlackTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// A small page for a browser: a title, a text, at most one link. Needs nothing from elsewhere.
///
/// @param language of title and text
/// @param link what it says, and where it leads
record Page(Locale language, String title, String text, Optional<Link> link) {
  private static final String STYLE =
      "body{font:17px/1.5 sans-serif;max-width:34em;margin:15vh auto;padding:0 1em;color:#1d1c1d}"
          + "a{color:#1264a3}";
  private static final String ONLY_OUR_STYLE =
      "default-src 'none'; style-src 'sha256-"
          + hash(STYLE)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  record Link(String text, String target) {}

  /// @param key `page.KEY.title` and `page.KEY.text` are its texts
  static Page of(Locale language, String key, Optional<Link> link, Object... arguments) {
    var texts = new SlackTexts(language);
    return new Page(
        language,
        texts.say("page." + key + ".title"),
        texts.say("page." + key + ".text", arguments),
        link);
  }

  void send(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Security-Policy", ONLY_OUR_STYLE);
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(html().getBytes(StandardCharsets.UTF_8));
  }

  String html() {
    return """
    <!DOCTYPE html>
    <html lang="%5$s"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>%1$s</title><style>%2$s</style></head>
    <body><h1>%1$s</h1><p>%3$s</p>%4$s</body></html>
    """
        .formatted(
            escaped(title),
            STYLE,
            escaped(text),
            link.map(l ->
                    "<p><a href=\"" + escaped(l.target()) + "\">" + escaped(l.text()) + "</a></p>")
                .orElse(""),
            escaped(language.toLanguageTag()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
