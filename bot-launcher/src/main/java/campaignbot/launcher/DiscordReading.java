package campaignbot.launcher;

import campaignbot.discord.DiscordSettings;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what is set for Discord.
final class DiscordReading {
  /// Three parts; a pasted “Bot …” is none.
  private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  private final SettingsReading reading;
  private final boolean isTest;

  DiscordReading(SettingsReading reading, boolean isTest) {
    this.reading = reading;
    this.isTest = isTest;
  }

  Optional<DiscordSettings> read() {
    var token =
        reading.optional(
            Setting.DISCORD_TOKEN,
            t -> Optional.of(t).filter(TOKEN.asMatchPredicate()),
            _ -> SettingsReading.HIDDEN);
    var apiBase =
        reading.value(
            Setting.DISCORD_API_BASE, DiscordSettings.API_BASE, WebAddress::base, URI::toString);
    var gateway = reading.optional(Setting.DISCORD_GATEWAY, WebAddress::socket, URI::toString);
    var readsMessages =
        reading.value(
            Setting.DISCORD_MESSAGE_CONTENT, false, SettingsReading::truth, String::valueOf);
    if (token.isPresent() && isTest) {
      keepLocal(apiBase, gateway);
    }
    return token.map(t -> new DiscordSettings(t, apiBase, gateway, readsMessages));
  }

  private void keepLocal(URI apiBase, Optional<URI> gateway) {
    if (!WebAddress.isLoopback(apiBase)) {
      reading.report(SettingsReading.notLocal(Setting.DISCORD_API_BASE));
    }
    if (gateway.isPresent() && !WebAddress.isLoopback(gateway.get())) {
      reading.report(SettingsReading.notLocal(Setting.DISCORD_GATEWAY));
    }
  }
}
