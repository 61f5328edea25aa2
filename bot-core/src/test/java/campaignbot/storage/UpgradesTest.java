package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.bot.CampaignBot;
import campaignbot.bot.Event;
import campaignbot.bot.NothingSettled;
import campaignbot.bot.Patience;
import campaignbot.bot.Plan;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.campaign.Metric;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Question;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.SettableClock;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What earlier programs stored, as they stored it, opens and goes on: `stored/schema-N.sql`.
class UpgradesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

  /// Each schema number with a sample, on each engine.
  static Stream<Arguments> samples() {
    return samplesFrom(1);
  }

  private static Stream<Arguments> samplesFrom(int oldest) {
    return versions()
        .filter(v -> v >= oldest && sample(v).isPresent())
        .flatMap(v -> Arrays.stream(TestEngine.values()).map(e -> Arguments.of(v, e)));
  }

  private static Stream<Integer> versions() {
    var known = Flyway.configure().locations("classpath:campaignbot/storage/migrations");
    known.dataSource("jdbc:sqlite::memory:", "", "");
    return Arrays.stream(known.load().info().all())
        .map(MigrationInfo::getVersion)
        .map(v -> Integer.parseInt(v.getVersion()));
  }

  private static Optional<List<String>> sample(int version) {
    try (var in = UpgradesTest.class.getResourceAsStream("/stored/schema-" + version + ".sql")) {
      return Optional.ofNullable(
              in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .map(text -> text.lines().filter(l -> !l.startsWith("--")).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyEarlierSchemaHasASample() {
    var newest = versions().max(Integer::compare).orElseThrow();
    assertThat(versions().filter(v -> v < newest))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(sample(v)).as("stored/schema-%d.sql", v).isPresent());
  }

  /// A database as the program of that schema left it.
  private static Address stored(int version, TestEngine engine) {
    var address = engine.fresh();
    try (var connection = TestEngine.connection(address);
        var statement = connection.createStatement()) {
      migrate(address, version);
      statement.setEscapeProcessing(false);
      for (var line : sample(version).orElseThrow()) {
        statement.execute(line);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The sample of schema " + version, e);
    }
    return address;
  }

  private static void migrate(Address address, int version) {
    var flyway =
        Flyway.configure()
            .locations("classpath:campaignbot/storage/migrations")
            .target(String.valueOf(version));
    switch (address) {
      case Address.File(var file) -> flyway.dataSource("jdbc:sqlite:" + file, "", "");
      case Address.Server s ->
          flyway.dataSource(s.jdbcUrl(), s.user().orElse(""), s.password().orElse(""));
    }
    flyway.load().migrate();
  }

  /// The bot of today on such a database.
  private record Upgraded(
      Database database,
      SqlStore talks,
      SqlCatalogues catalogues,
      CampaignBot bot,
      PlanningDesk desk)
      implements AutoCloseable {
    static Upgraded from(Address address) {
      var database = Database.open(address);
      var talks = new SqlStore(database, new SettableClock(), 0);
      var catalogues = new SqlCatalogues(database, 100);
      var rates = ReferenceRates.bundled();
      var benchmarks = FileBenchmarks.bundled(rates);
      var sample = SampleCatalogue.bundled();
      var places = Places.bundled();
      var equipment =
          new CampaignBot.Equipment(
              Reader.with(places), places, benchmarks, catalogues, sample, talks);
      return new Upgraded(
          database,
          talks,
          catalogues,
          new CampaignBot(
              equipment, new Wording(Locale.ENGLISH), NothingSettled.ANYWHERE, Patience.USUAL),
          new PlanningDesk(
              new PriceGuidedPlanner(benchmarks, rates, places::withCode), catalogues, sample));
    }

    /// All that follows from what was said.
    void say(String thread, String text) {
      hear(thread, new Heard.Said("ana", text, DAY));
    }

    void hear(String thread, Heard heard) {
      var inbox = new SqlInbox(database, new SettableClock());
      inbox.put(new Event(thread + heard.hashCode(), key(thread), heard));
      for (var next = bot.oldestWaiting(key(thread));
          next.isPresent();
          next = bot.oldestWaiting(key(thread))) {
        bot.answer(next.get()).job().ifPresent(job -> hear(thread, desk.carryOut(job).heard()));
      }
    }

    Stage stage(String thread) {
      return talks.conversation(key(thread)).orElseThrow().stage();
    }

    @Override
    public void close() {
      database.close();
    }
  }

  private static TalkKey key(String thread) {
    return new TalkKey("w1", "slack", "C1", thread);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theTalksOfAnEarlierProgramGoOn(int version, TestEngine engine) {
    try (var now = Upgraded.from(stored(version, engine))) {
      now.say("briefing", "singapore");
      var briefing = now.talks().conversation(key("briefing")).orElseThrow();
      assertThat(briefing.openQuestion()).isEqualTo(Question.METRIC);
      assertThat(briefing.brief().budget().orElseThrow().limit()).hasToString("USD 2000.00");

      now.say("proposed", "approve");
      assertThat(now.stage("proposed")).isEqualTo(new Stage.Approved(1));
      assertThat(now.talks().plan(key("proposed"), 1).orElseThrow().state())
          .isEqualTo(Plan.State.APPROVED);

      assertThat(now.stage("approved")).isEqualTo(new Stage.Approved(1));
      assertThat(now.talks().plan(key("approved"), 1).orElseThrow().proposal().brief().metric())
          .contains(Metric.ENGAGEMENT);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPlanIsMadeWithTheCreatorsOfAnEarlierProgram(int version, TestEngine engine) {
    try (var now = Upgraded.from(stored(version, engine))) {
      assertThat(now.catalogues().of("w1").orElseThrow().creators()).hasSize(3);
      now.say("briefing", "singapore, engagement");
      now.say("briefing", "go on");
      now.say("briefing", "plan it");
      assertThat(now.talks().plan(key("briefing"), 1).orElseThrow().proposal().catalogueName())
          .isEqualTo("our creators");
    }
  }

  /// There was no inbox before schema 2.
  static Stream<Arguments> samplesWithAnInbox() {
    return samplesFrom(2);
  }

  @ParameterizedTest
  @MethodSource("samplesWithAnInbox")
  void whatWaitedInAnEarlierProgramIsDone(int version, TestEngine engine) {
    var lease = Duration.ofMinutes(1);
    try (var now = Upgraded.from(stored(version, engine))) {
      now.bot().oldestWaiting(key("waiting")).ifPresent(now.bot()::answer);
      assertThat(now.talks().conversation(key("waiting")).orElseThrow().openQuestion())
          .isEqualTo(Question.METRIC);
      var later = new SettableClock();
      later.forward(Duration.ofDays(1000));
      var job = new SqlJobs(now.database(), "n", later).claimNewest(key("planning"), lease);
      assertThat(job.orElseThrow().job().brief().metric()).contains(Metric.ENGAGEMENT);
      var letter = new SqlOutbox(now.database(), "n", later).claimHead(key("briefing"), lease);
      assertThat(letter.orElseThrow().doubtful()).isTrue();
    }
  }

  @Test
  void aNewerDatabaseIsRefusedAndLeftAsItIs(@TempDir Path folder) throws Exception {
    var file = folder.resolve("talks.db");
    Database.open(file).close();
    try (var connection = TestEngine.connection(new Address.File(file));
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
            (installed_rank, version, description, type, script, installed_by, execution_time, success)
          VALUES (99, '99', 'of the future', 'SQL', 'V99__of_the_future.sql', '', 1, 1)\
          """);
    }
    var before = Files.readAllBytes(file);
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Database.open(file))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NEWER))
        .withMessageContaining("99");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
