package campaignbot.delivery;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that is done for many talks at once, but for each talk one step after the other. `wake`
/// says that a talk may have something to do; its steps are then taken until there is nothing left.
/// A talk with much to do lets others go first after some steps.
final class TalkByTalk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TalkByTalk.class);

  /// More than a talk has to do on a usual day.
  private static final int STEPS_IN_A_ROW = 8;

  private final String name;
  private final Executor threads;
  private final int atOnce;
  private final Predicate<TalkKey> step;

  /// Talks that wait or are at work; true = woken again meanwhile.
  private final Map<TalkKey, Boolean> busy = new HashMap<>();

  /// Talks whose last step failed.
  private final Set<TalkKey> failed = new HashSet<>();

  private final TalkQueue queue;
  private int atWork;
  private volatile boolean closed;

  /// @param atOnce how many talks are at work at a time, at most half of them of one workspace
  /// @param step does one thing for the talk; false when there was nothing to do
  TalkByTalk(String name, Executor threads, int atOnce, Predicate<TalkKey> step) {
    this.name = name;
    this.threads = threads;
    this.atOnce = atOnce;
    this.step = step;
    this.queue = new TalkQueue(Math.max(1, atOnce / 2));
  }

  synchronized void wake(TalkKey key) {
    if (!closed && !busy.merge(key, false, (_, _) -> true)) {
      queue.add(key);
      begin();
    }
  }

  private synchronized void begin() {
    while (!closed && atWork < atOnce) {
      var next = queue.take();
      if (next.isEmpty()) {
        return;
      }
      atWork++;
      threads.execute(() -> work(next.get()));
    }
  }

  /// A background loop: a step that fails is logged, and taken again in the next round.
  private void work(TalkKey key) {
    var more = false;
    try {
      more = takeSteps(key);
    } catch (StoreUnavailable e) {
      LOG.warn("talk={} {}: the store does not answer: {}", key, name, e.reason());
      leaveForLater(key);
    } catch (RuntimeException | Error e) {
      LOG.error("talk={} {} failed", key, name, e);
      leaveForLater(key);
    } finally {
      done(key, more);
    }
  }

  /// @return whether there may be more to do
  private boolean takeSteps(TalkKey key) {
    for (var taken = 0; taken < STEPS_IN_A_ROW; taken++) {
      if (closed || !step.test(key)) {
        return false;
      }
    }
    return true;
  }

  private synchronized void done(TalkKey key, boolean more) {
    atWork--;
    queue.done(key);
    var wokenAgain = Optional.ofNullable(busy.remove(key)).orElse(false);
    if (more || wokenAgain) {
      wake(key);
    }
    begin();
  }

  private synchronized void leaveForLater(TalkKey key) {
    failed.add(key);
  }

  /// Takes up what failed before.
  synchronized void tryFailedAgain() {
    var again = Set.copyOf(failed);
    failed.clear();
    again.forEach(this::wake);
  }

  /// No further step is begun; those under way end as they do.
  @Override
  public synchronized void close() {
    closed = true;
  }
}
