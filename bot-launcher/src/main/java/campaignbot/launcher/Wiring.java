package campaignbot.launcher;

import campaignbot.allocation.Planner;
import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.bot.CampaignBot;
import campaignbot.bot.Patience;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.Store;
import campaignbot.bot.WorkspaceDefaults;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.storage.Database;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlStore;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// Puts the parts together, each when it is first needed.
final class Wiring implements AutoCloseable {
  /// The terminal's tenant.
  static final String WORKSPACE = "local";

  private static final long CACHE_BYTES = 32L << 20;
  private static final long CACHED_CREATORS = 100_000;

  private final Settings settings;
  private final Lazy<Database> database;
  private final Lazy<Catalogue> sample = new Lazy<>(SampleCatalogue::bundled);
  private final Lazy<Places> places = new Lazy<>(Places::bundled);
  private final Lazy<Reader> reader = new Lazy<>(() -> Reader.with(places()));
  private final Lazy<ExchangeRates> rates = new Lazy<>(ReferenceRates::bundled);
  private final Lazy<Benchmarks> benchmarks;

  Wiring(Settings settings) {
    this.settings = settings;
    this.database = new Lazy<>(() -> Database.open(settings.database()));
    this.benchmarks =
        new Lazy<>(() ->
            Files.isDirectory(settings.benchmarksFolder())
                ? FileBenchmarks.in(settings.benchmarksFolder(), rates.get())
                : FileBenchmarks.bundled(rates.get()));
  }

  CampaignBot bot(Catalogues catalogues) {
    var equipment =
        new CampaignBot.Equipment(
            reader(), places(), benchmarks.get(), catalogues, sample.get(), store());
    return new CampaignBot(equipment, wording(), WorkspaceDefaults.NONE, Patience.USUAL);
  }

  PlanningDesk planningDesk(Catalogues catalogues) {
    return new PlanningDesk(planner(), catalogues, sample.get());
  }

  Planner planner() {
    return new PriceGuidedPlanner(benchmarks.get(), rates.get());
  }

  Database database() {
    return database.get();
  }

  Store store() {
    return new SqlStore(database.get(), InstantSource.system(), CACHE_BYTES);
  }

  Catalogues catalogues() {
    return new SqlCatalogues(database.get(), CACHED_CREATORS);
  }

  /// The workspace's own creators, without making a database for somebody who has none.
  Optional<Catalogue> importedCreators() {
    return Files.exists(settings.databaseFile()) ? catalogues().of(WORKSPACE) : Optional.empty();
  }

  Catalogue sample() {
    return sample.get();
  }

  Places places() {
    return places.get();
  }

  Reader reader() {
    return reader.get();
  }

  Benchmarks benchmarks() {
    return benchmarks.get();
  }

  ExchangeRates rates() {
    return rates.get();
  }

  Wording wording() {
    return new Wording(Locale.ENGLISH);
  }

  @Override
  public void close() {
    database.ifMade(Database::close);
  }
}
