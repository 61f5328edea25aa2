package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.homes.Backstage;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Fault;
import campaignbot.slack.fake.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The socket goes in the middle of a talk; the talk goes on.
class CutSocketTest {
  private static final String CONNECT = "apps.connections.open";

  @TempDir private Path folder;
  private Bench bench;
  private FakeSlack slack;
  private Place thread;

  @BeforeEach
  void beginATalk() {
    bench = Bench.open(folder, Bench.Way.SOCKET);
    slack = bench.slack();
    slack.slash(slack.alice(), slack.campaigns(), "/plan-campaign", "10k usd");
    bench.untilIdle();
    thread = slack.byBot(slack.campaigns().outside()).getLast().place();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void talkGoesOn() {
    var before = slack.byBot(thread).size();
    assertThat(slack.message(slack.alice(), thread, "hong kong").isAcknowledged()).isTrue();
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(before + 1);
    slack.click(slack.alice(), slack.byBot(thread).getLast(), "pick:metric:SALES");
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(before + 2);
    assertThat(Words.of(slack.byBot(thread).getLast().blocks())).startsWith("Sales", "it", "is.");
  }

  @Test
  void afterItWasCut() {
    slack.cutSockets();
    slack.await("it is noticed", () -> slack.sockets() == 0);
    slack.await("another socket", () -> slack.sockets() == 1);
    talkGoesOn();
  }

  @Test
  void whenSlackAsksForAnotherOneTheOldOneHearsOnUntilThen() {
    slack.fail(CONNECT, new Fault.Broken(503));
    slack.askToReconnect();
    slack.await("it is tried", () -> slack.calls(CONNECT).size() == 2);
    assertThat(bench.missing()).isEmpty();
    var said = slack.message(slack.alice(), thread, "tell me more");
    assertThat(said.isAcknowledged()).isTrue();
    bench.untilIdle();
    slack.await("another socket", () -> slack.sockets() == 2);
    talkGoesOn();
    slack.await("the old one is closed", () -> slack.sockets() == 1);
  }

  @Test
  void whatIsSentAgainOverTheNextSocketIsAnsweredOnce() {
    var said = slack.message(slack.alice(), thread, "hong kong");
    slack.cutSockets();
    slack.await("another socket", () -> slack.calls(CONNECT).size() == 2 && slack.sockets() == 1);
    assertThat(slack.again(said).isAcknowledged()).isTrue();
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(3);
  }

  @Test
  void whileItIsDownTheBotIsNotReadyAndSaysWhy() {
    slack.fail(CONNECT, new Fault.Broken(503), new Fault.Refusal("invalid_auth"));
    slack.cutSockets();
    Backstage.until("it is noticed", () -> bench.missing().toString().contains("status 503"));
    assertThat(bench.missing().getFirst()).startsWith("SLACK_APP_TOKEN: there is no socket");
    Backstage.until("it is refused", () -> bench.missing().toString().contains("invalid_auth"));
    Backstage.until("it is back", () -> bench.missing().isEmpty());
    talkGoesOn();
  }
}
