package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.delivery.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private final Path file;

  DatabaseTest(@TempDir Path folder) {
    this.file = folder.resolve("talks.db");
  }

  @Test
  void aTalkIsStillThereWhenTheFileIsOpenedAgain() {
    var clock = new SettableClock();
    try (var database = Database.open(file)) {
      new SqlInbox(database, clock).put(Turns.said(Turns.KEY, "e1", "hello"));
    }
    try (var database = Database.open(file)) {
      assertThat(new SqlStore(database, clock, 0).oldestWaiting(Turns.KEY)).isPresent();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    Files.writeString(
        file, "This is a letter, and a long one, to be sure that it is no database.".repeat(50));
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Database.open(file))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
  }
}
