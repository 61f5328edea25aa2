package campaignbot.slack.installation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The cookie that holds the seal of an attempt. Over https its name begins with `__Host-`, so that
/// no neighbour's page can set it.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.3">cookies</a>
final class SealCookie {
  private final String name;
  private final boolean isSecure;

  SealCookie(URI publicUrl) {
    this.isSecure = "https".equals(publicUrl.getScheme());
    this.name = (isSecure ? "__Host-" : "") + "campaign-bot-install";
  }

  void set(HttpServletResponse response, String seal) {
    add(response, seal, (int) Attempts.LONGEST.toSeconds());
  }

  void remove(HttpServletResponse response) {
    add(response, "", 0);
  }

  private void add(HttpServletResponse response, String value, int seconds) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isSecure);
    cookie.setMaxAge(seconds);
    // Slack's page leads back to ours: with “Strict” the browser would not send it.
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .filter(c -> c.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
