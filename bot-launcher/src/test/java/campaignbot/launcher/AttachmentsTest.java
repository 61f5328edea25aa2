package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
  @Test
  void nothingIsOverwritten(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("plan-1.csv"), "mine");
    var saved =
        Attachments.save(folder, new Message.Attachment("plan-1.csv", "text/csv", Bytes.of("new")));
    assertThat(folder.resolve("plan-1.csv")).hasContent("mine");
    assertThat(saved).hasFileName("plan-1 (2).csv").hasContent("new");
  }
}
