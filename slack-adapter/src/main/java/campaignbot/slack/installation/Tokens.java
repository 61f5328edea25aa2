package campaignbot.slack.installation;

import java.time.Instant;
import java.util.Optional;

/// What lets the bot act in a workspace. Never shown.
///
/// @param renewal present when the bot token expires
public record Tokens(String bot, Optional<Renewal> renewal) {
  /// @param refreshToken gets the next tokens, once
  /// @param expiry of the bot token
  public record Renewal(String refreshToken, Instant expiry) {
    @Override
    public String toString() {
      return "until " + expiry;
    }
  }

  @Override
  public String toString() {
    return "•••";
  }
}
