package campaignbot.discord.home;

import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;

/// Reasons of Discord's that no further attempt mends, as sentences for the operator.
final class Fatal {
  static final String TOKEN =
      "Discord refuses DISCORD_TOKEN. Under “Bot” of your application press “Reset Token”, set the new one, and start me again.";
  private static final String CONTENT =
      "Discord refuses the Message Content intent. Switch it on under “Bot” of your application, or leave DISCORD_MESSAGE_CONTENT out: buttons, forms, mentions and replies work without it.";

  private Fatal() {}

  /// Empty for what passes, or is mended by connecting anew.
  static Optional<String> sentence(CloseCode code) {
    return switch (code) {
      case AUTHENTICATION_FAILED -> Optional.of(TOKEN);
      case DISALLOWED_INTENTS -> Optional.of(CONTENT);
      case INVALID_INTENTS ->
          Optional.of("Discord does not know an intent that I ask for. Update Campaign Bot.");
      default -> Optional.empty();
    };
  }
}
