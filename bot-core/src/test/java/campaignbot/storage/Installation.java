package campaignbot.storage;

import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.bot.CampaignBot;
import campaignbot.bot.Incoming;
import campaignbot.bot.NothingSettled;
import campaignbot.bot.Patience;
import campaignbot.bot.PlanningDesk;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.BackOff;
import campaignbot.delivery.Letter;
import campaignbot.delivery.Mailroom;
import campaignbot.delivery.Post;
import campaignbot.delivery.Retention;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The whole bot on one database, with a platform that takes every letter.
record Installation(
    Database database,
    SqlStore store,
    SqlCatalogues catalogues,
    CampaignBot bot,
    PlanningDesk desk,
    BlockingQueue<Letter> delivered)
    implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final InstantSource CLOCK = InstantSource.system();
  private static final long CACHE_BYTES = 1 << 20;
  private static final Places PLACES = Places.bundled();
  private static final Reader READER = Reader.with(PLACES);
  private static final Benchmarks BENCHMARKS = FileBenchmarks.bundled(ReferenceRates.bundled());
  private static final Catalogue SAMPLE = SampleCatalogue.bundled();

  static Installation on(Address address) {
    var database = Database.open(address);
    var store = new SqlStore(database, CLOCK, CACHE_BYTES);
    var catalogues = new SqlCatalogues(database, 1_000);
    var equipment =
        new CampaignBot.Equipment(READER, PLACES, BENCHMARKS, catalogues, SAMPLE, store);
    return new Installation(
        database,
        store,
        catalogues,
        new CampaignBot(
            equipment, new Wording(Locale.ENGLISH), NothingSettled.ANYWHERE, Patience.USUAL),
        new PlanningDesk(
            new PriceGuidedPlanner(BENCHMARKS, ReferenceRates.bundled(), PLACES::withCode),
            catalogues,
            SAMPLE),
        new LinkedBlockingQueue<>());
  }

  static Catalogue sample() {
    return SAMPLE;
  }

  /// All that follows from it, plans too.
  void hear(TalkKey key, String text) {
    var answer = bot.receive(new Incoming(key, new Heard.Said("ana", text, TODAY)));
    while (answer.job().isPresent()) {
      answer = bot.receive(desk.carryOut(answer.job().get()));
    }
  }

  SqlInbox inbox() {
    return new SqlInbox(database, CLOCK);
  }

  SqlOutbox outbox(String node) {
    return new SqlOutbox(database, node, CLOCK);
  }

  Mailroom mailroom() {
    var parts =
        new Mailroom.Parts(
            inbox(),
            outbox("here"),
            new SqlJobs(database, "here", CLOCK),
            new SqlLeases(database, "here", CLOCK),
            new SqlNodes(database, "here", CLOCK),
            new SqlUpkeep(database, CLOCK),
            Retention.USUAL);
    return new Mailroom(
        parts,
        bot,
        new Mailroom.Desks(desk, Optional.empty()),
        List.of(new Taking(delivered)),
        BackOff.usual(new Random(1)));
  }

  @Override
  public void close() {
    database.close();
  }

  private record Taking(BlockingQueue<Letter> delivered) implements Post {
    @Override
    public String platform() {
      return "slack";
    }

    @Override
    public Delivery deliver(Letter letter) {
      delivered.add(letter);
      return new Delivery.Delivered("ts" + letter.number());
    }
  }

  /// @throws IllegalStateException when none comes
  Letter nextDelivered() throws InterruptedException {
    var letter = delivered.poll(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
    if (letter == null) {
      throw new IllegalStateException("No letter came");
    }
    return letter;
  }

  private static final Duration PATIENCE = Duration.ofSeconds(60);
}
