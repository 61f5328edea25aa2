package campaignbot.delivery;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Threads that a test moves on, one piece of work after the other.
final class ManualThreads implements Executor {
  private final Queue<Runnable> work = new ArrayDeque<>();

  @Override
  public void execute(Runnable piece) {
    work.add(piece);
  }

  /// How many pieces of work have been begun and are not done.
  int begun() {
    return work.size();
  }

  void runOne() {
    work.remove().run();
  }

  void runAll() {
    while (!work.isEmpty()) {
      runOne();
    }
  }
}
