package campaignbot.storage;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.Event;
import campaignbot.bot.NothingSettled;
import campaignbot.bot.Patience;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.slf4j.LoggerFactory;

/// Sixteen writers on one SQLite file, in turns of some seconds: the raw store (one transaction of
/// four statements), and the real bot (an event into the inbox, committed; then the turn, committed
/// with its letter). Prints how many a second, how long one takes, and the ratio of the two.
///
/// `java … campaignbot.storage.DurableTurnsMeasure [seconds of each] [writers]`
public final class DurableTurnsMeasure {
  private static final int TALKS_OF_A_WRITER = 32;
  private static final Duration SLICE = Duration.ofSeconds(5);
  private static final int MOST_SAMPLES = 4_000_000;
  private static final String HALF_A_KILOBYTE = "x".repeat(500);
  private static final Sql RAW_LOCK =
      Sql.ofWorkspace(
          """
          INSERT INTO talk (workspace, platform, channel, thread, received, written)
          VALUES (:workspace, :platform, :channel, :thread, 1, 1)
          ON CONFLICT (workspace, platform, channel, thread) DO UPDATE SET received = talk.received + 1
          RETURNING received\
          """);
  private static final Sql RAW_EVENT =
      Sql.ofWorkspace(
          """
          INSERT INTO inbox (workspace, platform, event_id, channel, thread, number, author, heard, attempts,
            received_at, done_at)
          VALUES (:workspace, :platform, :event, :channel, :thread, :number, '', '', 0, 0, 0)
          ON CONFLICT (workspace, platform, event_id) DO NOTHING\
          """);
  private static final Sql RAW_STATE =
      Sql.ofWorkspace(
          """
          INSERT INTO conversation (workspace, platform, channel, thread, version, state, moved_at)
          VALUES (:workspace, :platform, :channel, :thread, 1, :state, 0)
          ON CONFLICT (workspace, platform, channel, thread)
          DO UPDATE SET version = conversation.version + 1, state = excluded.state\
          """);
  private static final Sql RAW_LETTER =
      Sql.ofWorkspace(
          """
          INSERT INTO outbox (workspace, platform, channel, thread, number, message, state, attempts, doubtful,
            owner, due_at, written_at, settled_at, posted_as, reason)
          VALUES (:workspace, :platform, :channel, :thread, :number, :message, 'SENT', 0, 0,
            '', 0, 0, 0, '', '')\
          """);

  private DurableTurnsMeasure() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    var writers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 16;
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var folder = Files.createTempDirectory("turns");
    try (var raw = Database.open(folder.resolve("raw.db"));
        var real = Database.open(folder.resolve("real.db"))) {
      var rawTimes = new Times();
      var realTimes = new Times();
      IntFunction<Step> rawSteps = w -> new RawStep(raw, w);
      var bot = bot(real);
      var inbox = new SqlInbox(real, InstantSource.system());
      IntFunction<Step> realSteps = w -> new RealStep(bot, inbox, w);
      slice(rawSteps, writers, SLICE, new Times());
      slice(realSteps, writers, SLICE, new Times());
      for (var done = 0; done < seconds; done += (int) SLICE.toSeconds()) {
        slice(rawSteps, writers, SLICE, rawTimes);
        slice(realSteps, writers, SLICE, realTimes);
      }
      System.out.println(writers + " writers, " + seconds + " s of each, slices in turn");
      rawTimes.print("raw transaction");
      realTimes.print("durable turn");
      System.out.printf(
          Locale.ROOT,
          "turns per raw transaction: %.2f (a turn has two commits)%n",
          realTimes.perSecond() / rawTimes.perSecond());
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
      }
    }
  }

  private static CampaignBot bot(Database database) {
    var places = Places.bundled();
    var equipment =
        new CampaignBot.Equipment(
            Reader.with(places),
            places,
            FileBenchmarks.bundled(ReferenceRates.bundled()),
            new SqlCatalogues(database, 1000),
            SampleCatalogue.bundled(),
            new SqlStore(database, InstantSource.system(), 32L << 20));
    return new CampaignBot(
        equipment, new Wording(Locale.ENGLISH), NothingSettled.ANYWHERE, Patience.USUAL);
  }

  private static void slice(IntFunction<Step> steps, int writers, Duration length, Times times)
      throws InterruptedException {
    var until = System.nanoTime() + length.toNanos();
    try (var threads = Executors.newFixedThreadPool(writers)) {
      for (var w = 0; w < writers; w++) {
        var step = steps.apply(w);
        threads.execute(() -> {
          while (System.nanoTime() < until) {
            var begin = System.nanoTime();
            step.take();
            times.add(System.nanoTime() - begin);
          }
        });
      }
    }
    times.lasted(length);
  }

  private interface Step {
    void take();
  }

  private static TalkKey talk(int writer, long n) {
    return new TalkKey("w" + writer % 4, "bench", "c" + writer, "t" + n % TALKS_OF_A_WRITER);
  }

  private static final class RawStep implements Step {
    private final Database database;
    private final int writer;
    private long n;
    private final long run = System.nanoTime();

    RawStep(Database database, int writer) {
      this.database = database;
      this.writer = writer;
    }

    @Override
    public void take() {
      var key = talk(writer, ++n);
      var event = run + "/" + writer + "/" + n;
      database.write(tx -> {
        var number = tx.query(RAW_LOCK, key).mapTo(Long.class).one();
        tx.update(RAW_EVENT, key).bind("event", event).bind("number", number).execute();
        tx.update(RAW_STATE, key).bind("state", HALF_A_KILOBYTE).execute();
        return tx.update(RAW_LETTER, key)
            .bind("number", number)
            .bind("message", HALF_A_KILOBYTE)
            .execute();
      });
    }
  }

  private static final class RealStep implements Step {
    private final CampaignBot bot;
    private final SqlInbox inbox;
    private final int writer;
    private long n;
    private final long run = System.nanoTime();

    RealStep(CampaignBot bot, SqlInbox inbox, int writer) {
      this.bot = bot;
      this.inbox = inbox;
      this.writer = writer;
    }

    @Override
    public void take() {
      var key = talk(writer, ++n);
      var heard = new Heard.Said("ana", "make it " + (1_000 + n % 9_000) + " usd", LocalDate.EPOCH);
      inbox.put(new Event(run + "/" + writer + "/" + n, key, heard));
      bot.oldestWaiting(key).ifPresent(bot::answer);
    }
  }

  private static final class Times {
    private final long[] nanos = new long[MOST_SAMPLES];
    private int count;
    private Duration time = Duration.ZERO;

    synchronized void add(long one) {
      nanos[count++] = one;
    }

    void lasted(Duration slice) {
      time = time.plus(slice);
    }

    double perSecond() {
      return count / (time.toMillis() / 1000.0);
    }

    void print(String what) {
      Arrays.sort(nanos, 0, count);
      System.out.printf(
          Locale.ROOT,
          "%-16s %7.0f /s   p50 %6.1f ms   p99 %6.1f ms   longest %6.1f ms%n",
          what,
          perSecond(),
          at(0.5),
          at(0.99),
          at(1));
    }

    private double at(double share) {
      return nanos[(int) Math.min(count - 1L, (long) (share * count))] / 1e6;
    }
  }
}
