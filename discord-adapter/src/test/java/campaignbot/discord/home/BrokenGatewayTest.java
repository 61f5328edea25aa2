package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.homes.Backstage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gateway breaks in the middle of a talk, and the talk goes on.
class BrokenGatewayTest {
  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;
  private Place thread;

  @BeforeEach
  void begin() {
    bench = Bench.open(folder, Bench.Reading.ALL);
    discord = bench.discord();
    bench.after(() ->
        discord.slash(
            discord.alice(), discord.campaigns(), "plan-campaign", Map.of("budget", "10k usd")));
    thread = discord.threads(discord.campaigns()).getLast();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Posted last() {
    return discord.byBot(thread).getLast();
  }

  private void goesOn() {
    bench.after(() -> discord.message(discord.alice(), thread, "sales"));
    assertThat(last().words()).contains("Anything else I should respect");
    Backstage.until("all is well", () -> bench.missing().isEmpty());
    assertThat(discord.complaints()).isEmpty();
  }

  /// After these the session is resumed, and nothing is lost.
  static Stream<Named<Consumer<FakeDiscord>>> resumable() {
    return Stream.of(
        Named.of("the connection is cut", FakeDiscord::cutGateway),
        Named.of("Discord asks to reconnect", FakeDiscord::askToReconnect),
        Named.of("a session that can be resumed is invalid", d -> d.invalidateSessions(true)),
        Named.of("Discord closes with 4000", d -> d.closeGateway(4000, "unknown error")));
  }

  @ParameterizedTest
  @MethodSource("resumable")
  void whatIsSaidInTheGapIsHeard(Consumer<FakeDiscord> breaks) {
    breaks.accept(discord);
    bench.after(() -> discord.message(discord.alice(), thread, "hong kong"));
    assertThat(last().words()).contains("What should the campaign achieve?");
    Backstage.until("the session is resumed", () -> !discord.resumes().isEmpty());
    goesOn();
  }

  @Test
  void messagesOfTheGapAreHeardInTheirOrder() {
    discord.cutGateway();
    discord.message(discord.alice(), thread, "hong kong");
    discord.message(discord.alice(), thread, "no, taiwan");
    bench.after(() -> discord.message(discord.alice(), thread, "sales"));
    Backstage.until("all is heard", () -> last().words().contains("Anything else"));
    bench.untilIdle();
    bench.after(() -> discord.message(discord.alice(), thread, "no"));
    assertThat(last().words()).contains("Taiwan", "Sales").doesNotContain("Hong Kong");
  }

  @Test
  void afterALostSessionThePersonPressesAgain() {
    var question = last();
    discord.invalidateSessions(false);
    var lost = discord.message(discord.alice(), thread, "hong kong");
    assertThat(lost).isNotNull();
    discord.await(
        "a new session", () -> discord.identifies().size() > 1 && discord.connected() > 0);
    Backstage.until("all is well", () -> bench.missing().isEmpty());
    bench.after(() -> discord.message(discord.alice(), thread, "hong kong"));
    assertThat(discord.byBot(thread).indexOf(question)).isZero();
    assertThat(last().words()).contains("What should the campaign achieve?");
    goesOn();
  }

  @Test
  void aConnectionThatAnswersNoMoreIsNoticed() {
    discord.heartbeatEvery(Duration.ofMillis(400));
    discord.cutGateway();
    Backstage.until("it is back", () -> discord.resumes().size() == 1 && bench.missing().isEmpty());
    discord.muteHeartbeats(true);
    Backstage.until("it is noticed", () -> discord.resumes().size() > 1);
    discord.muteHeartbeats(false);
    discord.heartbeatEvery(Duration.ofSeconds(41));
    bench.after(() -> discord.message(discord.alice(), thread, "hong kong"));
    goesOn();
  }

  @Test
  void whileThereIsNoConnectionTheBotIsNotReady() {
    assertThat(bench.missing()).isEmpty();
    discord.refuseResumes(true);
    discord.cutGateway();
    Backstage.until("it says so", () -> !bench.missing().isEmpty());
    assertThat(bench.missing()).singleElement().asString().contains("Discord: not connected");
    Backstage.until("it is back", () -> bench.missing().isEmpty());
  }
}
