package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
  @Test
  void everyDatabaseIsANewOne() throws SQLException {
    var one = TestPostgres.newDatabase();
    var other = TestPostgres.newDatabase();
    execute(one, "CREATE TABLE only_here (n INTEGER)");
    execute(other, "CREATE TABLE only_here (n INTEGER)");
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void theServerIsKilledAndStartedAgainWithAllThatWasCommitted() throws SQLException {
    try (var server = TestPostgres.durableServer()) {
      var address = server.address("postgres");
      execute(address, "CREATE TABLE kept (n INTEGER)");
      var before = server.pid();
      server.kill();
      server.startAgain();
      execute(address, "SELECT n FROM kept");
      assertThat(server.pid()).isNotEqualTo(before);
    }
  }

  private static void execute(Address.Server server, String sql) throws SQLException {
    try (var connection = TestPostgres.connection(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
