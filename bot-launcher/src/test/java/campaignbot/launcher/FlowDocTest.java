package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `docs/flow.md` is what `campaign-bot flow` draws; `-DrewriteFlow=true` writes it anew.
class FlowDocTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "flow.md");

  @TempDir private Path home;

  @Test
  void theDiagramsAreThoseOfTheDialogue() throws IOException {
    var drawn = Ran.with(home, "", "flow").out();
    if (Boolean.getBoolean("rewriteFlow")) {
      Files.writeString(DOCUMENT, drawn);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
  }
}
