package campaignbot.slack.home;

import campaignbot.slack.SlackSettings;
import campaignbot.slack.door.Door;
import campaignbot.slack.door.DoorLimits;
import campaignbot.slack.door.SigningSecret;
import campaignbot.slack.installation.InstallPages;
import campaignbot.slack.installation.Installations;
import campaignbot.slack.installation.ToSlack;
import campaignbot.slack.installation.TokenDesk;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;

/// The door that Slack calls at.
final class HttpWay implements WayIn {
  private static final String INSTALL = "/slack/install";
  private static final String BACK = "/slack/oauth_redirect";

  private final Door door;

  private HttpWay(Door door) {
    this.door = door;
  }

  static HttpWay open(
      App app,
      SlackSettings settings,
      TokenDesk desk,
      Installations installations,
      SlackHome.Core core) {
    var secret = new SigningSecret(settings.signingSecret().orElseThrow());
    var clock = core.local().clock();
    Map<String, HttpServlet> pages =
        settings
            .oauth()
            .map(oauth ->
                InstallPages.of(
                    oauth, ToSlack.AUTHORIZE, desk, installations, core.ports().leases(), clock))
            .map(p -> Map.of(INSTALL, (HttpServlet) p.toSlack(), BACK, p.backFromSlack()))
            .orElse(Map.of());
    var door =
        Door.open(
            settings.door().host(),
            settings.door().port(),
            secret,
            clock,
            DoorLimits.USUAL,
            new SlackAppServlet(app),
            pages);
    return new HttpWay(door);
  }

  @Override
  public Optional<Integer> port() {
    return Optional.of(door.port());
  }

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public void close() {
    door.close();
  }
}
