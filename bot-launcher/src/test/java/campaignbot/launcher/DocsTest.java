package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that cannot rot: what they name exists, and the talk they show is one that the bot
/// has.
class DocsTest {
  private static final Path TOP = Path.of("..");
  private static final Pattern TYPE_NAME = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:\\.\\w+)?`");
  private static final Pattern SAMPLE_TALK =
      Pattern.compile("<!-- transcript: (\\S+) -->\\n+```\\n(.*?)\\n```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"docs/ARCHITECTURE.md", "docs/CONTRIBUTING.md"})
  void everyTypeThatIsNamedExists(String document) throws IOException {
    var named =
        TYPE_NAME
            .matcher(Files.readString(TOP.resolve(document)))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    assertThat(named).isNotEmpty().isSubsetOf(types());
  }

  @Test
  void theSampleTalkOfTheReadmeIsAPlayedTranscript() throws IOException {
    var sample = SAMPLE_TALK.matcher(Files.readString(TOP.resolve("README.md")));
    assertThat(sample.find()).isTrue();
    var transcript =
        Files.readString(
            TOP.resolve("bot-core/src/test/resources/transcripts").resolve(sample.group(1)));
    assertThat(transcript).contains(sample.group(2));
  }

  private static Set<String> types() throws IOException {
    try (var files = Files.walk(TOP)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.endsWith(".java"))
          .map(n -> n.substring(0, n.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
