package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.Event;
import campaignbot.bot.NothingSettled;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.TestBot;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Languages;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.Database;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlJobs;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlNodes;
import campaignbot.storage.SqlOutbox;
import campaignbot.storage.SqlStore;
import campaignbot.storage.SqlUpkeep;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of an event from end to end: the real bot and planner, an SQLite file, and a platform
/// that keeps what it is sent.
class MailroomTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final TalkKey KEY = talk("t");

  /// The rounds are an hour ahead, so that nothing is too young for them.
  private static final InstantSource ROUNDS =
      InstantSource.offset(InstantSource.system(), Duration.ofHours(1));

  /// What happens in every round.
  private final AtomicReference<Runnable> inRounds = new AtomicReference<>(() -> {});

  private final InstantSource rounds =
      () -> {
        inRounds.get().run();
        return ROUNDS.instant();
      };

  /// A permit whenever a node shows life.
  private final Semaphore signsShown = new Semaphore(0);

  private final InstantSource signClock =
      () -> {
        signsShown.release();
        return Instant.now();
      };

  private final Path file;
  private final Database database;
  private final UnreliableStore store;
  private final SqlInbox inbox;
  private final SqlCatalogues catalogues;
  private final FakeFiles files = new FakeFiles();
  private final Letterbox letterbox = new Letterbox();
  private final List<Mailroom> mailrooms = new ArrayList<>();
  private final AtomicInteger events = new AtomicInteger();

  MailroomTest(@TempDir Path folder) {
    file = folder.resolve("talks.db");
    database = Database.open(file);
    store = new UnreliableStore(new SqlStore(database, InstantSource.system(), 0));
    inbox = new SqlInbox(database, InstantSource.system());
    catalogues = new SqlCatalogues(database, 1);
  }

  @AfterEach
  void closeAll() {
    mailrooms.forEach(Mailroom::close);
    database.close();
  }

  private static TalkKey talk(String thread) {
    return new TalkKey("w", "test", "c", thread);
  }

  private Mailroom open(String node) {
    var system = InstantSource.system();
    var parts =
        new Mailroom.Parts(
            inbox,
            new SqlOutbox(database, node, system),
            new SqlJobs(database, node, system),
            new SqlLeases(database, node, system),
            new SqlNodes(database, node, signClock),
            new SqlUpkeep(database, rounds),
            Retention.USUAL);
    var mailroom =
        new Mailroom(
            parts,
            TestBot.on(store, catalogues),
            new Mailroom.Desks(
                TestBot.desk(catalogues),
                Optional.of(TestBot.imports(catalogues, NothingSettled.ANYWHERE, files))),
            List.of(letterbox),
            BackOff.usual(new Random(7)));
    mailrooms.add(mailroom);
    mailroom.start(false);
    return mailroom;
  }

  private Event opened(TalkKey key, String text) {
    return new Event("e" + events.incrementAndGet(), key, new Heard.Opened("ana", text, TODAY));
  }

  private Event said(TalkKey key, String text) {
    return new Event("e" + events.incrementAndGet(), key, new Heard.Said("ana", text, TODAY));
  }

  private Event shared(TalkKey key, String file) {
    var heard = new Heard.FileShared("ana", file, file, 100);
    return new Event("e" + events.incrementAndGet(), key, heard);
  }

  private static final String TWO_CREATORS =
      "handle,platform,followers\n@mia.eats,instagram,4200\n@ben,tiktok,900\n";

  @Test
  void aSharedFileIsImportedAndTheTalkGoesOnBehindIt() throws InterruptedException {
    files.put("list.csv", TWO_CREATORS);
    var mailroom = open("a");
    mailroom.accept(shared(KEY, "list.csv"));
    mailroom.accept(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("list.csv: 2 creators", "2 new");
    assertThat(letterbox.nextText()).contains("What's the budget?");
    assertThat(catalogues.of("w").orElseThrow().creators()).hasSize(2);
  }

  @Test
  void aFileOfResultsIsHeardInTheTalkAndAnsweredOnce() throws InterruptedException {
    var mailroom = open("a");
    var brief = "300 usd in taiwan for engagement, at most 3 creators";
    for (var event : List.of(opened(KEY, brief), said(KEY, "go"), said(KEY, "plan it"))) {
      mailroom.accept(event);
      letterbox.nextText();
    }
    assertThat(letterbox.nextText()).contains("Plan 1 · Engagement");
    mailroom.accept(said(KEY, "approve"));
    assertThat(letterbox.nextText()).contains("is approved by");
    var handle = store.plan(KEY, 1).orElseThrow().proposal().lines().getFirst().creator().handle();
    files.put("results.csv", "handle,reach,likes\n" + handle + ",900,40\n");
    var event = shared(KEY, "results.csv");
    mailroom.accept(event);
    assertThat(letterbox.nextText()).contains("@" + handle + ": reach 900, 40 engagements");
    assertThat(mailroom.accept(event)).isFalse();
    assertThat(store.conversation(KEY).orElseThrow().stage()).isEqualTo(new Stage.Running(1));
    assertThat(store.outcomes(KEY, 1))
        .singleElement()
        .extracting(o -> o.by())
        .isEqualTo(Optional.of("ana"));
    assertThat(catalogues.of("w")).isEmpty();
  }

  private Event shared(TalkKey key, String file, Locale language) {
    var heard = new Heard.FileShared("ana", file, file, 100, Optional.of(language));
    return new Event("e" + events.incrementAndGet(), key, heard);
  }

  private Event opened(TalkKey key, Locale language) {
    var heard = new Heard.Opened("ana", "", TODAY, Optional.of(language));
    return new Event("e" + events.incrementAndGet(), key, heard);
  }

  @Test
  void aFileIsReportedInTheLanguageOfTheTalkElseOfThePerson() throws InterruptedException {
    files.put("list.csv", TWO_CREATORS);
    var mailroom = open("a");
    mailroom.accept(shared(KEY, "list.csv", Languages.CHINESE));
    assertThat(letterbox.nextText()).contains("新增 2 名");
    mailroom.accept(opened(KEY, Languages.SPANISH));
    assertThat(letterbox.nextText()).contains("presupuesto");
    mailroom.accept(shared(KEY, "list.csv", Languages.CHINESE));
    assertThat(letterbox.nextText()).contains("0 nuevos, 0 actualizados, 2 sin cambios");
  }

  @Test
  void aFileIsReportedWhereTheTalkCannotBeRead() throws Exception {
    files.put("list.csv", TWO_CREATORS);
    var mailroom = open("a");
    mailroom.accept(opened(KEY, Languages.CHINESE));
    letterbox.nextText();
    damage("UPDATE conversation SET state = '{\"of\":\"the future\"}'");
    mailroom.accept(shared(KEY, "list.csv", Languages.SPANISH));
    assertThat(letterbox.nextText()).contains("2 nuevos, 0 actualizados, 0 sin cambios");
  }

  /// As after a kill between the import and its report.
  @Test
  void aFileWhoseReportWasLostIsImportedAgainAndReportedOnce() throws InterruptedException {
    files.put("list.csv", TWO_CREATORS);
    var mishaps = new AtomicInteger();
    store.whenReported(() -> {
      if (mishaps.incrementAndGet() == 1) {
        throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
      }
    });
    var mailroom = open("a");
    mailroom.accept(shared(KEY, "list.csv"));
    assertThat(letterbox.nextText()).contains("0 new, 0 updated, 2 unchanged");
    mailroom.accept(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("What's the budget?");
    assertThat(files.fetched()).isEqualTo(2);
    assertThat(catalogues.of("w").orElseThrow().creators()).hasSize(2);
  }

  @Test
  void aFileThatADeadNodeLeftBehindIsImported() throws InterruptedException {
    files.put("list.csv", TWO_CREATORS);
    inbox.put(shared(KEY, "list.csv"));
    open("b");
    assertThat(letterbox.nextText()).contains("2 new");
  }

  @Test
  void aFileDeliveredTwiceIsReportedOnce() throws InterruptedException {
    files.put("list.csv", TWO_CREATORS);
    var mailroom = open("a");
    var event = shared(KEY, "list.csv");
    mailroom.accept(event);
    assertThat(letterbox.nextText()).contains("2 new");
    assertThat(mailroom.accept(event)).isFalse();
    mailroom.accept(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("What's the budget?");
    assertThat(files.fetched()).isEqualTo(1);
  }

  @Test
  void aFileThatBreaksUsIsGivenUpAndTheTalkGoesOn() throws InterruptedException {
    files.breakDown();
    var mailroom = open("a");
    mailroom.accept(shared(KEY, "list.csv"));
    mailroom.accept(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("Something went wrong on my side");
    assertThat(letterbox.nextText()).contains("What's the budget?");
  }

  @Test
  void anEventIsAnswered() throws InterruptedException {
    assertThat(open("a").accept(opened(KEY, ""))).isTrue();
    assertThat(letterbox.nextText()).contains("What's the budget?");
  }

  @Test
  void aPlanIsMadeAndSent() throws InterruptedException {
    var mailroom = open("a");
    mailroom.accept(opened(KEY, "2k usd in taiwan, engagement"));
    mailroom.accept(said(KEY, "no"));
    mailroom.accept(said(KEY, "plan it"));
    assertThat(letterbox.nextText()).contains("Anything else");
    assertThat(letterbox.nextText()).contains("Before I plan");
    assertThat(letterbox.nextText()).contains("Planning with");
    assertThat(letterbox.nextText()).contains("Plan 1 · Engagement in Taiwan");
  }

  @Test
  void whatIsDeliveredTwiceIsAnsweredOnce() throws InterruptedException {
    var mailroom = open("a");
    var event = opened(KEY, "");
    assertThat(mailroom.accept(event)).isTrue();
    assertThat(mailroom.accept(event)).isFalse();
    mailroom.accept(said(KEY, "5k usd"));
    assertThat(letterbox.nextText()).contains("What's the budget?");
    assertThat(letterbox.nextText()).contains("USD 5,000");
    assertThat(letterbox.isEmpty()).isTrue();
  }

  @Test
  void twoMailroomsOnOneStoreAnswerEveryEventOnceAndInOrder() throws InterruptedException {
    var nodes = List.of(open("a"), open("b"));
    var talks = List.of(talk("1"), talk("2"), talk("3"));
    var eventsEach = 12;
    talks.forEach(key -> nodes.getFirst().accept(opened(key, "5k usd")));
    for (var i = 1; i < eventsEach; i++) {
      for (var key : talks) {
        nodes.get(i % 2).accept(said(key, "help"));
      }
    }
    var numbers =
        letterbox.next(eventsEach * talks.size()).stream()
            .collect(
                Collectors.groupingBy(
                    Letter::key, Collectors.mapping(Letter::number, Collectors.toList())));
    var inOrder = LongStream.rangeClosed(1, eventsEach).boxed().toList();
    assertThat(numbers.keySet()).containsExactlyInAnyOrderElementsOf(talks);
    assertThat(numbers.values()).containsOnly(inOrder);
  }

  @Test
  void whatADeadNodeTookInIsAnsweredByAnother() throws InterruptedException {
    open("a");
    inbox.put(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("What's the budget?");
  }

  @Test
  void whatLayInTheStoreIsTakenUpAtTheStart() throws InterruptedException {
    inbox.put(opened(KEY, ""));
    open("a");
    assertThat(letterbox.nextText()).contains("What's the budget?");
  }

  @Test
  void anEventThatBreaksTheBotThriceIsAnsweredWithAnApology() throws InterruptedException {
    var tries = new AtomicInteger();
    store.whenSaved((effects, answered) -> {
      if (answered.heard().orElseThrow() instanceof Heard.Said(_, var text, _, _)
          && text.equals("help")
          && effects.changesTheTalk()) {
        tries.incrementAndGet();
        throw new IllegalStateException("broken on purpose");
      }
    });
    var mailroom = open("a");
    mailroom.accept(opened(KEY, "5k usd"));
    mailroom.accept(said(KEY, "help"));
    mailroom.accept(said(KEY, "taiwan"));
    assertThat(letterbox.nextText()).contains("USD 5,000");
    assertThat(letterbox.nextText()).contains("Your answers are safe");
    assertThat(letterbox.nextText()).contains("Region: Taiwan");
    assertThat(tries).hasValue(3);
  }

  @Test
  void aRoundThatEndsInAnErrorIsNotTheLast() throws InterruptedException {
    open("a");
    var errors = new CountDownLatch(3);
    inRounds.set(() -> {
      if (errors.getCount() > 0) {
        errors.countDown();
        throw new OutOfMemoryError("broken on purpose");
      }
    });
    await(errors);
    inbox.put(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("What's the budget?");
  }

  @Test
  void aNodeShowsLifeAlsoWhileItsRoundTakesLong() throws InterruptedException {
    open("a");
    var goOn = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    inRounds.set(() -> {
      begun.countDown();
      await(goOn);
    });
    await(begun);
    signsShown.drainPermits();
    assertThat(signsShown.tryAcquire(6, 60, TimeUnit.SECONDS)).isTrue();
    goOn.countDown();
  }

  @Test
  void aNodeThatEndsInPeaceLeavesNoLease() throws InterruptedException {
    var mailroom = open("a");
    mailroom.accept(opened(KEY, ""));
    letterbox.nextText();
    mailroom.close();
    var clock = InstantSource.system();
    assertThat(new SqlNodes(database, "other", clock).signsOfLife()).isEmpty();
    assertThat(
            new SqlLeases(database, "other", clock)
                .take(Leases.ALL_WORKSPACES, "purge", Duration.ofMinutes(1)))
        .isTrue();
  }

  @Test
  void anErrorIsOnlyTheMisfortuneOfOneEvent() throws InterruptedException {
    store.whenSaved((_, answered) -> {
      if (answered.number() == 1) {
        throw new StackOverflowError("broken on purpose");
      }
    });
    var mailroom = open("a");
    mailroom.accept(opened(KEY, ""));
    mailroom.accept(said(KEY, "5k usd"));
    assertThat(letterbox.nextText()).contains("Your answers are safe");
    assertThat(letterbox.nextText()).contains("USD 5,000");
  }

  @Test
  void anEventThatCannotBeReadIsGivenUp() throws Exception {
    inbox.put(opened(KEY, ""));
    damage("UPDATE inbox SET heard = '{\"@type\":\"FromTheFuture\"}'");
    inbox.put(said(KEY, "5k usd"));
    open("a");
    assertThat(letterbox.nextText()).contains("Your answers are safe");
    assertThat(letterbox.nextText()).contains("USD 5,000");
  }

  @Test
  void aTalkThatCannotBeReadGetsAnApologyAndIsKept() throws Exception {
    var mailroom = open("a");
    mailroom.accept(opened(KEY, ""));
    letterbox.nextText();
    damage("UPDATE conversation SET state = '{\"of\":\"the future\"}'");
    mailroom.accept(said(KEY, "5k usd"));
    assertThat(letterbox.nextText()).contains("Your answers are safe");
    assertThat(store.oldestWaiting(KEY)).isEmpty();
    assertThat(damage("UPDATE conversation SET version = version WHERE state LIKE '%future%'"))
        .isEqualTo(1);
  }

  @Test
  void whoeverCannotBeAnsweredAtAllGetsAnApologyInTheirLanguage() throws InterruptedException {
    store.whenSaved((_, _) -> {
      throw new IllegalStateException("broken on purpose");
    });
    open("a").accept(opened(KEY, Languages.SPANISH));
    assertThat(letterbox.nextText()).contains("Tus respuestas están a salvo");
  }

  /// Past the program.
  private int damage(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  @Test
  void aPlanThatCannotBeShownDoesNotHoldUpTheTalk() throws InterruptedException {
    store.whenSaved((effects, answered) -> {
      if (answered.heard().orElseThrow() instanceof Heard.PlanReady && effects.plan().isPresent()) {
        throw new IllegalStateException("broken on purpose");
      }
    });
    var mailroom = open("a");
    mailroom.accept(opened(KEY, "2k usd in taiwan, engagement"));
    mailroom.accept(said(KEY, "no"));
    mailroom.accept(said(KEY, "plan it"));
    letterbox.next(3);
    assertThat(letterbox.nextText()).contains("Say “plan it” to try again").contains("Plan it");
  }

  @Test
  void aStoreThatIsAwayWhileAnsweringIsAskedAgain() throws InterruptedException {
    var failures = new AtomicInteger(2);
    store.whenLookedAt(() -> {
      if (failures.getAndDecrement() > 0) {
        throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away on purpose");
      }
    });
    open("a").accept(opened(KEY, ""));
    assertThat(letterbox.nextText()).contains("What's the budget?");
  }

  @Test
  void whatCouldNotBeKeptIsNotAcknowledged() {
    var mailroom = open("a");
    mailroom.close();
    database.close();
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> mailroom.accept(opened(KEY, "")));
  }

  @Test
  void closingFinishesTheTurnUnderWay() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    store.whenSaved((_, _) -> {
      begun.countDown();
      await(goOn);
    });
    var mailroom = open("a");
    mailroom.accept(opened(KEY, ""));
    await(begun);
    var closing = CompletableFuture.runAsync(mailroom::close);
    goOn.countDown();
    closing.get(60, TimeUnit.SECONDS);
    assertThat(store.oldestWaiting(KEY)).isEmpty();
    assertThat(store.conversation(KEY)).isPresent();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
