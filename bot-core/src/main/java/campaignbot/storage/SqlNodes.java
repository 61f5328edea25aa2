package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;

/// The nodes that work on a shared database. A sign of life is a lease under the node's name.
public final class SqlNodes implements Nodes {
  /// Before the node's own name.
  private static final String NODE = "node/";

  private static final Sql PROLONG =
      Sql.ofWorkspace(
          """
          UPDATE lease SET until = :until
          WHERE workspace = :workspace AND name = :name AND owner = :owner AND until > :now\
          """);
  private static final Sql SHOW =
      Sql.ofWorkspace(
          """
          INSERT INTO lease (workspace, name, owner, until) VALUES (:workspace, :name, :owner, :until)
          ON CONFLICT (workspace, name) DO UPDATE SET until = excluded.until\
          """);
  private static final Sql END =
      Sql.ofWorkspace("DELETE FROM lease WHERE workspace = :workspace AND name = :name");
  private static final Sql SIGNS_OF_LIFE =
      Sql.ofWorkspace(
          "SELECT owner, until FROM lease WHERE workspace = :workspace AND name LIKE :prefix || '%'");
  private static final Sql HOLDERS_OF_LETTERS =
      Sql.maintenance(
          """
          SELECT DISTINCT workspace, owner FROM outbox
          WHERE state IN ('WAITING', 'SENDING') AND state = 'SENDING' AND due_at > :now\
          """);
  private static final Sql HOLDERS_OF_JOBS =
      Sql.maintenance(
          "SELECT DISTINCT workspace, owner FROM job WHERE owner <> '' AND due_at > :now");
  private static final Sql RELEASE_LETTERS_OF =
      Sql.maintenance(
          """
          UPDATE outbox SET due_at = :now
          WHERE state IN ('WAITING', 'SENDING') AND state = 'SENDING' AND owner = :owner AND due_at > :now
          RETURNING workspace, platform, channel, thread\
          """);
  private static final Sql RELEASE_JOBS_OF =
      Sql.maintenance(
          """
          UPDATE job SET due_at = :now WHERE owner = :owner AND due_at > :now
          RETURNING workspace, platform, channel, thread\
          """);

  private final Database database;
  private final String node;
  private final InstantSource clock;

  /// @param node the name of this process among the nodes; no two processes share one
  public SqlNodes(Database database, String node, InstantSource clock) {
    this.database = database;
    this.node = node;
    this.clock = clock;
  }

  @Override
  public boolean showLife(Duration lasting) {
    return database.write(tx -> {
      var isUnbroken = sign(tx, PROLONG, lasting).bind("now", clock.millis()).execute() == 1;
      if (!isUnbroken) {
        sign(tx, SHOW, lasting).execute();
      }
      return isUnbroken;
    });
  }

  private Update sign(Tx tx, Sql sql, Duration lasting) {
    return tx.update(sql)
        .bind("workspace", Leases.ALL_WORKSPACES)
        .bind("name", NODE + node)
        .bind("owner", node)
        .bind("until", clock.instant().plus(lasting).toEpochMilli());
  }

  @Override
  public Map<String, Long> signsOfLife() {
    return database.read(SqlNodes::signs);
  }

  private static Map<String, Long> signs(Tx tx) {
    return tx.query(SIGNS_OF_LIFE)
        .bind("workspace", Leases.ALL_WORKSPACES)
        .bind("prefix", NODE)
        .map((row, _) -> Map.entry(row.getString("owner"), row.getLong("until")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void endLife() {
    database.write(tx ->
        tx.update(END)
            .bind("workspace", Leases.ALL_WORKSPACES)
            .bind("name", NODE + node)
            .execute());
  }

  @Override
  public Set<String> holders() {
    return database.read(tx ->
        Stream.of(HOLDERS_OF_LETTERS, HOLDERS_OF_JOBS)
            .flatMap(sql -> holders(tx, sql).stream())
            .collect(Collectors.toSet()));
  }

  private List<String> holders(Tx tx, Sql sql) {
    return tx.query(sql).bind("now", clock.millis()).map((row, _) -> row.getString("owner")).list();
  }

  @Override
  public Set<TalkKey> release(Set<String> nodes) {
    return database.write(tx -> {
      var free = new LinkedHashSet<TalkKey>();
      for (var node : nodes) {
        free.addAll(release(tx, RELEASE_LETTERS_OF, node));
        free.addAll(release(tx, RELEASE_JOBS_OF, node));
      }
      return free;
    });
  }

  private List<TalkKey> release(Tx tx, Sql sql, String node) {
    return tx.query(sql)
        .bind("now", clock.millis())
        .bind("owner", node)
        .map((row, _) -> SqlUpkeep.key(row))
        .list();
  }

  /// Other leases may outlive their nodes. In a file that is ours alone, signs of life do, too.
  ///
  /// @throws StoreUnavailable when one is alive, or was a moment ago
  static void refuseLive(Database database, InstantSource clock) {
    if (database.isSoleOwner()) {
      return;
    }
    database.read(SqlNodes::signs).values().stream()
        .map(Instant::ofEpochMilli)
        .filter(until -> until.isAfter(clock.instant()))
        .max(Comparator.naturalOrder())
        .ifPresent(until -> {
          throw new StoreUnavailable(
              Reason.IN_USE,
              "A node works on the database, or did until a moment ago: its last sign of life holds until "
                  + until);
        });
  }
}
