package campaignbot.slack.fake;

import java.time.Instant;
import java.util.Set;

/// What lets the bot into a team.
///
/// @param expires `Instant.MAX` when it is not rotated
record Token(String team, Set<String> scopes, Instant expires, boolean revoked) {
  Token gone() {
    return new Token(team, scopes, expires, true);
  }
}
