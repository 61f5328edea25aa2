package campaignbot.discord.home;

import campaignbot.discord.DiscordSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import okhttp3.OkHttpClient;

/// Opens the connection of one shard. No intent is asked for that Discord has to grant, but the one
/// for reading messages, if the operator has switched it on.
record Connection(
    DiscordSettings settings, Sessions sessions, OkHttpClient http, ExecutorService threads) {

  /// Hears what becomes of a connection.
  interface Watcher {
    void ready(JDA jda);

    /// @param why what it ended with, when it is one of Discord's own reasons
    void ended(Optional<CloseCode> why);
  }

  /// @throws InvalidTokenException when Discord refuses the token
  JDA open(int shard, int shards, EventListener hearing, Watcher watcher) {
    var events = new InOrder(threads);
    EventListener watching =
        event -> {
          switch (event) {
            case ReadyEvent ready -> watcher.ready(ready.getJDA());
            case ShutdownEvent end -> watcher.ended(Optional.ofNullable(end.getCloseCode()));
            default -> {}
          }
        };
    return JDABuilder.createLight(settings.token(), intents())
        .useSharding(shard, shards)
        .setSessionController(sessions)
        .setRestConfig(new RestConfig().setBaseUrl(settings.apiBase().toString()))
        .setHttpClient(http)
        .setEventManager(events)
        .setEnableShutdownHook(false)
        .addEventListeners(watching, hearing)
        .build();
  }

  private List<GatewayIntent> intents() {
    var intents =
        new ArrayList<>(List.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES));
    if (settings.readsMessages()) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }
}
