package campaignbot.homes;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One thing happens after another, and whoever waits for something looks again after each.
public final class Happenings {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /// Something changes.
  public <T> T happen(Supplier<T> what) {
    lock.lock();
    try {
      return what.get();
    } finally {
      changed.signalAll();
      lock.unlock();
    }
  }

  /// Nothing changes, so nobody has to look again.
  public <T> T see(Supplier<T> what) {
    lock.lock();
    try {
      return what.get();
    } finally {
      lock.unlock();
    }
  }

  /// @throws AssertionError when it does not come about
  public void await(String what, BooleanSupplier condition, Supplier<String> state) {
    var left = LONGEST_WAIT.toNanos();
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          throw new AssertionError("Waited in vain for " + what + "; " + state.get());
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for " + what, e);
    } finally {
      lock.unlock();
    }
  }

  /// Waits without holding anybody up.
  public void pause(Duration time) {
    var left = time.toNanos();
    lock.lock();
    try {
      while (left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  public static boolean open(CountDownLatch gate) {
    try {
      return gate.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
