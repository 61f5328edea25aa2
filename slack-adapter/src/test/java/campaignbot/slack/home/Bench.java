package campaignbot.slack.home;

import campaignbot.bot.Event;
import campaignbot.bot.Reception;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.TestBot;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.BackOff;
import campaignbot.delivery.Mailroom;
import campaignbot.delivery.Retention;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Team;
import campaignbot.slack.hearing.Intake;
import campaignbot.slack.posting.Pace;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlJobs;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlNodes;
import campaignbot.storage.SqlOutbox;
import campaignbot.storage.SqlSecrets;
import campaignbot.storage.SqlThreads;
import campaignbot.storage.Vault;
import campaignbot.wording.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// The real bot, its real store and the real Bolt app, with a Slack that is not there.
final class Bench implements AutoCloseable {
  private static final String NODE = "bench";
  private static final Duration NO_PAUSE = Duration.ofNanos(1);
  private static final long BETWEEN_LOOKS_MILLIS = 2;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);

  /// Time goes by while we look, so that what has to wait is due at last.
  private static final Duration A_MOMENT = Duration.ofMillis(20);

  private static final SlackSettings.OAuth OAUTH =
      new SlackSettings.OAuth(
          FakeSlack.CLIENT_ID, FakeSlack.CLIENT_SECRET, URI.create("http://127.0.0.1:9"));

  private final FakeSlack slack;
  private final TestBot bot;
  private final Mailroom mailroom;
  private final SlackHome home;
  private final Map<TalkKey, Event> latest = new ConcurrentHashMap<>();
  private volatile boolean storeIsAway;

  /// How Slack reaches the bot.
  enum Way {
    HTTP,
    SOCKET
  }

  private Bench(Path folder, Way way) {
    bot = TestBot.in(folder);
    var clock = bot.clock();
    slack = FakeSlack.start(clock);
    var database = bot.database();
    var catalogues = new SqlCatalogues(database, 1);
    var threads = new SqlThreads(database, clock, 1_000);
    var wording = new Wording(Locale.ENGLISH).at("slack");
    var leases = new SqlLeases(database, NODE, clock);
    var core =
        new SlackHome.Core(
            bot.bot(),
            new Reception(bot.store(), wording),
            bot.settings(),
            bot.creatorDesk(catalogues, wording),
            wording,
            new SlackHome.Ports(
                threads, new SqlSecrets(database, Vault.of(Vault.freshKey()), clock), leases),
            new SlackHome.Local(clock, ZoneOffset.UTC, Locale.ENGLISH));
    home = new SlackHome(settings(way), core, new Pace(NO_PAUSE, 1, System::nanoTime));
    mailroom =
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
                TestBot.desk(catalogues),
                Optional.of(TestBot.imports(catalogues, bot.preferences(), home.files()))),
            List.of(home.post()),
            BackOff.usual(new Random(1)));
  }

  static Bench open(Path folder, Way way) {
    var bench = new Bench(folder, way);
    bench.open(way);
    return bench;
  }

  private SlackSettings settings(Way way) {
    return new SlackSettings(
        Optional.of(FakeSlack.BOT_TOKEN),
        Optional.of(FakeSlack.SIGNING_SECRET),
        Optional.of(FakeSlack.APP_TOKEN).filter(_ -> way == Way.SOCKET),
        Optional.of(OAUTH).filter(_ -> way == Way.HTTP),
        URI.create(slack.apiBase()),
        new SlackSettings.Door("127.0.0.1", 0));
  }

  private void open(Way way) {
    mailroom.start(true);
    Intake remembering =
        event -> {
          if (storeIsAway) {
            throw new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
          }
          latest.put(event.key(), event);
          return mailroom.accept(event);
        };
    home.open(remembering);
    switch (way) {
      case HTTP ->
          slack.app(URI.create("http://127.0.0.1:" + home.port().orElseThrow() + "/slack/events"));
      case SOCKET -> slack.await("a socket", () -> slack.sockets() > 0);
    }
    until("the bot is at home", () -> home.missing().isEmpty());
  }

  /// Somebody of the team installs the bot with a browser.
  void install(Team team) {
    new Installing(slack, OAUTH, home.port().orElseThrow()).in(team);
  }

  /// Whether nothing that is heard can be stored.
  void storeIsAway(boolean isAway) {
    storeIsAway = isAway;
  }

  /// What is not there for the bot to work in Slack.
  List<String> missing() {
    return home.missing();
  }

  FakeSlack slack() {
    return slack;
  }

  TestBot bot() {
    return bot;
  }

  /// The own creators of the team.
  List<Creator> creators() {
    return new SqlCatalogues(bot.database(), 1)
        .of(FakeSlack.TEAM)
        .map(Catalogue::creators)
        .orElse(List.of());
  }

  /// A day goes by; alarms that are due ring.
  void passDay() {
    bot.clock().forward(Duration.ofDays(1));
    // A second delivery of what was heard last wakes the talk, and is not answered again.
    bot.upkeep()
        .ring()
        .forEach(key -> Optional.ofNullable(latest.get(key)).ifPresent(mailroom::accept));
  }

  /// Waits until everything that was heard is answered, planned and sent.
  void untilIdle() {
    until(
        "nothing waits",
        () -> {
          bot.clock().forward(A_MOMENT);
          var backlog = bot.upkeep().backlog();
          return backlog.events().count() + backlog.letters().count() + backlog.jobs() == 0;
        });
  }

  static void until(String what, BooleanSupplier isSo) {
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
    home.close();
    mailroom.close();
    bot.database().close();
    slack.close();
  }
}
