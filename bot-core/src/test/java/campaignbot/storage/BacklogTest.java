package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Event;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Backlog;
import campaignbot.delivery.Backlog.Pile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacklogTest {
  private static final Instant EARLY = Instant.ofEpochSecond(1_000);

  private static void hear(Database database, String workspace, Instant when) {
    var key = new TalkKey(workspace, "slack", "c", "1");
    var heard = new Heard.Said("ana", "hello", LocalDate.EPOCH);
    assertThat(new SqlInbox(database, () -> when).put(new Event("e1", key, heard))).isTrue();
  }

  @Test
  void anEmptyStoreHasNone(@TempDir Path folder) {
    try (var database = Database.open(folder.resolve("talks.db"))) {
      var none = new Pile(0, Optional.empty());
      assertThat(new SqlUpkeep(database, Instant::now).backlog())
          .isEqualTo(new Backlog(none, none, 0, 0));
    }
  }

  @Test
  void allWorkspacesAreCountedTogetherAndTheOldestOfThemIsKnown(@TempDir Path folder) {
    try (var database = Database.open(folder.resolve("talks.db"))) {
      hear(database, "w1", EARLY.plusSeconds(5));
      hear(database, "w2", EARLY);
      hear(database, "w3", EARLY.plusSeconds(9));
      assertThat(new SqlUpkeep(database, Instant::now).backlog().events())
          .isEqualTo(new Pile(3, Optional.of(EARLY)));
    }
  }
}
