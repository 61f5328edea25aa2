package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A migration that adds a table makes this fail: have a look whether what is copied, exported and
/// deleted is right for it, and add it here.
class TablesTest {
  private static final List<String> ALL =
      List.of(
          "alarm",
          "catalogue",
          "conversation",
          "creator",
          "inbox",
          "job",
          "outbox",
          "outcome",
          "participant",
          "plan",
          "plan_step",
          "preference",
          "secret",
          "talk",
          "thread");

  private final Path folder;

  TablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyTableIsKnownButTheLeases() {
    try (var database = Database.open(folder.resolve("talks.db"))) {
      assertThat(database.tables()).extracting(Table::name).isEqualTo(ALL);
    }
  }

  @Test
  void bothEnginesHaveTheSame() {
    try (var file = Database.open(folder.resolve("talks.db"));
        var server = Database.open(TestPostgres.newDatabase())) {
      assertThat(server.tables()).isEqualTo(file.tables());
    }
  }
}
