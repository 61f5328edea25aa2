package campaignbot.delivery;

import campaignbot.bot.StoreUnavailable;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Writes down what has happened already (a letter is posted, a plan is made), also when the store
/// is away for a moment: otherwise it would happen again.
final class Insistence {
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final Pause pause;
  private final LongSupplier nanoTime;

  /// How time is spent.
  interface Pause {
    void pause(Duration time) throws InterruptedException;
  }

  /// @param nanoTime a clock that only goes forward, such as `System::nanoTime`
  Insistence(Pause pause, LongSupplier nanoTime) {
    this.pause = pause;
    this.nanoTime = nanoTime;
  }

  /// @param patience as long as our claim on it holds
  /// @throws StoreUnavailable when the store stays away for longer, or we are interrupted
  void write(Duration patience, Runnable write) {
    var end = nanoTime.getAsLong() + patience.toNanos();
    while (true) {
      try {
        write.run();
        return;
      } catch (StoreUnavailable e) {
        if (nanoTime.getAsLong() - end >= 0 || !isPaused()) {
          throw e;
        }
      }
    }
  }

  private boolean isPaused() {
    try {
      pause.pause(BETWEEN);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
