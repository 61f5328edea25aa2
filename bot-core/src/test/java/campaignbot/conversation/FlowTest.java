package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.talks.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The ways that are found by trying are those of `docs/flow.md`.
class FlowTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "flow.md");
  private static final int NAMED = 4;

  @Test
  void answersLeadFromQuestionToQuestionAsDrawn() throws IOException {
    assertThat(drawn(0)).isNotEmpty().isEqualTo(shown(Workspace.flow().orderOfQuestions()));
  }

  @Test
  void whateverMayHappenLeadsFromStageToStageAsDrawn() throws IOException {
    assertThat(drawn(1)).isNotEmpty().isEqualTo(shown(Workspace.flow().lifeOfATalk()));
  }

  /// `BUDGET --> REGION : answer`, one for each input that the diagram names.
  private static Set<String> drawn(int diagram) throws IOException {
    var ways = new TreeSet<String>();
    var drawn = Files.readString(DOCUMENT).split("stateDiagram-v2", -1)[diagram + 1];
    for (var line : drawn.lines().filter(l -> l.contains("-->")).toList()) {
      var parts = line.strip().split(" : ", -1);
      Arrays.stream(parts[1].split(", ", -1))
          .filter(by -> !by.equals("…"))
          .forEach(by -> ways.add(parts[0].replace("[*]", "") + " : " + by));
    }
    return ways;
  }

  private static Set<String> shown(Set<Flow.Way> ways) {
    var shown = new TreeSet<String>();
    for (var way : ways) {
      var fellows =
          ways.stream()
              .filter(w -> w.from().equals(way.from()) && w.to().equals(way.to()))
              .toList();
      if (fellows.indexOf(way) < NAMED) {
        shown.add(way.from() + " --> " + way.to() + " : " + way.by());
      }
    }
    return shown;
  }
}
