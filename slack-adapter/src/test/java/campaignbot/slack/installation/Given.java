package campaignbot.slack.installation;

import campaignbot.slack.installation.Installation.Bot;
import campaignbot.slack.installation.Installation.Origin;
import campaignbot.slack.installation.Installation.Workspace;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Installations that tests begin with.
final class Given {
  static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

  private Given() {}

  static Installation installation(String workspace, String token) {
    return installation(workspace, false, new Tokens(token, Optional.empty()));
  }

  static Installation org(String enterprise, String token) {
    return installation(enterprise, true, new Tokens(token, Optional.empty()));
  }

  static Installation expiring(String workspace, String token, String refreshToken, Instant at) {
    return installation(
        workspace, false, new Tokens(token, Optional.of(new Tokens.Renewal(refreshToken, at))));
  }

  private static Installation installation(String workspace, boolean isOrg, Tokens tokens) {
    return new Installation(
        new Workspace(workspace, isOrg, "Team of " + workspace),
        new Bot("UBOT" + workspace, Optional.of("BBOT" + workspace)),
        Set.of("chat:write", "commands"),
        new Origin(Optional.of("UALICE"), NOW),
        tokens);
  }
}
