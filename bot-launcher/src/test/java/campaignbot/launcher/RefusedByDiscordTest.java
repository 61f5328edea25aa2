package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.FakeDiscord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A Discord that does not let the bot in, or is not there.
class RefusedByDiscordTest {
  private static final int BETWEEN_LOOKS_MILLIS = 50;

  @TempDir private Path home;

  private Map<String, String> settings(String apiBase) {
    return Map.of(
        "CAMPAIGN_BOT_HOME",
        home.toString(),
        "CAMPAIGN_BOT_TEST",
        "true",
        "ADMIN_PORT",
        "0",
        "DISCORD_API_BASE",
        apiBase,
        "DISCORD_TOKEN",
        FakeDiscord.TOKEN);
  }

  private Ran serve(FakeDiscord discord, String name, String value) {
    var environment = new HashMap<>(settings(discord.restBase()));
    environment.put(name, value);
    return Ran.with(environment, "", "serve");
  }

  private void isEndedWith(Ran ran, String sentence) {
    assertThat(ran.exitCode()).isEqualTo(Refused.BAD_INPUT);
    assertThat(ran.err()).isEqualToIgnoringNewLines(sentence);
    assertThat(ran.out()).doesNotContain("Serving");
    assertThat(home.resolve("campaign-bot.db.running.json")).doesNotExist();
  }

  @Test
  void serveEndsWithASentenceWhenTheTokenIsRefused() {
    try (var discord = FakeDiscord.start()) {
      isEndedWith(
          serve(discord, "DISCORD_TOKEN", "an.old.token"),
          "Discord refuses DISCORD_TOKEN. Under “Bot” of your application press “Reset Token”, set the new one, and start me again.");
      // Each attempt with a dead token brings the ban of the address closer.
      assertThat(discord.calls()).hasSize(1);
    }
  }

  @Test
  void serveEndsWithASentenceWhenTheIntentIsNotGranted() {
    try (var discord = FakeDiscord.start()) {
      isEndedWith(
          serve(discord, "DISCORD_MESSAGE_CONTENT", "true"),
          "Discord refuses the Message Content intent. Switch it on under “Bot” of your application, or leave DISCORD_MESSAGE_CONTENT out: buttons, forms, mentions and replies work without it.");
      assertThat(discord.connected()).isZero();
    }
  }

  @Test
  @Timeout(120)
  void serveStartsWithoutDiscordAndIsReadyWhenItComes() throws Exception {
    var port = freePort();
    var base = "http://127.0.0.1:" + port + "/api/v10/";
    try (var served = Served.start(home, settings(base), Served.ofThisBuild())) {
      var notReady = served.get("/readyz");
      assertThat(notReady.statusCode()).isEqualTo(503);
      assertThat(notReady.body())
          .startsWith("not ready: Discord: it does not answer")
          .contains("I go on trying");
      assertThat(served.get("/livez").statusCode()).isEqualTo(200);
      try (var discord = FakeDiscord.startAt(port)) {
        discord.identifyEvery(Duration.ZERO);
        awaitReadiness(served, body -> body.startsWith("ready"));
        assertThat(served.get("/readyz").statusCode()).isEqualTo(200);
        discord.awaitCommands();
        var it = discord.slash(discord.alice(), discord.campaigns(), "plan-campaign");
        discord.awaitMessage(discord.awaitThread(it.place()), 1);
        assertThat(discord.complaints()).isEmpty();
      }
      awaitReadiness(served, body -> body.startsWith("not ready: Discord: not connected"));
      assertThat(served.get("/readyz").statusCode()).isEqualTo(503);
    }
  }

  private static void awaitReadiness(Served served, Predicate<String> body)
      throws IOException, InterruptedException {
    while (!body.test(served.get("/readyz").body())) {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
