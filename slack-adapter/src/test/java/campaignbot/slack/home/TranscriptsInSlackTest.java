package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Transcript;
import campaignbot.homes.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every transcript of the core that Slack can carry, unchanged, through the real Bolt app over
/// HTTP and over a socket: word for word the same.
class TranscriptsInSlackTest {
  private static final Path FOLDER = Path.of("../bot-core/src/test/resources/transcripts");

  @TempDir private static Path home;

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWrittenOverHttp() throws IOException {
    return plays(Bench.Way.HTTP);
  }

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWrittenOverASocket() throws IOException {
    return plays(Bench.Way.SOCKET);
  }

  private static Stream<DynamicTest> plays(Bench.Way way) throws IOException {
    return transcripts().map(f -> DynamicTest.dynamicTest(name(f), () -> play(f, way)));
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString();
  }

  private static Stream<Path> transcripts() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      var ours =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .filter(f -> Transcript.read(text(f)).isFor("slack"))
              .sorted()
              .toList();
      assertThat(ours).isNotEmpty();
      return ours.stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(Path file, Bench.Way way) throws IOException {
    var written = text(file);
    var openings = written.lines().filter(l -> l.startsWith("> /plan-campaign")).count();
    try (var bench = Bench.open(Files.createTempDirectory(home, "play"), way)) {
      var scene = new SlackScene(bench, openings > 1);
      var played = Transcript.read(written).play(scene, Function.identity());
      assertThat(said(played)).isEqualTo(said(written));
      assertThat(bench.slack().complaints()).isEmpty();
    }
  }

  private static List<String> said(String transcript) {
    return Words.of(
        Translations.atHome(
            transcript
                .replace("@U0ALICE001", "@starter")
                .replace("@U0BOB00001", "@bob")
                .replace("@U0CAROL001", "@carol")
                .replace("@U0DAVE0001", "@dave"),
            "slack"));
  }
}
