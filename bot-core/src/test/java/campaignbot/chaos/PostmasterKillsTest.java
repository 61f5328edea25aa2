package campaignbot.chaos;

import campaignbot.storage.TestPostgres;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of the PostgreSQL postmaster under load; nobody restarts the nodes.
class PostmasterKillsTest {
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int NODES = 2;
  private static final int SHORTEST_CALM_MILLIS = 1_000;
  private static final int LONGEST_CALM_MILLIS = 5_000;
  private static final int LONGEST_OUTAGE_MILLIS = 2_000;

  @Test
  void nodesRecoverByThemselvesWhenTheDatabaseIsKilled(@TempDir Path folder) throws Exception {
    var random = new Random(3);
    try (var server = TestPostgres.durableServer();
        var run = new ChaosRun(folder, server.address("postgres"))) {
      for (var node = 0; node < NODES; node++) {
        run.nodes().add();
      }
      run.letTalk(4, 6);
      for (var kill = 0; kill < KILLS; kill++) {
        Thread.sleep(random.nextInt(SHORTEST_CALM_MILLIS, LONGEST_CALM_MILLIS));
        server.kill();
        run.databaseWasKilled();
        Thread.sleep(random.nextInt(LONGEST_OUTAGE_MILLIS));
        server.startAgain();
      }
      run.result("kill -9 of the postmaster", KILLS).judge();
    }
  }
}
