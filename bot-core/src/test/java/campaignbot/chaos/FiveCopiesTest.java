package campaignbot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import campaignbot.storage.Address;
import campaignbot.storage.TestPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every event is delivered five times, and has one effect.
class FiveCopiesTest {
  private static final int EVENTS = Integer.getInteger("events", 60);
  private static final int COPIES = 5;
  private static final int BEFORE_THE_RESTART = 2;
  private static final int AT_ONCE = 16;
  private static final long PATIENCE_MILLIS = 60_000;

  private final Path folder;
  private final Random random = new Random(5);

  FiveCopiesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void oneAfterTheOther() throws Exception {
    try (var run = new ChaosRun(folder, new Address.File(folder.resolve("talks.db")))) {
      run.nodes().add();
      for (var talk : talks()) {
        tell(run, talk, said -> deliver(run, said, COPIES));
      }
      check(run, "5 copies, one after the other");
    }
  }

  @Test
  void allAtTheSameMoment() throws Exception {
    try (var run = new ChaosRun(folder, new Address.File(folder.resolve("talks.db")))) {
      run.nodes().add();
      atTheSameMoment(run);
      check(run, "5 copies at the same moment, 16 talks at once");
    }
  }

  @Test
  void onTwoNodes() throws Exception {
    try (var run = new ChaosRun(folder, TestPostgres.newDatabase())) {
      run.nodes().add();
      run.nodes().add();
      atTheSameMoment(run);
      check(run, "5 copies at the same moment, on two nodes");
    }
  }

  @Test
  void acrossARestart() throws Exception {
    var talks = talks();
    try (var run = new ChaosRun(folder, new Address.File(folder.resolve("talks.db")))) {
      run.nodes().add();
      for (var talk : talks) {
        tell(run, talk, said -> deliver(run, said, BEFORE_THE_RESTART));
      }
      run.nodes().kill(0);
      run.nodes().restart(0);
      for (var talk : talks) {
        for (var said : talk) {
          deliver(run, said, COPIES - BEFORE_THE_RESTART);
        }
      }
      check(run, "5 copies, 2 before and 3 after kill -9");
    }
  }

  /// What becomes of one event.
  private interface Way {
    void deliver(Utterance said) throws Exception;
  }

  private List<List<Utterance>> talks() {
    var talks = new ArrayList<List<Utterance>>();
    for (var left = EVENTS; left > 0; left -= talks.getLast().size()) {
      var key = new TalkKey("w1", MockPlatform.NAME, "c1", "t" + talks.size());
      var sentences = Script.of(random);
      var talk = new ArrayList<Utterance>();
      for (var i = 0; i < Math.min(left, sentences.size()); i++) {
        talk.add(new Utterance(key.thread() + "/" + i, key, i == 0, sentences.get(i)));
      }
      talks.add(talk);
    }
    return talks;
  }

  private void atTheSameMoment(ChaosRun run) throws Exception {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE);
        var deliveries = Executors.newVirtualThreadPerTaskExecutor()) {
      var told = new ArrayList<Future<?>>();
      for (var talk : talks()) {
        told.add(
            threads.submit(() -> {
              tell(run, talk, said -> deliverAtOnce(run, said, deliveries));
              return talk;
            }));
      }
      for (var talk : told) {
        talk.get();
      }
    }
  }

  private static void tell(ChaosRun run, List<Utterance> sentences, Way way) throws Exception {
    var talk = new Talk(sentences.getFirst().key());
    run.world().talks().add(talk);
    for (var said : sentences) {
      way.deliver(said);
      var answers = run.world().undisturbed().answersTo(said);
      talk.heard(said, answers);
      if (answers.size() > 1) {
        var shown =
            run.world().platform().hasShown(talk.key(), talk.expected().size(), PATIENCE_MILLIS);
        assertThat(shown).as("the plan of %s", talk.key()).isTrue();
      }
    }
  }

  private void deliver(ChaosRun run, Utterance said, int copies) throws InterruptedException {
    for (var copy = 0; copy < copies; copy++) {
      run.world().deliveries().untilAcknowledged(said, random);
    }
  }

  private void deliverAtOnce(ChaosRun run, Utterance said, ExecutorService threads)
      throws Exception {
    var copies = new ArrayList<Future<?>>();
    for (var copy = 0; copy < COPIES; copy++) {
      copies.add(
          threads.submit(() -> {
            run.world().deliveries().untilAcknowledged(said, random);
            return said;
          }));
    }
    for (var copy : copies) {
      copy.get();
    }
  }

  private static void check(ChaosRun run, String fault) throws Exception {
    var result = run.result(fault, EVENTS * COPIES);
    result.judge();
    assertThat(run.world().deliveries().acknowledged()).isEqualTo(EVENTS * COPIES);
    assertThat(run.world().deliveries().takenAsNew()).isEqualTo(EVENTS);
    assertThat(result.verdict().events()).isEqualTo(EVENTS);
  }
}
