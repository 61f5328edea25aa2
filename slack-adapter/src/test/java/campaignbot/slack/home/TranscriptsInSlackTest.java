package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every transcript of the core, unchanged, through the real Bolt app: word for word the same, over
/// HTTP and over a socket.
class TranscriptsInSlackTest {
  private static final Path FOLDER = Path.of("../bot-core/src/test/resources/transcripts");

  @TempDir private static Path home;
  private static Bench http;
  private static Bench socket;

  @BeforeAll
  static void open() throws IOException {
    http = Bench.open(Files.createDirectory(home.resolve("http")), Bench.Way.HTTP);
    socket = Bench.open(Files.createDirectory(home.resolve("socket")), Bench.Way.SOCKET);
  }

  @AfterAll
  static void close() {
    http.close();
    socket.close();
  }

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWrittenOverHttp() throws IOException {
    return transcripts().map(f -> DynamicTest.dynamicTest(name(f), () -> play(f, http)));
  }

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWrittenOverASocket() throws IOException {
    return transcripts().map(f -> DynamicTest.dynamicTest(name(f), () -> play(f, socket)));
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

  private static void play(Path file, Bench bench) {
    var written = text(file);
    bench.bot().goTo(Transcript.FIRST_DAY);
    var openings = written.lines().filter(l -> l.startsWith("> /plan-campaign")).count();
    var played =
        Transcript.read(written).play(new SlackScene(bench, openings > 1), Function.identity());
    assertThat(said(played)).isEqualTo(said(written));
    assertThat(bench.slack().complaints()).isEmpty();
  }

  private static List<String> said(String transcript) {
    return Words.of(transcript.replace("@U0ALICE001", "@starter").replace("@U0BOB00001", "@bob"));
  }
}
