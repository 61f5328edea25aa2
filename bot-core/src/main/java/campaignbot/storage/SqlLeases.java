package campaignbot.storage;

import campaignbot.delivery.Leases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

/// Leases in the database. The nodes' clocks may differ by less than the shortest lease.
public final class SqlLeases implements Leases {
  /// The name of a node's sign of life, before the node's own name. Before the node's name, in the
  /// lease that is its sign of life.
  static final String NODE = "node/";

  private static final Sql TAKE =
      Sql.ofWorkspace(
          """
          INSERT INTO lease (workspace, name, owner, until) VALUES (:workspace, :name, :owner, :until)
          ON CONFLICT (workspace, name) DO UPDATE SET owner = excluded.owner, until = excluded.until
          WHERE lease.owner = excluded.owner OR lease.until <= :now
          RETURNING owner\
          """);
  private static final Sql GIVE_BACK =
      Sql.ofWorkspace(
          "DELETE FROM lease WHERE workspace = :workspace AND name = :name AND owner = :owner");

  private static final Sql PROLONG =
      Sql.ofWorkspace(
          """
          UPDATE lease SET until = :until
          WHERE workspace = :workspace AND name = :name AND owner = :owner AND until > :now\
          """);

  private static final Sql SIGNS_OF_LIFE =
      Sql.ofWorkspace(
          "SELECT owner, until FROM lease WHERE workspace = :workspace AND name LIKE :prefix || '%'");

  private final Database database;
  private final String node;
  private final InstantSource clock;

  /// @param node the name under which this process holds leases; no two processes share one
  public SqlLeases(Database database, String node, InstantSource clock) {
    this.database = database;
    this.node = node;
    this.clock = clock;
  }

  @Override
  public boolean take(String workspace, String name, Duration lease) {
    return database.write(tx -> take(tx, workspace, name, lease));
  }

  private boolean take(Tx tx, String workspace, String name, Duration lease) {
    return tx.query(TAKE)
        .bind("workspace", workspace)
        .bind("name", name)
        .bind("owner", node)
        .bind("now", clock.millis())
        .bind("until", clock.instant().plus(lease).toEpochMilli())
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  @Override
  public boolean showLife(Duration lease) {
    var name = NODE + node;
    return database.write(tx -> {
      var prolonged =
          tx.update(PROLONG)
              .bind("workspace", ALL_WORKSPACES)
              .bind("name", name)
              .bind("owner", node)
              .bind("now", clock.millis())
              .bind("until", clock.instant().plus(lease).toEpochMilli())
              .execute();
      return prolonged == 1 || !take(tx, ALL_WORKSPACES, name, lease);
    });
  }

  @Override
  public Map<String, Long> signsOfLife() {
    return database.read(tx ->
        tx.query(SIGNS_OF_LIFE)
            .bind("workspace", ALL_WORKSPACES)
            .bind("prefix", NODE)
            .map((row, _) -> Map.entry(row.getString("owner"), row.getLong("until")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public void endLife() {
    giveBack(ALL_WORKSPACES, NODE + node);
  }

  @Override
  public void giveBack(String workspace, String name) {
    database.write(tx ->
        tx.update(GIVE_BACK)
            .bind("workspace", workspace)
            .bind("name", name)
            .bind("owner", node)
            .execute());
  }
}
