package campaignbot.chaos;

import campaignbot.storage.Address;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of the only node, on SQLite, at any moment.
class SqliteKillsTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int FEW = 10;
  private static final int SHORTEST_LIFE_MILLIS = 200;
  private static final int LONGEST_LIFE_MILLIS = 3_000;

  @Test
  void aNodeThatIsKilledAgainAndAgainLosesAndReordersNothing(@TempDir Path folder)
      throws Exception {
    var file = folder.resolve("talks.db");
    var random = new Random(1);
    try (var run = new ChaosRun(folder, new Address.File(file))) {
      if (KILLS > FEW) {
        run.nodes().train(folder.resolve("training.db"));
      }
      run.nodes().add();
      run.letTalk(3, 8);
      for (var kill = 0; kill < KILLS; kill++) {
        Thread.sleep(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
        run.letPlansFinish();
        run.nodes().kill(0);
        run.nodes().restart(0);
      }
      run.result("kill -9 of the node, SQLite", KILLS).judge();
    }
  }
}
