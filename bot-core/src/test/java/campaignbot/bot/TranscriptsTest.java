package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import campaignbot.wording.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every transcript is played against the real bot: real readers, planner, sample catalogue and
/// database, loaded and saved at each turn.
///
/// `-DrewriteTranscripts=true` writes what the bot says now into the files; the diff is the review.
/// What has to be true of the brief is never rewritten.
class TranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  @TempDir private static Path home;
  private static TestBot bot;

  @BeforeAll
  static void equip() {
    bot = TestBot.in(home);
  }

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWritten() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      var transcripts =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .filter(TranscriptsTest::isForUs)
              .sorted()
              .toList();
      assertThat(transcripts).isNotEmpty();
      return transcripts.stream()
          .map(f -> DynamicTest.dynamicTest(FOLDER.relativize(f).toString(), () -> play(f)));
    }
  }

  private static boolean isForUs(Path file) {
    try {
      return Transcript.read(Files.readString(file)).isFor("core");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(Path file) throws IOException {
    var written = Files.readString(file);
    // A workspace of its own, since plans learn from all outcomes of one.
    var name = FOLDER.relativize(file).toString();
    var key = new TalkKey(name, "transcript", "c1", name);
    var played = Transcript.read(written).play(new CoreScene(bot, key), PlainText::of);
    assertThat(Transcript.promises(played)).isEqualTo(Transcript.promises(written));
    if (Boolean.getBoolean("rewriteTranscripts")) {
      Files.writeString(file, played);
    } else {
      assertThat(played).isEqualTo(written);
    }
  }
}
