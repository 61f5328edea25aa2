package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.Database;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlStore;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every transcript is played against the real bot: real readers, planner, sample catalogue and
/// database, loaded and saved at each turn.
///
/// `-DrewriteTranscripts=true` writes what the bot says now into the files; the diff is the review.
class TranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  @TempDir private static Path home;
  private static CampaignBot bot;
  private static PlanningDesk desk;

  @BeforeAll
  static void equip() {
    var rates = ReferenceRates.bundled();
    var benchmarks = FileBenchmarks.bundled(rates);
    var sample = SampleCatalogue.bundled();
    var database = Database.open(home.resolve("talks.db"));
    var catalogues = new SqlCatalogues(database);
    var store = new SqlStore(database, InstantSource.system());
    bot =
        new CampaignBot(
            new CampaignBot.Equipment(
                Reader.bundled(), Places.bundled(), benchmarks, catalogues, sample, store),
            new Wording(Locale.ENGLISH),
            WorkspaceDefaults.NONE);
    desk = new PlanningDesk(new PriceGuidedPlanner(benchmarks, rates), catalogues, sample);
  }

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWritten() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      var transcripts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      assertThat(transcripts).isNotEmpty();
      return transcripts.stream()
          .map(f -> DynamicTest.dynamicTest(FOLDER.relativize(f).toString(), () -> play(f)));
    }
  }

  private static void play(Path file) throws IOException {
    var written = Files.readString(file);
    var key = new TalkKey("w1", "transcript", "c1", FOLDER.relativize(file).toString());
    var played = Transcript.read(written).play(bot, desk, key);
    if (Boolean.getBoolean("rewriteTranscripts")) {
      Files.writeString(file, played);
    } else {
      assertThat(played).isEqualTo(written);
    }
  }
}
