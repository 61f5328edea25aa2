package campaignbot.slack;

import java.net.URI;
import java.util.Optional;

/// What the operator set for Slack.
///
/// @param botToken of the one workspace that is installed by hand
/// @param signingSecret proves that a request over HTTP is Slack's
/// @param appToken opens the socket of Socket Mode
/// @param apiBase where the Web API is, with a slash at the end
/// @param door where requests over HTTP come in
public record SlackSettings(
    Optional<String> botToken,
    Optional<String> signingSecret,
    Optional<String> appToken,
    Optional<OAuth> oauth,
    URI apiBase,
    Door door) {
  public static final URI API_BASE = URI.create("https://slack.com/api/");

  /// How many workspaces install the bot by themselves.
  ///
  /// @param publicUrl where browsers reach the door, without a slash at the end
  public record OAuth(String clientId, String clientSecret, URI publicUrl) {
    /// Where Slack sends the browser back to; it stands so in the app's settings, too.
    public URI redirectUri() {
      return URI.create(publicUrl + "/slack/oauth_redirect");
    }

    public URI installUrl() {
      return URI.create(publicUrl + "/slack/install");
    }

    @Override
    public String toString() {
      return "OAuth at " + publicUrl;
    }
  }

  /// @param port 0 = any free one
  public record Door(String host, int port) {}

  public boolean isSocketMode() {
    return appToken.isPresent();
  }

  /// Without secrets.
  @Override
  public String toString() {
    return "Slack over " + (isSocketMode() ? "Socket Mode" : "HTTP at " + door);
  }
}
