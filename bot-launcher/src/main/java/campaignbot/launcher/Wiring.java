package campaignbot.launcher;

import campaignbot.allocation.Planner;
import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.bot.CampaignBot;
import campaignbot.bot.CreatorDesk;
import campaignbot.bot.ImportDesk;
import campaignbot.bot.Outcomes;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.Preferences;
import campaignbot.bot.Reception;
import campaignbot.bot.Secrets;
import campaignbot.bot.SharedFiles;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.bot.Suggestions;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Mailroom;
import campaignbot.delivery.Nodes;
import campaignbot.delivery.Threads;
import campaignbot.delivery.Upkeep;
import campaignbot.storage.Database;
import campaignbot.storage.KeyRotation;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlJobs;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlNodes;
import campaignbot.storage.SqlOutbox;
import campaignbot.storage.SqlOutcomes;
import campaignbot.storage.SqlPreferences;
import campaignbot.storage.SqlSecrets;
import campaignbot.storage.SqlStore;
import campaignbot.storage.SqlThreads;
import campaignbot.storage.SqlUpkeep;
import campaignbot.storage.Vault;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts the parts together, each when it is first needed.
final class Wiring implements AutoCloseable {
  /// The terminal's tenant.
  static final String WORKSPACE = "local";

  private static final long CACHE_BYTES = 32L << 20;
  private static final long CACHED_CREATORS = 100_000;
  private static final long CACHED_WORKSPACES = 10_000;
  private static final long CACHED_THREADS = 100_000;

  private final Settings settings;
  private final InstantSource clock = InstantSource.system();
  private final Lazy<String> node = new Lazy<>(Node::name);
  private final Lazy<Database> database;
  private final Lazy<SqlStore> store;
  private final Lazy<SqlCatalogues> catalogues;
  private final Lazy<SqlPreferences> preferences;
  private final Lazy<SqlThreads> threads;
  private final Lazy<Catalogue> sample = new Lazy<>(SampleCatalogue::bundled);
  private final Lazy<Places> places = new Lazy<>(Places::bundled);
  private final Lazy<Reader> reader = new Lazy<>(() -> Reader.with(places()));
  private final Lazy<ExchangeRates> rates = new Lazy<>(ReferenceRates::bundled);
  private final Lazy<Benchmarks> benchmarks;

  /// @param command what others are told who find the database in use
  Wiring(Settings settings, String command) {
    this.settings = settings;
    this.database = new Lazy<>(() -> Opening.of(settings.database(), command));
    this.store = new Lazy<>(() -> new SqlStore(database(), clock, CACHE_BYTES));
    this.catalogues = new Lazy<>(() -> new SqlCatalogues(database(), CACHED_CREATORS));
    this.preferences = new Lazy<>(() -> new SqlPreferences(database(), clock, CACHED_WORKSPACES));
    this.threads = new Lazy<>(() -> new SqlThreads(database(), clock, CACHED_THREADS));
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
    return new CampaignBot(equipment, wording(), preferences(), settings.patience());
  }

  Preferences preferences() {
    return preferences.get();
  }

  Reception reception() {
    return new Reception(store(), wording());
  }

  WorkspaceSettings workspaceSettings() {
    return new WorkspaceSettings(preferences(), places(), catalogues(), sample(), wording());
  }

  /// @param files one a platform
  ImportDesk importDesk(List<SharedFiles> files) {
    return new ImportDesk(places(), catalogues(), preferences(), wording(), files);
  }

  CreatorDesk creatorDesk() {
    return creatorDesk(terminalWording());
  }

  /// @param wording in the words of the home that asks
  CreatorDesk creatorDesk(Wording wording) {
    return new CreatorDesk(reader(), catalogues(), sample(), preferences(), rates(), wording);
  }

  /// @param wording in the words of the home that shows them
  Suggestions suggestions(Wording wording) {
    var sources =
        new Suggestions.Sources(
            reader(), places(), catalogues(), sample(), preferences(), workspaceSettings());
    return new Suggestions(sources, wording);
  }

  Threads threads() {
    return threads.get();
  }

  PlanningDesk planningDesk(Catalogues catalogues) {
    return new PlanningDesk(planner(), catalogues, sample.get(), new SqlOutcomes(database()));
  }

  Planner planner() {
    return new PriceGuidedPlanner(benchmarks.get(), rates.get(), places()::withCode);
  }

  Database database() {
    return database.get();
  }

  SqlStore store() {
    return store.get();
  }

  SqlCatalogues catalogues() {
    return catalogues.get();
  }

  Mailroom.Parts mailroomParts() {
    return new Mailroom.Parts(
        new SqlInbox(database(), clock),
        new SqlOutbox(database(), node(), clock),
        new SqlJobs(database(), node(), clock),
        leases(),
        nodes(),
        upkeep(),
        settings.retention());
  }

  Vault vault() {
    return settings.vault();
  }

  Secrets secrets() {
    return new SqlSecrets(database(), vault(), clock);
  }

  /// @throws StoreUnavailable when stored secrets cannot be opened
  void refuseMissingKeys() {
    if (!new KeyRotation(database(), vault()).hasAllKeys()) {
      throw new StoreUnavailable(Reason.WRONG_KEY, "A key that stored secrets need is not set");
    }
  }

  Leases leases() {
    return new SqlLeases(database(), node(), clock);
  }

  Nodes nodes() {
    return new SqlNodes(database(), node(), clock);
  }

  Upkeep upkeep() {
    return new SqlUpkeep(database(), clock);
  }

  /// The name under which this process holds leases and claims.
  String node() {
    return node.get();
  }

  /// The workspace's own creators, without making a database for somebody who has none.
  Optional<Catalogue> importedCreators() {
    return settings.hasDatabase() ? catalogues().of(WORKSPACE) : Optional.empty();
  }

  /// What the workspace has learned, without making a database for somebody who has none.
  Outcomes recordedOutcomes() {
    return settings.hasDatabase() ? new SqlOutcomes(database()) : Outcomes.NONE;
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

  /// In the language of whoever sits at the terminal.
  Wording terminalWording() {
    return wording().in(settings.language());
  }

  Wording wording() {
    return new Wording(Locale.ENGLISH);
  }

  @Override
  public void close() {
    database.ifMade(Database::close);
  }
}
