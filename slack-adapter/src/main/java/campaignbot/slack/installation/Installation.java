package campaignbot.slack.installation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The bot in one workspace.
///
/// @param scopes what the workspace allows
public record Installation(
    Workspace workspace, Bot bot, Set<String> scopes, Origin origin, Tokens tokens) {
  public Installation {
    scopes = Set.copyOf(scopes);
  }

  /// @param id of the team; of the enterprise when its whole org installed the bot at once
  public record Workspace(String id, boolean isOrg, String name) {
    public Workspace {
      if (id.isBlank()) {
        throw new IllegalArgumentException("A workspace has an id: " + name);
      }
    }
  }

  /// @param userId what people mention
  /// @param id what its messages carry; a token without a bot user has none
  public record Bot(String userId, Optional<String> id) {}

  /// @param by who installed it, where Slack tells
  public record Origin(Optional<String> by, Instant at) {}

  Installation withTokens(Tokens newer) {
    return new Installation(workspace, bot, scopes, origin, newer);
  }
}
