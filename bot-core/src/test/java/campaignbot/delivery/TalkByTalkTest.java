package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TalkByTalkTest {
  private static final TalkKey ONE = talk("w1", 1);
  private static final TalkKey OTHER = talk("w2", 1);

  private final ManualThreads threads = new ManualThreads();
  private final Map<TalkKey, Integer> toDo = new HashMap<>();
  private final List<TalkKey> steps = new ArrayList<>();

  private static TalkKey talk(String workspace, int thread) {
    return new TalkKey(workspace, "test", "c", String.valueOf(thread));
  }

  /// One thing of what there is to do for the talk.
  private boolean step(TalkKey key) {
    if (toDo.getOrDefault(key, 0) == 0) {
      return false;
    }
    steps.add(key);
    toDo.merge(key, -1, Integer::sum);
    return true;
  }

  private TalkByTalk atOnce(int talks) {
    return new TalkByTalk("testing", threads, talks, this::step);
  }

  private TalkByTalk with(Predicate<TalkKey> step) {
    return new TalkByTalk("testing", threads, 2, step);
  }

  @Test
  void aTalkIsAtWorkOnceHoweverOftenItIsWoken() {
    var turns = atOnce(8);
    turns.wake(ONE);
    turns.wake(ONE);
    assertThat(threads.begun()).isEqualTo(1);
  }

  @Test
  void allThatThereIsToDoIsDone() {
    var turns = atOnce(8);
    toDo.put(ONE, 100);
    turns.wake(ONE);
    threads.runAll();
    assertThat(steps).hasSize(100);
  }

  @Test
  void manyTalksAreAtWorkAtOnceButNoMoreThanAllowed() {
    var turns = atOnce(4);
    for (var i = 0; i < 9; i++) {
      turns.wake(talk("w" + i, 1));
    }
    assertThat(threads.begun()).isEqualTo(4);
    threads.runOne();
    assertThat(threads.begun()).isEqualTo(4);
  }

  @Test
  void aTalkThatIsWokenWhileAtWorkIsLookedAtAgain() {
    var looks = new AtomicInteger();
    var itself = new ArrayList<TalkByTalk>();
    var turns =
        with(key -> {
          if (looks.incrementAndGet() == 1) {
            itself.getFirst().wake(key);
          }
          return false;
        });
    itself.add(turns);
    turns.wake(ONE);
    threads.runAll();
    assertThat(looks).hasValue(2);
  }

  @Test
  void aStepThatFailsLeavesTheTalkForLater() {
    var looks = new AtomicInteger();
    var turns =
        with(_ -> {
          looks.incrementAndGet();
          throw new IllegalStateException("broken on purpose");
        });
    turns.wake(ONE);
    threads.runAll();
    assertThat(looks).hasValue(1);
    turns.wake(ONE);
    threads.runAll();
    assertThat(looks).hasValue(2);
  }

  @Test
  void aStoreThatIsAwayLeavesTheTalkForLater() {
    var looks = new AtomicInteger();
    var turns =
        with(_ -> {
          looks.incrementAndGet();
          throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away on purpose");
        });
    turns.wake(ONE);
    turns.wake(OTHER);
    threads.runAll();
    turns.wake(ONE);
    threads.runAll();
    assertThat(looks).hasValue(3);
  }

  @Test
  void evenAnErrorGivesThePlaceBackAndLeavesTheTalkForLater() {
    var looks = new AtomicInteger();
    var turns =
        with(key -> {
          if (key.equals(ONE)) {
            looks.incrementAndGet();
            throw new StackOverflowError("broken on purpose");
          }
          return step(key);
        });
    toDo.put(OTHER, 1);
    for (var i = 0; i < 3; i++) {
      turns.wake(ONE);
      threads.runAll();
    }
    turns.tryFailedAgain();
    threads.runAll();
    assertThat(looks).hasValue(4);
    turns.wake(OTHER);
    threads.runAll();
    assertThat(steps).containsExactly(OTHER);
  }

  @Test
  void aTalkWithMuchToDoLetsOthersGoFirstAfterSomeSteps() {
    var turns = atOnce(1);
    toDo.put(ONE, 30_000);
    toDo.put(OTHER, 1);
    turns.wake(ONE);
    turns.wake(OTHER);
    threads.runAll();
    assertThat(steps).hasSize(30_001);
    assertThat(steps.indexOf(OTHER)).isLessThan(10);
  }

  @Test
  void aWorkspaceWithThirtyThousandTalksHoldsNobodyUp() {
    var turns = atOnce(2);
    for (var i = 0; i < 30_000; i++) {
      toDo.put(talk("w1", i), 1);
      turns.wake(talk("w1", i));
    }
    toDo.put(OTHER, 1);
    turns.wake(OTHER);
    threads.runAll();
    assertThat(steps).hasSize(30_001);
    assertThat(steps.indexOf(OTHER)).isLessThan(3);
  }

  @Test
  void atMostHalfOfTheTalksAtWorkAreOfOneWorkspace() {
    var turns = atOnce(4);
    for (var i = 0; i < 10; i++) {
      turns.wake(talk("w1", i));
    }
    assertThat(threads.begun()).isEqualTo(2);
    turns.wake(OTHER);
    assertThat(threads.begun()).isEqualTo(3);
  }

  @Test
  void afterTheEndNoFurtherStepIsBegun() {
    var turns = atOnce(2);
    toDo.put(ONE, 5);
    turns.wake(ONE);
    turns.close();
    turns.wake(OTHER);
    threads.runAll();
    assertThat(steps).isEmpty();
  }

  /// With real threads: each talk's steps never overlap, and none is forgotten.
  @Test
  void whoeverWakesFromManyThreadsFindsEveryStepTakenInTurn() throws InterruptedException {
    var talks = 50;
    var eventsEach = 40;
    var waiting = new ConcurrentHashMap<TalkKey, AtomicInteger>();
    var inside = new ConcurrentHashMap<TalkKey, AtomicInteger>();
    var overlaps = new AtomicInteger();
    var left = new CountDownLatch(talks * eventsEach);
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      var turns =
          new TalkByTalk(
              "testing",
              many,
              16,
              key -> {
                if (count(inside, key).getAndIncrement() > 0) {
                  overlaps.incrementAndGet();
                }
                var had = count(waiting, key).getAndUpdate(n -> Math.max(0, n - 1)) > 0;
                count(inside, key).decrementAndGet();
                if (had) {
                  left.countDown();
                }
                return had;
              });
      for (var i = 0; i < talks; i++) {
        var key = talk("w" + i % 5, i);
        many.execute(() -> {
          for (var event = 0; event < eventsEach; event++) {
            count(waiting, key).incrementAndGet();
            turns.wake(key);
          }
        });
      }
      assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(overlaps).hasValue(0);
  }

  private static AtomicInteger count(
      ConcurrentHashMap<TalkKey, AtomicInteger> counts, TalkKey key) {
    return counts.computeIfAbsent(key, _ -> new AtomicInteger());
  }
}
