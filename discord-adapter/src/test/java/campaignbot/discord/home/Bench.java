package campaignbot.discord.home;

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
import campaignbot.discord.DiscordSettings;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.hearing.Intake;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlJobs;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlNodes;
import campaignbot.storage.SqlOutbox;
import campaignbot.storage.SqlThreads;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// The real bot, its real store and the real JDA, with a Discord that is not there.
final class Bench implements AutoCloseable {
  private static final String NODE = "bench";
  private static final int MESSAGE_CONTENT = 1 << 15;
  private static final long BETWEEN_LOOKS_MILLIS = 2;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  /// Time goes by while we look, so that what has to wait is due at last.
  private static final Duration A_MOMENT = Duration.ofMillis(20);

  private final FakeDiscord discord;
  private final TestBot bot;
  private final Mailroom mailroom;
  private final DiscordHome.Core core;
  private final Reading reading;
  private final DiscordHome home;
  private Optional<DiscordHome> next = Optional.empty();
  private final Map<TalkKey, Event> latest = new ConcurrentHashMap<>();
  private final AtomicInteger heard = new AtomicInteger();
  private volatile boolean storeIsAway;

  /// What the bot may read.
  enum Reading {
    /// Only what is addressed to it.
    CALLED,
    /// Everything in its threads: the Message Content intent is on.
    ALL
  }

  private Bench(Path folder, Reading reading) {
    bot = TestBot.in(folder);
    discord = FakeDiscord.start();
    discord.identifyEvery(Duration.ZERO);
    discord.rateLimits(false);
    if (reading == Reading.ALL) {
      discord.approve(MESSAGE_CONTENT);
    }
    var clock = bot.clock();
    var database = bot.database();
    var catalogues = new SqlCatalogues(database, 1);
    var wording = new Wording(Locale.ENGLISH).at("discord");
    var leases = new SqlLeases(database, NODE, clock);
    var nodes = new SqlNodes(database, NODE, clock);
    this.reading = reading;
    core =
        new DiscordHome.Core(
            bot.bot(),
            new Reception(bot.store(), wording),
            bot.settings(),
            bot.creatorDesk(catalogues, wording),
            bot.suggestions(wording),
            wording,
            new DiscordHome.Ports(new SqlThreads(database, clock, 1_000), leases),
            new DiscordHome.Local(clock, ZoneOffset.UTC, Locale.ENGLISH));
    home = new DiscordHome(settings(reading), core);
    mailroom =
        new Mailroom(
            new Mailroom.Parts(
                new SqlInbox(database, clock),
                new SqlOutbox(database, NODE, clock),
                new SqlJobs(database, NODE, clock),
                leases,
                nodes,
                bot.upkeep(),
                Retention.USUAL),
            bot.bot(),
            new Mailroom.Desks(
                TestBot.desk(catalogues),
                Optional.of(TestBot.imports(catalogues, bot.preferences(), home.files()))),
            List.of(home.post()),
            BackOff.usual(new Random(1)));
  }

  static Bench open(Path folder, Reading reading) {
    var bench = new Bench(folder, reading);
    bench.open();
    return bench;
  }

  private DiscordSettings settings(Reading reading) {
    return new DiscordSettings(
        FakeDiscord.TOKEN,
        URI.create(discord.restBase()),
        Optional.of(URI.create(discord.gateway())),
        reading == Reading.ALL);
  }

  private void open() {
    mailroom.start(true);
    home.open(remembering());
    discord.awaitCommands();
  }

  /// The bot leaves Discord and comes back; what it says goes the old way.
  void comeBack() {
    home.close();
    var other = new DiscordHome(settings(reading), core);
    next = Optional.of(other);
    other.open(remembering());
  }

  private Intake remembering() {
    return event -> {
      if (storeIsAway) {
        throw new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
      }
      latest.put(event.key(), event);
      var isNew = mailroom.accept(event);
      heard.incrementAndGet();
      return isNew;
    };
  }

  /// Whether nothing that is heard can be stored.
  void storeIsAway(boolean isAway) {
    storeIsAway = isAway;
  }

  /// What is not there for the bot to work in Discord.
  List<String> missing() {
    return home.missing();
  }

  FakeDiscord discord() {
    return discord;
  }

  TestBot bot() {
    return bot;
  }

  /// The own creators of a workspace.
  List<Creator> creators(String workspace) {
    return new SqlCatalogues(bot.database(), 1)
        .of(workspace)
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

  /// Somebody does something that the bot is to hear; waits until it is answered, planned and sent.
  void after(Runnable act) {
    var before = heard.get();
    act.run();
    until("it is heard", () -> heard.get() > before);
    untilIdle();
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
    next.ifPresent(DiscordHome::close);
    mailroom.close();
    bot.database().close();
    discord.close();
  }
}
