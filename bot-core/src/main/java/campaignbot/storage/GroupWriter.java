package campaignbot.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The only writer of an SQLite file: a thread that takes all work that waits into one transaction,
/// each in a savepoint of its own, and lets go of the callers after the commit. So sixteen callers
/// share one sync of the disk, and none of them meets a busy database.
///
/// Source of the design: docs/decisions/0005-one-store-two-engines.md.
final class GroupWriter implements AutoCloseable {
  private static final int MOST_IN_ONE_COMMIT = 256;
  private static final Work<String> STOP = new Work<>(_ -> "stop");

  private final LinkedBlockingQueue<Work<?>> waiting = new LinkedBlockingQueue<>();
  private final Jdbi jdbi;
  private final Thread thread;
  private volatile boolean closed;

  /// Only the writer thread touches it.
  private @Nullable Handle connection;

  GroupWriter(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.thread = Thread.ofPlatform().name("sqlite-writer").daemon().start(this::run);
  }

  /// @throws RuntimeException what the work or the commit threw; then nothing of it was written
  <T> T write(Function<Tx, T> work) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException("A write inside a write would wait for itself");
    }
    if (closed) {
      throw new IllegalStateException("The database is closed");
    }
    var one = new Work<>(work);
    waiting.add(one);
    if (!thread.isAlive()) {
      // It ended in this moment, and takes nothing more.
      one.failed(new IllegalStateException("The database is closed"));
    }
    try {
      return one.done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// How many wait for the next commit.
  int waiting() {
    return waiting.size();
  }

  private void run() {
    var batch = new ArrayList<Work<?>>();
    while (true) {
      batch.clear();
      try {
        batch.add(waiting.take());
      } catch (InterruptedException _) {
        return;
      }
      waiting.drainTo(batch, MOST_IN_ONE_COMMIT - 1);
      var stop = batch.remove(STOP);
      carryOut(batch);
      if (stop) {
        letGo(new IllegalStateException("The database is closed"));
        return;
      }
    }
  }

  private void carryOut(List<Work<?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      var handle = handle();
      // BEGIN IMMEDIATE as a statement: the driver's own way would hold the lock between batches.
      handle.execute("BEGIN IMMEDIATE");
      for (var work : batch) {
        apply(handle, work);
      }
      handle.execute("COMMIT");
      batch.forEach(Work::committed);
    } catch (RuntimeException | Error e) {
      // What has not been committed goes with the connection. This thread must not die of an error:
      // everybody would wait for it for ever.
      letGo(e);
      batch.forEach(w -> w.failed(e));
    }
  }

  private Handle handle() {
    var open = connection;
    if (open == null) {
      open = jdbi.open();
      connection = open;
    }
    return open;
  }

  private void letGo(Throwable cause) {
    var open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (JdbiException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /// Work that fails takes back its own changes only. When even that is impossible (a full disk
  /// ends the whole transaction), all of the batch fails.
  private static void apply(Handle handle, Work<?> work) {
    handle.execute("SAVEPOINT work");
    try {
      work.apply(handle);
    } catch (RuntimeException | Error e) {
      try {
        handle.execute("ROLLBACK TO work");
      } catch (JdbiException gone) {
        gone.addSuppressed(e);
        throw e;
      }
      work.failed(e);
    }
    handle.execute("RELEASE work");
  }

  @Override
  public void close() {
    closed = true;
    waiting.add(STOP);
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    waiting.forEach(w -> w.failed(new IllegalStateException("The database is closed")));
  }

  private static final class Work<T> {
    private final Function<Tx, T> work;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Runnable letGo = () -> {};

    Work(Function<Tx, T> work) {
      this.work = work;
    }

    void apply(Handle handle) {
      var result = work.apply(new Tx(handle));
      letGo = () -> done.complete(result);
    }

    void committed() {
      letGo.run();
    }

    void failed(Throwable cause) {
      done.completeExceptionally(cause);
    }
  }
}
