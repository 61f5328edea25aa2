package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import campaignbot.bot.StoreUnavailable.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

@Timeout(60)
class GroupWriterTest {
  private static final Sql PUT =
      Sql.ofWorkspace("INSERT INTO word (workspace, word) VALUES (:workspace, :word)");

  private final Jdbi jdbi;
  private final GroupWriter writer;

  GroupWriterTest(@TempDir Path folder) {
    this.jdbi = jdbi(folder, Map.of());
    this.writer = new GroupWriter(jdbi);
    jdbi.useHandle(h -> h.execute("CREATE TABLE word (workspace TEXT, word TEXT PRIMARY KEY)"));
  }

  private static Jdbi jdbi(Path folder, Map<SQLiteConfig.Pragma, String> pragmas) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    pragmas.forEach((pragma, value) -> config.setPragma(pragma, value));
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("words.db"));
    return Jdbi.create(source);
  }

  @AfterEach
  void close() {
    writer.close();
  }

  private static int put(Tx tx, String word) {
    return tx.update(PUT).bind("workspace", "w").bind("word", word).execute();
  }

  private static List<String> words(Jdbi jdbi) {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT word FROM word ORDER BY word").mapTo(String.class).list());
  }

  /// All of it in one transaction: the writer is kept busy until the last one waits.
  private List<Future<Integer>> together(List<Function<Tx, Integer>> works)
      throws InterruptedException {
    var busy = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var threads = Executors.newCachedThreadPool()) {
      threads.execute(() -> writer.write(_ -> hold(busy, goOn)));
      busy.await();
      var futures = works.stream().map(w -> threads.submit(() -> writer.write(w))).toList();
      while (writer.waiting() < works.size()) {
        Thread.onSpinWait();
      }
      goOn.countDown();
      return futures;
    }
  }

  private static int hold(CountDownLatch busy, CountDownLatch goOn) {
    busy.countDown();
    try {
      goOn.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  @Test
  void workThatFailsTakesBackOnlyItsOwn() throws InterruptedException {
    var results =
        together(
            List.of(
                tx -> put(tx, "before"),
                tx -> Math.divideExact(put(tx, "lost"), 0),
                tx -> put(tx, "after")));
    assertThat(results)
        .extracting(Future::state)
        .containsExactly(Future.State.SUCCESS, Future.State.FAILED, Future.State.SUCCESS);
    assertThat(results.get(1).exceptionNow()).isInstanceOf(ArithmeticException.class);
    assertThat(words(jdbi)).containsExactly("after", "before");
  }

  @Test
  void workThatBreaksTheProgramHoldsUpNobody() throws InterruptedException {
    var results =
        together(
            List.of(
                tx -> put(tx, "before"),
                tx -> {
                  put(tx, "lost");
                  throw new StackOverflowError();
                },
                tx -> put(tx, "after")));
    assertThat(results.get(1).exceptionNow()).isInstanceOf(StackOverflowError.class);
    int later = writer.write(tx -> put(tx, "later"));
    assertThat(later).isEqualTo(1);
    assertThat(words(jdbi)).containsExactly("after", "before", "later");
  }

  @Test
  void whatSixteenWriteIsAllThere() throws InterruptedException {
    AtOnce.call(
        16,
        person -> {
          IntStream.range(0, 50).forEach(n -> writer.write(tx -> put(tx, person + "/" + n)));
          return person;
        });
    assertThat(words(jdbi)).hasSize(16 * 50);
  }

  @Test
  void aWriteInsideAWriteIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write(_ -> writer.write(tx -> put(tx, "inner"))));
    assertThat(words(jdbi)).isEmpty();
  }

  @Test
  void afterTheEndNothingIsWritten() {
    writer.close();
    assertThatIllegalStateException().isThrownBy(() -> writer.write(tx -> put(tx, "late")));
  }

  /// A file that may not grow is a full disk, as SQLite reports it.
  @Test
  void aFullDiskIsSaidAndNothingAcknowledgedIsLost(@TempDir Path small) {
    var pages = Map.of(SQLiteConfig.Pragma.MAX_PAGE_COUNT, "40");
    var tight = jdbi(small, pages);
    tight.useHandle(h -> h.execute("CREATE TABLE word (workspace TEXT, word TEXT PRIMARY KEY)"));
    try (var full = new GroupWriter(tight)) {
      var acknowledged =
          IntStream.range(0, 200)
              .mapToObj(n -> n + "x".repeat(1000))
              .filter(word -> isWritten(full, word))
              .toList();
      assertThat(acknowledged).isNotEmpty().hasSizeLessThan(200);
      assertThat(words(tight)).containsExactlyInAnyOrderElementsOf(acknowledged);
      tight.useHandle(h -> h.execute("DELETE FROM word"));
      assertThat(isWritten(full, "again")).isTrue();
    }
  }

  private static boolean isWritten(GroupWriter writer, String word) {
    try {
      return writer.write(tx -> put(tx, word)) == 1;
    } catch (RuntimeException e) {
      assertThat(Failures.of("Not written", e).reason()).isEqualTo(Reason.FULL);
      return false;
    }
  }
}
