package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {
  private final Path folder;
  private final Path file;

  OwnershipTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("talks.db");
  }

  private static void isInUse(Path file) {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Database.open(file))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
  }

  @Test
  void aFileHasOneOwnerUntilItIsClosed() {
    try (var _ = Database.open(file)) {
      isInUse(file);
      // A refused attempt must not let go of the first one's lock.
      isInUse(file);
    }
    try (var again = Database.open(file)) {
      assertThat(again.isSoleOwner()).isTrue();
    }
  }

  @Test
  void aLinkLeadsToTheSameOwner() throws IOException {
    try (var _ = Database.open(file)) {
      isInUse(Files.createSymbolicLink(folder.resolve("link.db"), file));
    }
  }

  @Test
  void whoFindsTheFileInUseIsToldByWhom() {
    try (var _ = Database.open(new Address.File(file), "serve")) {
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(() -> Database.open(file))
          .withMessageContaining("by process " + ProcessHandle.current().pid() + " (serve) since");
    }
  }

  @Test
  void anotherProcessIsRefusedUntilTheOwnerIsKilled() throws Exception {
    var owner = another();
    try {
      assertThat(owner.inputReader().lines().anyMatch("open"::equals)).isTrue();
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(() -> Database.open(file))
          .withMessageContaining("by process " + owner.pid() + " (campaign-bot)");
      assertThat(Owner.of(file).orElseThrow().pid()).isEqualTo(owner.pid());
    } finally {
      owner.destroyForcibly().waitFor();
    }
    try (var mine = Database.open(file)) {
      assertThat(mine.isSoleOwner()).isTrue();
    }
  }

  private Process another() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(java, "-cp", path, OpensAndWaits.class.getName(), file.toString()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Opens a database, says so, and holds it until it is killed.
  static final class OpensAndWaits {
    private OpensAndWaits() {}

    public static void main(String[] arguments) throws IOException {
      try (var _ = Database.open(Path.of(arguments[0]))) {
        System.out.println("open");
        // Ends with the test, should that die first.
        System.in.read();
      }
    }
  }
}
