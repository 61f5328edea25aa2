package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Stock JDA comes back whenever the gateway goes away, and hears what it has missed.
@Timeout(value = 40, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EchoBotReconnectTest {
  private final FakeDiscord discord = FakeDiscord.start();

  @AfterEach
  void close() {
    discord.close();
  }

  private JDA started() throws InterruptedException {
    discord.identifyEvery(Duration.ZERO);
    return EchoBot.start(discord);
  }

  private Interaction list(String guild) {
    var where = discord.channel(discord.guild(guild), "campaigns");
    return discord.slash(discord.alice(), where, "campaigns list");
  }

  static Stream<Arguments> interruptions() {
    return Stream.of(
        Arguments.of("op 7", (Consumer<FakeDiscord>) FakeDiscord::askToReconnect),
        Arguments.of("cut", (Consumer<FakeDiscord>) FakeDiscord::cutGateway),
        Arguments.of("op 9", (Consumer<FakeDiscord>) d -> d.invalidateSessions(true)),
        Arguments.of("4000", (Consumer<FakeDiscord>) d -> d.closeGateway(4000, "unknown")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("interruptions")
  void resumes(String name, Consumer<FakeDiscord> interruption) throws InterruptedException {
    var jda = started();
    interruption.accept(discord);
    var missed = list(FakeDiscord.GUILD);

    assertThat(discord.answerTo(missed).text()).as(name).contains("none yet");
    discord.await("a resumed session", () -> !discord.resumes().isEmpty());
    discord.await("a connection", () -> discord.connected() == 1);
    assertThat(discord.resumes()).hasSize(1);
    assertThat(discord.identifies()).hasSize(1);
    assertThat(discord.complaints()).isEmpty();
    jda.shutdownNow();
  }

  @Test
  void beginsANewSessionWhenTheOldOneIsOver() throws InterruptedException {
    var jda = started();
    discord.invalidateSessions(false);
    discord.await("a new session", () -> discord.identifies().size() == 2);
    discord.await("a connection", () -> discord.connected() == 1);

    assertThat(discord.answerTo(list(FakeDiscord.GUILD)).text()).contains("none yet");
    assertThat(discord.resumes()).isEmpty();
    assertThat(discord.complaints()).isEmpty();
    jda.shutdownNow();
  }

  @Test
  void noticesThatNobodyAcknowledgesItsHeartbeats() throws InterruptedException {
    discord.heartbeatEvery(Duration.ofMillis(300));
    var jda = started();
    discord.muteHeartbeats(true);
    if (!hasResumedSoon()) {
      // On a busy machine JDA's farewell to a mute connection hangs now and then: once more.
      discord.muteHeartbeats(false);
      jda.shutdownNow();
      jda = started();
      discord.muteHeartbeats(true);
    }
    discord.await("a reconnect", () -> !discord.resumes().isEmpty());
    discord.muteHeartbeats(false);

    assertThat(discord.answerTo(list(FakeDiscord.GUILD)).text()).contains("none yet");
    assertThat(discord.complaints()).isEmpty();
    jda.shutdownNow();
  }

  private boolean hasResumedSoon() throws InterruptedException {
    for (int tenths = 0; tenths < 150 && discord.resumes().isEmpty(); tenths++) {
      Thread.sleep(100);
    }
    return !discord.resumes().isEmpty();
  }

  @Test
  void hearsEachGuildOnItsShard() throws InterruptedException {
    var other = discord.addGuild("" + (Long.parseLong(FakeDiscord.GUILD) + (1L << 22)));
    discord.shards(2, 2);
    discord.identifyEvery(Duration.ofSeconds(5));
    var manager =
        DefaultShardManagerBuilder.createLight(FakeDiscord.TOKEN, EchoBot.INTENTS)
            .setRestConfig(new RestConfig().setBaseUrl(discord.restBase()))
            .setSessionController(EchoBot.controller(discord))
            .addEventListeners(new EchoBot())
            .build();
    discord.await("both shards", () -> discord.connected() == 2);
    for (var shard : manager.getShards()) {
      shard.awaitReady();
    }
    manager.getShards().getFirst().updateCommands().addCommands(EchoBot.commands()).complete();

    assertThat(discord.answerTo(list(FakeDiscord.GUILD)).isEphemeral()).isTrue();
    assertThat(discord.answerTo(list(other.id())).isEphemeral()).isTrue();
    var alone = discord.dm(discord.bob());
    var direct = discord.slash(discord.bob(), alone, "echo", Map.of("text", "me"));
    assertThat(discord.answerTo(direct).text()).isEqualTo("me");
    assertThat(discord.identifies()).extracting(Identified::shards).containsExactly(2, 2);
    assertThat(discord.complaints()).isEmpty();
    manager.shutdown();
  }
}
