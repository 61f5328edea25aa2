package campaignbot.storage;

import campaignbot.delivery.Leases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/// Leases in the database. The nodes' clocks may differ by less than the shortest lease.
public final class SqlLeases implements Leases {
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

  private static final Sql STANDING =
      Sql.ofWorkspace(
          """
          SELECT name FROM lease
          WHERE workspace = :workspace AND name LIKE :prefix || '%' AND until > :now\
          """);

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
    return database.write(tx ->
        tx.query(TAKE)
            .bind("workspace", workspace)
            .bind("name", name)
            .bind("owner", node)
            .bind("now", clock.millis())
            .bind("until", clock.instant().plus(lease).toEpochMilli())
            .mapTo(String.class)
            .findOne()
            .isPresent());
  }

  @Override
  public Set<String> standing(String workspace, String prefix) {
    return database.read(tx ->
        Set.copyOf(
            tx.query(STANDING)
                .bind("workspace", workspace)
                .bind("prefix", prefix)
                .bind("now", clock.millis())
                .mapTo(String.class)
                .list()));
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
