package campaignbot.chaos;

import campaignbot.storage.TestPostgres;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of random nodes, of three on one PostgreSQL.
class NodeKillsTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int NODES = 3;
  private static final int FEW = 10;
  private static final int LONGEST_CALM_MILLIS = 1_500;

  @Test
  void whatADeadNodeLeavesBehindIsFinishedByTheOthers(@TempDir Path folder) throws Exception {
    var random = new Random(2);
    var database = TestPostgres.newDatabase();
    try (var run = new ChaosRun(folder, database)) {
      if (KILLS > FEW) {
        run.nodes().train(folder.resolve("training.db"));
      }
      for (var node = 0; node < NODES; node++) {
        run.nodes().add();
      }
      run.letTalk(4, 10);
      for (var kill = 0; kill < KILLS; kill++) {
        Thread.sleep(random.nextInt(LONGEST_CALM_MILLIS));
        var place = random.nextInt(NODES);
        run.nodes().kill(place);
        run.nodes().restart(place);
      }
      run.result("kill -9 of one of 3 nodes, PostgreSQL", KILLS).judge();
    }
  }
}
