package campaignbot.discord.home;

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

/// Every transcript of the core that Discord can carry, unchanged, through the real JDA: word for
/// word the same.
class TranscriptsInDiscordTest {
  private static final Path FOLDER = Path.of("../bot-core/src/test/resources/transcripts");

  @TempDir private static Path home;

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWritten() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      var ours =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .filter(f -> Transcript.read(text(f)).isFor("discord"))
              .sorted()
              .toList();
      assertThat(ours).isNotEmpty();
      return ours.stream()
          .map(f -> DynamicTest.dynamicTest(FOLDER.relativize(f).toString(), () -> play(f)));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(Path file) throws IOException {
    var written = text(file);
    var openings = written.lines().filter(l -> l.startsWith("> /plan-campaign")).count();
    var folder = Files.createTempDirectory(home, "play");
    try (var bench = Bench.open(folder, Bench.Reading.ALL)) {
      var scene = new DiscordScene(bench, openings > 1);
      var played = Transcript.read(written).play(scene, Function.identity());
      assertThat(said(bench, played)).isEqualTo(said(bench, written));
      assertThat(bench.discord().complaints()).isEmpty();
    }
  }

  private static List<String> said(Bench bench, String transcript) {
    var discord = bench.discord();
    return Words.of(
        Translations.atHome(
            transcript
                .replace("@" + discord.alice().id(), "@starter")
                .replace("@" + discord.bob().id(), "@bob")
                .replace("@" + discord.carol().id(), "@carol")
                .replace("@" + discord.dave().id(), "@dave"),
            "discord"));
  }
}
