package campaignbot.slack.installation;

import campaignbot.delivery.Leases;
import campaignbot.slack.SlackSettings;
import java.net.URI;
import java.time.InstantSource;

/// The two addresses by which workspaces install the bot themselves, for the door to serve.
///
/// @param toSlack at `/slack/install`
/// @param backFromSlack at `/slack/oauth_redirect`
public record InstallPages(ToSlack toSlack, BackFromSlack backFromSlack) {
  /// @param authorize where Slack asks people; `ToSlack.AUTHORIZE` but in tests
  public static InstallPages of(
      SlackSettings.OAuth oauth,
      URI authorize,
      TokenDesk desk,
      Installations installations,
      Leases leases,
      InstantSource clock) {
    var attempts = new Attempts(oauth.clientSecret(), leases, clock);
    return new InstallPages(
        new ToSlack(oauth, authorize, attempts),
        new BackFromSlack(oauth, attempts, desk, installations));
  }
}
