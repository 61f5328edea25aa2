package campaignbot.delivery;

import campaignbot.bot.StoreUnavailable;
import java.time.Duration;

/// Writes down what has happened already (a letter is posted, a plan is made), also when the store
/// is away for a moment: otherwise it would happen again.
final class Insistence {
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final Pause pause;

  /// How time is spent.
  interface Pause {
    void pause(Duration time) throws InterruptedException;
  }

  Insistence(Pause pause) {
    this.pause = pause;
  }

  /// @param patience as long as our claim on it holds
  /// @throws StoreUnavailable when the store stays away for longer, or we are interrupted
  void write(Duration patience, Runnable write) {
    for (var left = patience; ; left = left.minus(BETWEEN)) {
      try {
        write.run();
        return;
      } catch (StoreUnavailable e) {
        if (!left.isPositive() || !isPaused()) {
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
