package campaignbot.homes;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.SharedFiles;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.TestBot;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.BackOff;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Mailroom;
import campaignbot.delivery.Post;
import campaignbot.delivery.Retention;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlJobs;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlNodes;
import campaignbot.storage.SqlOutbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// The real bot with its real store and mailroom, behind a home on a platform that is not there.
public final class Backstage implements AutoCloseable {
  private static final String NODE = "bench";
  private static final long BETWEEN_LOOKS_MILLIS = 2;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  private static final int LOOKS = 2;

  /// Time goes by while we look, so that what has to wait is due at last.
  private static final Duration A_MOMENT = Duration.ofMillis(20);

  private final TestBot bot;
  private final SqlCatalogues catalogues;
  private final Leases leases;
  private final Map<TalkKey, Event> latest = new ConcurrentHashMap<>();
  private final AtomicInteger heard = new AtomicInteger();
  private Optional<Mailroom> mailroom = Optional.empty();
  private volatile boolean storeIsAway;

  public Backstage(Path folder) {
    bot = TestBot.in(folder);
    catalogues = new SqlCatalogues(bot.database(), 1);
    leases = new SqlLeases(bot.database(), NODE, bot.clock());
  }

  public TestBot bot() {
    return bot;
  }

  public SqlCatalogues catalogues() {
    return catalogues;
  }

  public Leases leases() {
    return leases;
  }

  /// Opens the mailroom.
  public void start(Post post, SharedFiles files) {
    var database = bot.database();
    var clock = bot.clock();
    var opened =
        new Mailroom(
            new Mailroom.Parts(
                new SqlInbox(database, clock),
                new SqlOutbox(database, NODE, clock),
                new SqlJobs(database, NODE, clock),
                leases,
                new SqlNodes(database, NODE, clock),
                bot.upkeep(),
                Retention.USUAL),
            bot.bot(),
            new Mailroom.Desks(
                bot.desk(), Optional.of(TestBot.imports(catalogues, bot.preferences(), files))),
            List.of(post),
            BackOff.usual(new Random(1)));
    opened.start(true);
    mailroom = Optional.of(opened);
  }

  /// Where what is heard goes.
  public Intake intake() {
    return event -> {
      if (storeIsAway) {
        throw new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
      }
      latest.put(event.key(), event);
      var isNew = mailroom.orElseThrow().accept(event);
      heard.incrementAndGet();
      return isNew;
    };
  }

  /// Whether nothing that is heard can be stored.
  public void storeIsAway(boolean isAway) {
    storeIsAway = isAway;
  }

  /// The own creators of a workspace.
  public List<Creator> creators(String workspace) {
    return new SqlCatalogues(bot.database(), 1)
        .of(workspace)
        .map(Catalogue::creators)
        .orElse(List.of());
  }

  /// A day goes by; alarms that are due ring.
  public void passDay() {
    bot.clock().forward(Duration.ofDays(1));
    // A second delivery of what was heard last wakes the talk, and is not answered again.
    bot.upkeep()
        .ring()
        .forEach(
            key -> Optional.ofNullable(latest.get(key)).ifPresent(mailroom.orElseThrow()::accept));
  }

  /// Somebody does something that the bot is to hear; waits until it is answered, planned and sent.
  public void after(Runnable act) {
    var before = heard.get();
    act.run();
    until("it is heard", () -> heard.get() > before);
    untilIdle();
  }

  /// Waits until everything that was heard is answered, planned and sent. Between two counts
  /// something may pass from one to the other, so it is looked at twice.
  public void untilIdle() {
    var looks = new AtomicInteger();
    until(
        "nothing waits",
        () -> {
          looks.set(isIdle() ? looks.get() + 1 : 0);
          return looks.get() == LOOKS;
        });
  }

  private boolean isIdle() {
    bot.clock().forward(A_MOMENT);
    var backlog = bot.upkeep().backlog();
    return backlog.events().count() + backlog.letters().count() + backlog.jobs() == 0;
  }

  public static void until(String what, BooleanSupplier isSo) {
    var end = System.nanoTime() + LONG_ENOUGH.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("Waited in vain until " + what);
      }
      try {
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    mailroom.ifPresent(Mailroom::close);
    bot.database().close();
  }
}
