package campaignbot.slack.home;

import campaignbot.slack.Scope;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/// What a browser does while somebody installs the bot: to Slack, where they agree, and back.
record Installing(FakeSlack slack, SlackSettings.OAuth oauth, int port) {
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  void in(Team team) {
    try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      var toSlack = get(browser, "/slack/install").headers().firstValue("Location").orElseThrow();
      var state = STATE.matcher(toSlack).results().findFirst().orElseThrow().group(1);
      var code = slack.agree(team, Scope.all(), oauth.redirectUri().toString());
      var back = get(browser, "/slack/oauth_redirect?code=" + code + "&state=" + state);
      if (back.statusCode() != 200) {
        throw new IllegalStateException("Not installed: " + back.body());
      }
    }
  }

  private HttpResponse<String> get(HttpClient browser, String path) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try {
      return browser.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
