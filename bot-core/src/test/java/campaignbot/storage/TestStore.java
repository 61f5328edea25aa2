package campaignbot.storage;

import campaignbot.bot.Effects;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/// All ports of one database, with a clock that stands still. Nodes are told apart by their name.
///
/// @param second the same database as another process has it, where there can be one
record TestStore(
    TestEngine engine, Address address, Database database, Database second, SettableClock clock) {
  private static final Map<TestEngine, TestStore> STORES = new EnumMap<>(TestEngine.class);

  /// With nothing in it. One database an engine serves all tests of a JVM, one after the other:
  /// making one takes longer than most tests.
  static synchronized TestStore empty(TestEngine engine) {
    var store = STORES.computeIfAbsent(engine, TestStore::opened);
    store.throwAllAway();
    return new TestStore(
        engine, store.address(), store.database(), store.second(), new SettableClock());
  }

  private static TestStore opened(TestEngine engine) {
    var address = engine.fresh();
    var database = Database.open(address);
    var second = engine == TestEngine.SQLITE ? database : Database.open(address);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(address, database, second)));
    return new TestStore(engine, address, database, second, new SettableClock());
  }

  private static void close(Address address, Database database, Database second) {
    database.close();
    second.close();
    if (address instanceof Address.File(var file)) {
      file.toFile().delete();
      file.toFile().getParentFile().delete();
    }
  }

  void throwAllAway() {
    try (var connection = TestEngine.connection(address);
        var statement = connection.createStatement()) {
      for (var table : engine.tables(connection)) {
        // Also what others refer to: all of it goes.
        statement.execute(
            engine == TestEngine.SQLITE
                ? "DELETE FROM " + table
                : "TRUNCATE " + table + " CASCADE");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be emptied: " + address, e);
    }
  }

  SqlStore talks() {
    return new SqlStore(database, clock, 0);
  }

  SqlInbox inbox() {
    return new SqlInbox(database, clock);
  }

  SqlOutbox outbox(String node) {
    return new SqlOutbox(database, node, clock);
  }

  SqlJobs jobs(String node) {
    return new SqlJobs(database, node, clock);
  }

  SqlLeases leases(String node) {
    return new SqlLeases(database, node, clock);
  }

  SqlUpkeep upkeep() {
    return new SqlUpkeep(database, clock);
  }

  SqlCatalogues catalogues() {
    return new SqlCatalogues(database, 100);
  }

  /// Takes an event in and answers it with this turn.
  void answer(String eventId, Effects turn) {
    var key = turn.next().key();
    inbox().put(Turns.said(key, eventId, "text"));
    talks().save(turn, talks().oldestWaiting(key).orElseThrow());
  }
}
