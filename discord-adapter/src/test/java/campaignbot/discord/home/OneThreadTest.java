package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A talk gets one thread under one message, whatever goes wrong while it is opened.
class OneThreadTest {
  private static final String OPENING = "POST /channels/\\d+/messages/\\d+/threads";

  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Reading.CALLED);
    discord = bench.discord();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  static Fault[] faults() {
    return new Fault[] {new Fault.RequestLost(), new Fault.AnswerLost(), new Fault.Broken(502)};
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whenOpeningTheThreadFails(Fault fault) {
    discord.fail(OPENING, fault);
    opens();
  }

  @Test
  void whenAlsoLookingForTheFirstMessageFails() {
    discord.fail(OPENING, new Fault.RequestLost());
    discord.fail("GET /channels/\\d+/messages", new Fault.RequestLost());
    opens();
  }

  @Test
  void whenTheAnswerToTheCommandIsLost() {
    discord.fail("PATCH /webhooks/", new Fault.AnswerLost());
    opens();
  }

  private void opens() {
    var campaigns = discord.campaigns();
    bench.after(() -> discord.slash(discord.alice(), campaigns, "plan-campaign"));
    assertThat(discord.byBot(campaigns)).hasSize(1);
    assertThat(discord.threads(campaigns)).hasSize(1);
    assertThat(discord.byBot(discord.threads(campaigns).getFirst())).hasSize(1);
    assertThat(discord.complaints()).isEmpty();
  }
}
