package campaignbot.delivery;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that is done for many talks at once, but for each talk one step after the other. `wake`
/// says that a talk may have something to do; its steps are then taken until there is nothing left.
final class TalkByTalk {
  private static final Logger LOG = LoggerFactory.getLogger(TalkByTalk.class);

  private final String name;
  private final ExecutorService threads;
  private final Semaphore atOnce;
  private final Predicate<TalkKey> step;

  /// Talks at work; true = woken again meanwhile.
  private final ConcurrentHashMap<TalkKey, Boolean> busy = new ConcurrentHashMap<>();

  /// Talks whose last step failed.
  private final Set<TalkKey> failed = ConcurrentHashMap.newKeySet();

  /// @param atOnce how many talks are at work at a time
  /// @param step does one thing for the talk; false when there was nothing to do
  TalkByTalk(String name, ExecutorService threads, int atOnce, Predicate<TalkKey> step) {
    this.name = name;
    this.threads = threads;
    this.atOnce = new Semaphore(atOnce);
    this.step = step;
  }

  void wake(TalkKey key) {
    if (busy.merge(key, false, (_, _) -> true) || threads.isShutdown()) {
      return;
    }
    threads.execute(() -> work(key));
  }

  /// A background loop: a step that fails is logged, and taken again in the next round.
  private void work(TalkKey key) {
    try {
      do {
        takeSteps(key);
      } while (isWokenAgain(key));
    } catch (InterruptedException _) {
      busy.remove(key);
    } catch (StoreUnavailable e) {
      LOG.warn("talk={} {} waits, the store does not answer: {}", key, name, e.reason());
      leaveForLater(key);
    } catch (RuntimeException e) {
      LOG.error("talk={} {} failed", key, name, e);
      leaveForLater(key);
    }
  }

  private void leaveForLater(TalkKey key) {
    failed.add(key);
    busy.remove(key);
  }

  /// Takes up what failed before.
  void tryFailedAgain() {
    for (var key : Set.copyOf(failed)) {
      failed.remove(key);
      wake(key);
    }
  }

  private void takeSteps(TalkKey key) throws InterruptedException {
    atOnce.acquire();
    try {
      while (!threads.isShutdown() && step.test(key)) {}
    } finally {
      atOnce.release();
    }
  }

  private boolean isWokenAgain(TalkKey key) {
    return Optional.ofNullable(busy.computeIfPresent(key, (_, again) -> again ? false : null))
        .isPresent();
  }

  int atWork() {
    return busy.size();
  }
}
