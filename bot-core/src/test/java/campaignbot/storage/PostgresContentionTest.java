package campaignbot.storage;

import static campaignbot.storage.Turns.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.Alarm.Kind;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two nodes in each other's way, step by step: what one of them holds is held here by hand.
@Timeout(120)
class PostgresContentionTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestStore store = TestStore.empty(TestEngine.POSTGRESQL);

  private Connection holding(String sql) throws SQLException {
    var node = TestEngine.connection(store.address());
    node.setAutoCommit(false);
    execute(node, sql);
    return node;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Until somebody waits for what is held.
  private void awaitWaiting() throws SQLException {
    try (var waiting =
        store
            .past()
            .prepareStatement(
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock'\
                """)) {
      while (true) {
        try (var rows = waiting.executeQuery()) {
          rows.next();
          if (rows.getInt(1) > 0) {
            return;
          }
        }
      }
    }
  }

  @Test
  void anAlarmWaitsForTheTurnThatPutsItOff() throws SQLException {
    store.answer("e1", Turns.waiting(KEY, 0, Kind.REMINDER, HOUR));
    store.clock().forward(HOUR);
    try (var turn = holding("UPDATE talk SET written = written")) {
      var ring = CompletableFuture.supplyAsync(store.upkeep()::ring);
      awaitWaiting();
      // Shorter than the server needs to find out that two wait for each other.
      execute(turn, "SET LOCAL lock_timeout = '100ms'");
      execute(turn, "DELETE FROM alarm");
      turn.commit();
      assertThat(ring.join()).isEmpty();
    }
    assertThat(store.talks().oldestWaiting(KEY)).isEmpty();
  }

  @Test
  void aJobThatComesWhileAnotherIsClaimedIsTheOneThatIsClaimed() throws SQLException {
    store.answer("e1", Turns.planning(KEY, 0, 1));
    store.answer("e2", Turns.planning(KEY, 1, 2));
    try (var other = holding("SELECT * FROM job WHERE revision = 1 FOR UPDATE")) {
      var claim = CompletableFuture.supplyAsync(() -> store.jobs("n").claimNewest(KEY, HOUR));
      awaitWaiting();
      store.answer("e3", Turns.planning(KEY, 2, 3));
      other.rollback();
      var claimed = claim.join().orElseThrow().job();
      assertThat(claimed.revision()).isEqualTo(3);
      store.jobs("n").done(claimed);
    }
    assertThat(store.jobs("n").claimNewest(KEY, HOUR)).isEmpty();
  }

  @Test
  void aConnectionThatIsLostLeavesNothingHalfWritten() {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> store.database().write(this::putAndLoseTheConnection))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
    assertThat(store.talks().oldestWaiting(KEY)).isEmpty();
    assertThat(store.inbox().put(Turns.said(KEY, "e1", "hello"))).isTrue();
  }

  private boolean putAndLoseTheConnection(Tx tx) {
    var put = SqlInbox.put(tx, Turns.said(KEY, "e1", "hello"), "{}", SqlInbox.lock(tx, KEY), 0);
    try {
      execute(
          store.past(),
          """
          SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction'\
          """);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return put;
  }
}
