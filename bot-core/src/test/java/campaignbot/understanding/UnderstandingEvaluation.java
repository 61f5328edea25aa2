package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Prints how well people are understood: `./mvnw -Peval verify -Deval=FOLDER`. Not part of the
/// build; `-Dmisses` shows each row that was read wrong.
final class UnderstandingEvaluation {
  @Test
  void printsHowMuchOfTheRowsIsReadRight() {
    var folder = System.getProperty("eval", "");
    assertThat(!folder.isEmpty() && Files.isDirectory(Path.of(folder)))
        .withFailMessage("Say which folder holds the rows: ./mvnw -Peval verify -Deval=FOLDER")
        .isTrue();
    var measure = MeasureUnderstanding.of(Path.of(folder));
    System.out.println(System.getProperty("misses") == null ? "" : measure.misses());
    System.out.println(measure.table());
  }
}
