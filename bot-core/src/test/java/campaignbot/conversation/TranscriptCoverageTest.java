package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.CoreScene;
import campaignbot.bot.TestBot;
import campaignbot.bot.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the transcripts show of all that a talk can do: a question, a wish or a way between two
/// stages that is in none of them is not reviewed by anybody.
///
/// `-Dcoverage` prints the table.
class TranscriptCoverageTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  private static final String AT_ONCE =
      "in a transcript the planner answers before the next word; AnswersTest stops a plan";

  /// What no transcript of the core can show, and why.
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "Planning → Cancelled", AT_ONCE,
          "Cancelled → Planning", AT_ONCE);

  @TempDir private static Path home;
  private static final Coverage COVERAGE = new Coverage();

  @BeforeAll
  static void playAll() throws IOException {
    var bot = TestBot.in(home, COVERAGE);
    for (var file : transcripts()) {
      var transcript = Transcript.read(Files.readString(file));
      if (transcript.isFor("core")) {
        var key = new TalkKey(file.toString(), "transcript", "c", file.toString());
        transcript.said(new CoreScene(bot, key));
      }
    }
    Files.writeString(Path.of("target", "transcript-coverage.md"), COVERAGE.table());
    if (System.getProperty("coverage") != null) {
      System.out.println(COVERAGE.table());
    }
  }

  private static List<Path> transcripts() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"QUESTION", "WISH", "STAGE", "WAY"})
  void someTranscriptReachesEach(Coverage.Part part) {
    var missing = new TreeSet<>(COVERAGE.missing(part));
    missing.removeAll(EXCEPTIONS.keySet());
    assertThat(missing).as(COVERAGE.table()).isEmpty();
  }

  @Test
  void anExceptionIsListedOnlyWhileItIsOne() {
    var missing = new TreeSet<String>();
    for (var part : Coverage.Part.values()) {
      missing.addAll(COVERAGE.missing(part));
    }
    assertThat(missing).containsAll(EXCEPTIONS.keySet());
  }
}
