package campaignbot.bot;

import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Inbox;
import campaignbot.delivery.SettableClock;
import campaignbot.delivery.Upkeep;
import campaignbot.storage.Database;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlOutcomes;
import campaignbot.storage.SqlPreferences;
import campaignbot.storage.SqlStore;
import campaignbot.storage.SqlUpkeep;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The real bot with its real parts and a database and a clock of its own, for tests of whole
/// talks.
public record TestBot(
    CampaignBot bot,
    PlanningDesk desk,
    Database database,
    Store store,
    Inbox inbox,
    Upkeep upkeep,
    Preferences preferences,
    SettableClock clock) {
  private static final ExchangeRates RATES = ReferenceRates.bundled();
  private static final Benchmarks BENCHMARKS = FileBenchmarks.bundled(RATES);
  private static final Catalogue SAMPLE = SampleCatalogue.bundled();
  private static final Places PLACES = Places.bundled();
  private static final Reader READER = Reader.with(PLACES);

  public static TestBot in(Path folder) {
    return in(folder, BotEvents.UNHEARD);
  }

  /// @param events is told of the turns
  public static TestBot in(Path folder, BotEvents events) {
    var database = Database.open(folder.resolve("talks.db"));
    var clock = new SettableClock(noon(Transcript.FIRST_DAY));
    var catalogues = new SqlCatalogues(database, 1);
    var store = new SqlStore(database, clock, 0);
    var preferences = new SqlPreferences(database, clock, 0);
    return new TestBot(
        on(store, catalogues, preferences, events),
        new PlanningDesk(
            new PriceGuidedPlanner(BENCHMARKS, RATES, PLACES::withCode),
            catalogues,
            SAMPLE,
            new SqlOutcomes(database)),
        database,
        store,
        new SqlInbox(database, clock),
        new SqlUpkeep(database, clock),
        preferences,
        clock);
  }

  /// The bot alone, on a store of the test's choice.
  public static CampaignBot on(Store store, Catalogues catalogues) {
    return on(store, catalogues, NothingSettled.ANYWHERE, BotEvents.UNHEARD);
  }

  private static CampaignBot on(
      Store store, Catalogues catalogues, Preferences preferences, BotEvents events) {
    var equipment =
        new CampaignBot.Equipment(READER, PLACES, BENCHMARKS, catalogues, SAMPLE, store);
    return new CampaignBot(
        equipment, new Wording(Locale.ENGLISH), preferences, Patience.USUAL, events);
  }

  public WorkspaceSettings settings() {
    var wording = new Wording(Locale.ENGLISH);
    return new WorkspaceSettings(
        preferences, PLACES, new SqlCatalogues(database, 1), SAMPLE, wording);
  }

  /// What somebody may mean while they are typing.
  public Suggestions suggestions(Wording wording) {
    var catalogues = new SqlCatalogues(database, 1);
    return new Suggestions(
        new Suggestions.Sources(READER, PLACES, catalogues, SAMPLE, preferences, settings()),
        wording);
  }

  public static PlanningDesk desk(Catalogues catalogues) {
    return new PlanningDesk(
        new PriceGuidedPlanner(BENCHMARKS, RATES, PLACES::withCode), catalogues, SAMPLE);
  }

  /// Where shared files are imported.
  public static ImportDesk imports(
      Catalogues catalogues, Preferences preferences, SharedFiles... files) {
    return new ImportDesk(
        PLACES, catalogues, preferences, new Wording(Locale.ENGLISH), List.of(files));
  }

  /// Where creators are found, added and quoted.
  public CreatorDesk creatorDesk(Catalogues catalogues, Wording wording) {
    return new CreatorDesk(READER, catalogues, SAMPLE, preferences, RATES, wording);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  public void goTo(LocalDate day) {
    clock.set(noon(day));
  }

  public LocalDate today() {
    return day(clock);
  }

  static LocalDate day(SettableClock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// All that a home which shows the answers itself is told, until nothing is left to do.
  List<Message> hear(TalkKey key, Heard heard) {
    var messages = new ArrayList<Message>();
    var answer = bot.receive(new Incoming(key, heard));
    answer.message().ifPresent(messages::add);
    while (answer.job().isPresent()) {
      answer = bot.receive(desk.carryOut(answer.job().get()));
      answer.message().ifPresent(messages::add);
    }
    return messages;
  }

  /// The same by the way of a chat platform: into the inbox, and answered from there.
  public List<Message> takeIn(TalkKey key, Heard heard) {
    inbox.put(new Event(UUID.randomUUID().toString(), key, heard));
    return answerAll(key);
  }

  /// What is said while days pass in which nobody speaks.
  List<Message> wait(TalkKey key, long days) {
    var messages = new ArrayList<Message>();
    for (var day = 0; day < days; day++) {
      clock.forward(Duration.ofDays(1));
      ringAll();
      messages.addAll(answerAll(key));
    }
    return messages;
  }

  /// One round rings some of those that are due, and by then many talks are silent.
  private void ringAll() {
    var rung = upkeep.ring();
    while (!rung.isEmpty()) {
      rung = upkeep.ring();
    }
  }

  private List<Message> answerAll(TalkKey key) {
    var messages = new ArrayList<Message>();
    for (var next = bot.oldestWaiting(key); next.isPresent(); next = bot.oldestWaiting(key)) {
      var answer = bot.answer(next.get());
      answer.message().ifPresent(messages::add);
      answer.job().ifPresent(this::plan);
    }
    return messages;
  }

  private void plan(PlanJob job) {
    var planned = desk.carryOut(job);
    inbox.put(new Event(UUID.randomUUID().toString(), planned.key(), planned.heard()));
  }

  public Conversation conversation(TalkKey key) {
    return store.conversation(key).orElseThrow();
  }
}
