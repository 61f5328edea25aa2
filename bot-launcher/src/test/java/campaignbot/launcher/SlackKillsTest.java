package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve` is killed while it answers somebody in Slack, at any moment, and started again: then
/// every thread must hold, word for word and in order, what it holds when nothing goes wrong.
class SlackKillsTest {
  /// `-Dchaos=SlackKills -Dkills=100` runs longer.
  private static final int KILLS = Integer.getInteger("kills", 3);

  private static final long SEED = 20_261_123;

  /// A turn takes some ten milliseconds when the process is new.
  private static final int LATEST_KILL_MILLIS = 120;

  private static final List<String> SAID =
      List.of("10k usd", "hong kong", "sales", "no", "plan it", "approve", "export");

  /// What the bot has posted in the thread when each of these is answered.
  private static final List<Integer> POSTED = List.of(1, 2, 3, 4, 6, 7, 10);

  private final Path home;
  private final Random random = new Random(SEED);
  private final FakeSlack slack = FakeSlack.start();
  private Served served;
  private int kills;

  SlackKillsTest(@TempDir Path home) throws IOException {
    this.home = home;
    slack.redeliverAfter(Collections.nCopies(100, Duration.ofMillis(100)).toArray(Duration[]::new));
    served = Served.start(home, slack);
  }

  @AfterEach
  void end() {
    served.close();
    slack.close();
  }

  @Test
  void talksGoOnInTheirThreadsAndNothingIsAskedOrPostedTwice() throws Exception {
    var expected = said(talk(false));
    assertThat(expected).doesNotHaveDuplicates().last().asString().endsWith(".xlsx");
    var talks = new ArrayList<Place>();
    while (kills < KILLS) {
      talks.add(talk(true));
    }
    assertThat(talks).allSatisfy(t -> assertThat(said(t)).isEqualTo(expected));
  }

  private Place talk(boolean isDangerous) throws Exception {
    var root = slack.mention(slack.bob(), slack.campaigns().outside(), SAID.getFirst()).ts();
    var thread = slack.campaigns().under(root);
    awaitAnswer(thread, 0);
    for (var i = 1; i < SAID.size(); i++) {
      var text = SAID.get(i);
      var saying = CompletableFuture.supplyAsync(() -> slack.message(slack.bob(), thread, text));
      if (isDangerous && kills < KILLS && random.nextBoolean()) {
        Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
        served.kill();
        kills++;
        served = Served.start(home, slack);
      }
      assertThat(saying.get().isAcknowledged()).isTrue();
      awaitAnswer(thread, i);
    }
    return thread;
  }

  private void awaitAnswer(Place thread, int step) {
    slack.await(
        "the answer to “" + SAID.get(step) + "”",
        () -> slack.byBot(thread).size() >= POSTED.get(step));
  }

  /// Texts, and the names of the files beside them.
  private List<String> said(Place thread) {
    return slack.byBot(thread).stream()
        // How long a plan takes depends on the machine.
        .filter(m -> !m.text().startsWith("Still planning"))
        .flatMap(SlackKillsTest::shown)
        .toList();
  }

  private static Stream<String> shown(Posted message) {
    var files =
        message.files().asList().stream().map(f -> f.getAsJsonObject().get("name").getAsString());
    return Stream.concat(Stream.of(message.text()).filter(t -> !t.isEmpty()), files);
  }
}
