package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of the gateway, told over a plain WebSocket.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FakeGatewayTest {
  private final FakeDiscord discord = FakeDiscord.start();
  private final PlainBot bot = new PlainBot(discord);

  @AfterEach
  void close() {
    bot.close();
    discord.close();
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          wrong,              0, 1, 513,   4004
          fake.discord.token, 0, 1, 33281, 4014
          fake.discord.token, 0, 1, 2,     4014
          fake.discord.token, 2, 2, 513,   4010
          fake.discord.token, 0, 1, -1,    4013
          """)
  void refusesWhoIsNotAllowedIn(String token, int shard, int shards, int intents, int code) {
    bot.connect(PlainBot.identification(token, shard, shards, intents));
    until(() -> !bot.closed.isEmpty());

    assertThat(bot.closed).containsExactly(code);
    assertThat(discord.identifies())
        .singleElement()
        .satisfies(i -> assertThat(i.accepted()).isFalse());
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void wantsShardsForManyGuilds() {
    discord.requireShardingFrom(1);
    bot.identify(0, 1, PlainBot.INTENTS);
    until(() -> !bot.closed.isEmpty());

    assertThat(bot.closed).containsExactly(4011);
  }

  @Test
  void tellsReadyAndItsGuilds() {
    bot.ready();
    until(() -> !bot.events("GUILD_CREATE").isEmpty());

    assertThat(bot.heard.getFirst().getObject("d").getInt("heartbeat_interval")).isEqualTo(41_250);
    assertThat(bot.events("READY").getFirst().getArray("guilds").length()).isEqualTo(1);
    assertThat(bot.events("GUILD_CREATE").getFirst().getString("id")).isEqualTo(FakeDiscord.GUILD);
    assertThat(bot.events("GUILD_CREATE").getFirst().getString("owner_id"))
        .isEqualTo(FakeDiscord.OWNER);
  }

  @Test
  void mindsIdentifiesThatComeTooSoon() {
    bot.ready();
    bot.identify(0, 1, PlainBot.INTENTS);
    until(() -> bot.heard.getLast().getInt("op") == 9);

    assertThat(bot.heard.getLast().getBoolean("d")).isFalse();
    assertThat(discord.complaints()).hasSize(1);
  }

  @Test
  void letsShardsOfOtherBucketsInAtOnce() {
    discord.shards(2, 2);
    bot.identify(0, 2, PlainBot.INTENTS);
    bot.identify(1, 2, PlainBot.INTENTS);
    discord.await("both", () -> discord.connected() == 2);

    assertThat(discord.identifies()).extracting(Identified::shard).containsExactly(0, 1);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void acknowledgesHeartbeatsUnlessMuted() {
    var socket = bot.ready();
    discord.muteHeartbeats(true);
    socket.sendText("{\"op\":1,\"d\":null}", true).join();
    var members = Json.object("guild_id", FakeDiscord.GUILD, "query", "", "limit", 0);
    socket.sendText(Json.object("op", 8, "d", members).toString(), true).join();
    until(() -> !bot.events("GUILD_MEMBERS_CHUNK").isEmpty());
    assertThat(bot.heard).noneMatch(m -> m.getInt("op") == 11);

    discord.muteHeartbeats(false);
    socket.sendText("{\"op\":1,\"d\":null}", true).join();
    until(() -> bot.heard.getLast().getInt("op") == 11);
  }

  @Test
  void tellsAgainWhatWasMissed() {
    bot.ready();
    until(() -> bot.events("GUILD_CREATE").size() == 1);
    var session = bot.events("READY").getFirst().getString("session_id");
    var seen = bot.heard.getLast().getInt("s");
    discord.cutGateway();
    discord.await("no connection", () -> discord.connected() == 0);
    discord.mention(discord.alice(), discord.campaigns(), "still there?");
    bot.connect(resumption(session, seen));
    until(() -> !bot.events("RESUMED").isEmpty());

    assertThat(bot.events("MESSAGE_CREATE"))
        .singleElement()
        .satisfies(m -> assertThat(m.getString("content")).endsWith("still there?"));
    assertThat(bot.events("READY")).hasSize(1);
    assertThat(discord.resumes()).hasSize(1);
  }

  private static DataObject resumption(String session, int seen) {
    return Json.object(
        "op", 6, "d", Json.object("token", FakeDiscord.TOKEN, "session_id", session, "seq", seen));
  }

  @Test
  void forgetsSessionsThatItEnded() {
    bot.ready();
    until(() -> bot.events("GUILD_CREATE").size() == 1);
    var session = bot.events("READY").getFirst().getString("session_id");
    discord.invalidateSessions(false);
    until(() -> bot.heard.getLast().getInt("op") == 9);
    bot.connect(resumption(session, 1));
    until(() -> bot.heard.stream().filter(m -> m.getInt("op") == 9).count() == 2);

    assertThat(discord.connected()).isZero();
  }

  @Test
  void tellsOfMessagesOnlyThoseWhoAsked() {
    discord.identifyEvery(Duration.ZERO);
    bot.identify(0, 1, Intents.GUILDS);
    discord.await("a connection", () -> discord.connected() == 1);
    discord.mention(discord.alice(), discord.campaigns(), "hello");
    discord.message(discord.alice(), discord.dm(discord.alice()), "hello");
    discord.addChannel(discord.guild(), "last");
    until(() -> !bot.events("CHANNEL_CREATE").isEmpty());

    assertThat(bot.events("MESSAGE_CREATE")).isEmpty();
  }

  @Test
  void withholdsFilesWithTheWords() {
    bot.ready();
    var file = discord.file("a.csv", new byte[3]);
    discord.message(discord.alice(), discord.campaigns(), "for bob", file);
    discord.message(discord.alice(), discord.campaigns(), discord.bot().mention(), file);
    until(() -> bot.events("MESSAGE_CREATE").size() == 2);

    assertThat(bot.events("MESSAGE_CREATE").getFirst().getArray("attachments").isEmpty()).isTrue();
    assertThat(bot.events("MESSAGE_CREATE").getFirst().getString("content")).isEmpty();
    assertThat(bot.events("MESSAGE_CREATE").getLast().getArray("attachments").length())
        .isEqualTo(1);
  }

  @Test
  void tellsAllWordsToWhoIsApproved() {
    discord.approve(Intents.CONTENT);
    bot.identify(0, 1, PlainBot.INTENTS | Intents.CONTENT);
    discord.await("a connection", () -> discord.connected() == 1);
    discord.message(discord.alice(), discord.campaigns(), "for bob");
    until(() -> bot.events("MESSAGE_CREATE").size() == 1);

    assertThat(bot.events("MESSAGE_CREATE").getFirst().getString("content")).isEqualTo("for bob");
  }

  @Test
  void tellsOfItsOwnMessagesAndThreads() {
    bot.ready();
    bot.post(discord.campaigns(), "Let's plan");
    var message = discord.byBot(discord.campaigns()).getFirst();
    bot.call(
        "POST",
        "channels/%s/messages/%s/threads".formatted(message.channel(), message.id()),
        Json.object("name", "Plan"));
    until(() -> bot.events("MESSAGE_CREATE").size() == 2);

    assertThat(bot.events("MESSAGE_CREATE"))
        .extracting(m -> m.getInt("type"))
        .containsExactly(0, 21);
    assertThat(bot.events("THREAD_CREATE").getFirst().getString("id")).isEqualTo(message.id());
    assertThat(discord.threads(discord.campaigns())).hasSize(1);
    assertThat(discord.complaints()).isEmpty();
  }
}
