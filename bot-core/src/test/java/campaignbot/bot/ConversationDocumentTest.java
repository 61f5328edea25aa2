package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of `docs/conversation.md` promises nothing that no transcript proves.
class ConversationDocumentTest {
  private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
  private static final Path DOCUMENT = Path.of("../docs/conversation.md");
  private static final Pattern NAMED = Pattern.compile("`([a-z-]+/[a-z-]+)`");
  private static final int ENOUGH = 120;

  static List<String> capabilities() throws IOException {
    return Files.readAllLines(DOCUMENT).stream().filter(l -> l.startsWith("| ")).skip(2).toList();
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void everyCapabilityHasATranscriptThatProvesIt(String row) {
    var ours = row.substring(row.lastIndexOf('|', row.length() - 2));

    assertThat(NAMED.matcher(ours).results().map(r -> r.group(1)))
        .as(row)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(TRANSCRIPTS.resolve(name + ".txt")).exists());
  }

  @Test
  void thereAreManyTranscriptsAndEachSaysWhatItProves() throws IOException {
    try (Stream<Path> files = Files.walk(TRANSCRIPTS)) {
      var transcripts = files.filter(f -> f.toString().endsWith(".txt")).toList();
      assertThat(transcripts).hasSizeGreaterThanOrEqualTo(ENOUGH);
      for (var transcript : transcripts) {
        assertThat(Files.readString(transcript)).as(transcript.toString()).startsWith("# ");
      }
    }
  }
}
