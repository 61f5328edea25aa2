package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.AllocationRows.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationXlsxTest {
  private final Path folder;

  AllocationXlsxTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String parts(Bytes content) throws IOException {
    var file = Files.write(folder.resolve("plan.xlsx"), content.toArray());
    var parts = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }

  @Test
  void textsAreTextsAndNoneIsAFormula() throws IOException {
    var dangerous = List.of("=1+1", "+1", "-1", "@sum", "\t=1", "\u0000=1", "＝1");
    var row = dangerous.stream().<Cell>map(Cell.Text::new).toList();
    var written = parts(AllocationXlsx.of("Plan 1", List.of(row)));
    assertThat(written).contains("=1+1").doesNotContain("<f>").doesNotContain("<v>=");
  }

  @Test
  void numbersAreNumbers() throws IOException {
    var row = List.<Cell>of(new Cell.Figure(new BigDecimal("211.30")), new Cell.Blank());
    assertThat(parts(AllocationXlsx.of("Plan 1", List.of(row)))).contains("<v>211.30</v>");
  }

  @Test
  void aFileThatIsNoTextHasNone() {
    assertThat(AllocationXlsx.of("Plan 1", List.of()).text()).isEmpty();
    assertThat(Bytes.of("a,b").text()).contains("a,b");
  }
}
