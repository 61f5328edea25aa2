package campaignbot.slack.installation;

import campaignbot.slack.Scope;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.SlackTexts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `/slack/install`: leads a browser to Slack, which asks whether the bot may be installed.
public final class ToSlack extends HttpServlet {
  /// @see <a href="https://docs.slack.dev/authentication/installing-with-oauth">OAuth v2</a>
  public static final URI AUTHORIZE = URI.create("https://slack.com/oauth/v2/authorize");

  private final SlackSettings.OAuth oauth;
  private final URI authorize;
  private final Attempts attempts;
  private final SealCookie cookie;

  ToSlack(SlackSettings.OAuth oauth, URI authorize, Attempts attempts) {
    this.oauth = oauth;
    this.authorize = authorize;
    this.attempts = attempts;
    this.cookie = new SealCookie(oauth.publicUrl());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var attempt = attempts.begin();
    var address = address(attempt.state());
    cookie.set(response, attempt.seal());
    response.setHeader("Location", address);
    var language = BrowserLanguage.of(request);
    var link = new Page.Link(new SlackTexts(language).say("page.continue"), address);
    Page.of(language, "toSlack", Optional.of(link)).send(response, HttpServletResponse.SC_FOUND);
  }

  private String address(String state) {
    return authorize
        + "?client_id="
        + encoded(oauth.clientId())
        + "&scope="
        + encoded(Scope.all())
        + "&redirect_uri="
        + encoded(oauth.redirectUri().toString())
        + "&state="
        + state;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
