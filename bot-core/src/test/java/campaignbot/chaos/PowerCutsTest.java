package campaignbot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.storage.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes under a node on SQLite; what was flushed by then is what the next one opens.
class PowerCutsTest {
  private static final int CUTS = Integer.getInteger("cuts", 1);
  private static final int FEW = 10;
  private static final int LONGEST_LIFE_MILLIS = 2_000;
  private static final int UNSAFE_ROWS = 200;
  private static final List<String> FILES = List.of("talks.db", "talks.db-wal");

  @Test
  void whatWasAcknowledgedIsOnTheDiskWhenThePowerGoes(@TempDir Path folder) throws Exception {
    var random = new Random(4);
    try (var disk = Disk.in(folder);
        var run = new ChaosRun(folder, new Address.File(disk.folder().resolve("talks.db")))) {
      if (CUTS > FEW) {
        run.nodes().train(folder.resolve("training.db"));
      }
      run.nodes().add();
      run.letTalk(3, 8);
      for (var cut = 0; cut < CUTS; cut++) {
        Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        run.letPlansFinish();
        run.nodes().kill(0);
        disk.cutPower();
        var found = "jdbc:sqlite:" + copied(disk.folder(), folder.resolve("found"));
        assertThat(Books.damages(found)).as("damages after cut %d", cut).isZero();
        assertThat(Books.of(found).torn()).as("torn talks after cut %d", cut).isZero();
        assertThat(run.lost(Books.of(found))).as("events lost by cut %d", cut).isZero();
        run.nodes().restart(0);
      }
      run.result("power cut, SQLite", CUTS).judge();
      run.nodes().kill(0);
    }
  }

  /// Looked at apart, so that the node opens what the cut left, and not what we have repaired.
  private static Path copied(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var name : FILES) {
      Files.deleteIfExists(to.resolve(name));
      if (Files.exists(from.resolve(name))) {
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to.resolve(FILES.getFirst());
  }

  @Test
  void aStoreThatDoesNotFlushIsFoundOut(@TempDir Path folder) throws Exception {
    try (var disk = Disk.in(folder)) {
      var file = disk.folder().resolve("unsafe.db");
      var command =
          new NodeProgram(folder)
              .command(List.of(), UnsafeWriter.class, List.of("jdbc:sqlite:" + file));
      var writer = new ProcessBuilder(command).start();
      try (var done = writer.inputReader()) {
        for (var line = 0; line < UNSAFE_ROWS; line++) {
          assertThat(done.readLine()).isNotNull();
        }
        writer.destroyForcibly().onExit().join();
      }
      disk.cutPower();
      assertThat(Books.unsafeRows("jdbc:sqlite:" + file)).isLessThan(UNSAFE_ROWS);
    }
  }
}
