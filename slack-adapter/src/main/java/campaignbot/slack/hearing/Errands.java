package campaignbot.slack.hearing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done in Slack after the acknowledgement, and may fail without harm: the talk goes on all
/// the same.
public final class Errands {
  private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

  private final Executor threads;

  public Errands(Executor threads) {
    this.threads = threads;
  }

  /// Something that asks Slack for something.
  interface Errand {
    void run() throws Exception;
  }

  /// Something of our own, which is waited for.
  <T> CompletableFuture<T> begin(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads);
  }

  /// @param otherwise when it failed
  void run(String what, Errand errand, Runnable otherwise) {
    try {
      threads.execute(() -> carryOut(what, errand, otherwise));
    } catch (RejectedExecutionException _) {
      LOG.info("{} is left undone at the end", what);
    }
  }

  private static void carryOut(String what, Errand errand, Runnable otherwise) {
    try {
      errand.run();
    } catch (Exception e) {
      LOG.info("{} failed: {}", what, e.getClass().getSimpleName());
      instead(what, otherwise);
    }
  }

  private static void instead(String what, Runnable otherwise) {
    try {
      otherwise.run();
    } catch (RuntimeException e) {
      LOG.error("{} failed, and so did what was tried instead", what, e);
    }
  }
}
