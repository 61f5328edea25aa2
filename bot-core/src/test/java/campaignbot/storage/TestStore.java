package campaignbot.storage;

import campaignbot.bot.Effects;
import campaignbot.delivery.SettableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All ports of one database, with a clock that stands still. Nodes are told apart by their name.
///
/// @param second the same database as another process has it, where there can be one
/// @param tables all of them, in an order in which they can be emptied
/// @param past the program, to look and to break
record TestStore(
    TestEngine engine,
    Address address,
    Database database,
    Database second,
    List<String> tables,
    Connection past,
    SettableClock clock) {
  private static final Map<TestEngine, TestStore> STORES = new EnumMap<>(TestEngine.class);

  /// With nothing in it. One database an engine serves all tests of a JVM, one after the other:
  /// making one takes longer than most tests.
  static synchronized TestStore empty(TestEngine engine) {
    var store = STORES.computeIfAbsent(engine, TestStore::opened);
    store.throwAllAway();
    return new TestStore(
        engine,
        store.address(),
        store.database(),
        store.second(),
        store.tables(),
        store.past(),
        new SettableClock());
  }

  private static TestStore opened(TestEngine engine) {
    var address = engine.fresh();
    var database = Database.open(address);
    var second = engine == TestEngine.SQLITE ? database : Database.open(address);
    try {
      var past = TestEngine.connection(address);
      var store =
          new TestStore(
              engine, address, database, second, engine.tables(past), past, new SettableClock());
      Runtime.getRuntime().addShutdownHook(new Thread(store::close));
      return store;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be opened: " + address, e);
    }
  }

  private void close() {
    try {
      past.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be closed: " + address, e);
    }
    database.close();
    second.close();
  }

  void throwAllAway() {
    try (var statement = past.createStatement()) {
      for (var table : tables) {
        statement.addBatch("DELETE FROM " + table);
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be emptied: " + engine, e);
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

  SqlNodes nodes(String node) {
    return new SqlNodes(database, node, clock);
  }

  SqlThreads threads() {
    return new SqlThreads(database, clock, 100);
  }

  SqlOutcomes outcomes() {
    return new SqlOutcomes(database);
  }

  SqlPreferences preferences() {
    return new SqlPreferences(database, clock, 100);
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
