package campaignbot.discord;

import java.net.URI;
import java.util.Optional;

/// What the operator set for Discord.
///
/// @param token of the bot
/// @param apiBase where the REST API is, with a slash at the end
/// @param gateway where the gateway is; empty for the one that Discord names
/// @param readsMessages whether the Message Content intent is switched on
public record DiscordSettings(
    String token, URI apiBase, Optional<URI> gateway, boolean readsMessages) {
  public static final URI API_BASE = URI.create("https://discord.com/api/v10/");

  /// Without secrets.
  @Override
  public String toString() {
    return "Discord at " + apiBase;
  }
}
