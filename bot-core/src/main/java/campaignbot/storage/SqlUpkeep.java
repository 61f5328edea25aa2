package campaignbot.storage;

import campaignbot.bot.Alarm;
import campaignbot.bot.Event;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Backlog;
import campaignbot.delivery.Backlog.Pile;
import campaignbot.delivery.Retention;
import campaignbot.delivery.Upkeep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The statements over all workspaces. Every row comes back with its workspace.
public final class SqlUpkeep implements Upkeep {
  private static final Sql WAITING =
      Sql.maintenance(
          """
          SELECT DISTINCT workspace, platform, channel, thread FROM inbox
          WHERE done_at IS NULL AND received_at <= :before LIMIT 1000\
          """);
  private static final Sql UNSENT =
      Sql.maintenance(
          """
          SELECT DISTINCT workspace, platform, channel, thread FROM outbox
          WHERE state IN ('WAITING', 'SENDING') AND due_at <= :before LIMIT 1000\
          """);
  private static final Sql UNPLANNED =
      Sql.maintenance(
          """
          SELECT DISTINCT workspace, platform, channel, thread FROM job
          WHERE due_at <= :before LIMIT 1000\
          """);
  private static final Sql RING =
      Sql.maintenance(
          """
          DELETE FROM alarm WHERE due_at <= :now
          RETURNING workspace, platform, channel, thread, kind, version\
          """);
  private static final Sql RELEASE_LETTERS =
      Sql.maintenance(
          "UPDATE outbox SET due_at = :now WHERE state = 'SENDING' RETURNING workspace");
  private static final Sql RELEASE_JOBS =
      Sql.maintenance("UPDATE job SET due_at = :now WHERE owner <> '' RETURNING workspace");
  private static final Sql RELEASE_LEASES =
      Sql.maintenance("DELETE FROM lease WHERE owner <> '' RETURNING workspace");
  private static final Sql PURGE_EVENTS =
      Sql.maintenance("DELETE FROM inbox WHERE done_at <= :before RETURNING workspace");
  private static final Sql PURGE_LETTERS =
      Sql.maintenance("DELETE FROM outbox WHERE settled_at <= :before RETURNING workspace");

  /// Locks them: a talk that goes on in this moment waits, and begins anew.
  private static final Sql HOLD_TALKS =
      Sql.maintenance(
          "UPDATE conversation SET moved_at = moved_at WHERE moved_at <= :before RETURNING workspace");

  private static final Sql PURGE_PLANS =
      Sql.maintenance(
          """
          DELETE FROM plan WHERE EXISTS (
            SELECT 1 FROM conversation c
            WHERE c.workspace = plan.workspace AND c.platform = plan.platform AND c.channel = plan.channel
              AND c.thread = plan.thread AND c.moved_at <= :before)
          RETURNING workspace\
          """);
  private static final Sql PURGE_TALKS =
      Sql.maintenance("DELETE FROM conversation WHERE moved_at <= :before RETURNING workspace");

  private static final Sql EVENTS =
      Sql.maintenance(
          """
          SELECT workspace, COUNT(*) AS many, MIN(received_at) AS oldest FROM inbox
          WHERE done_at IS NULL GROUP BY workspace\
          """);
  private static final Sql LETTERS =
      Sql.maintenance(
          """
          SELECT workspace, COUNT(*) AS many, MIN(written_at) AS oldest FROM outbox
          WHERE state IN ('WAITING', 'SENDING') GROUP BY workspace\
          """);
  private static final Sql DEAD =
      Sql.maintenance(
          "SELECT workspace, COUNT(*) AS many FROM outbox WHERE state = 'DEAD' GROUP BY workspace");
  private static final Sql JOBS =
      Sql.maintenance("SELECT workspace, COUNT(*) AS many FROM job GROUP BY workspace");

  private final Database database;
  private final InstantSource clock;

  public SqlUpkeep(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Set<TalkKey> waitingFor(Duration age) {
    return talks(WAITING, age);
  }

  @Override
  public Set<TalkKey> unsentFor(Duration age) {
    return talks(UNSENT, age);
  }

  @Override
  public Set<TalkKey> unplannedFor(Duration age) {
    return talks(UNPLANNED, age);
  }

  private Set<TalkKey> talks(Sql sql, Duration age) {
    return database.read(tx ->
        new LinkedHashSet<>(
            tx.query(sql).bind("before", before(age)).map((row, _) -> key(row)).list()));
  }

  private static TalkKey key(ResultSet row) throws SQLException {
    return new TalkKey(
        row.getString("workspace"),
        row.getString("platform"),
        row.getString("channel"),
        row.getString("thread"));
  }

  private long before(Duration age) {
    return clock.instant().minus(age).toEpochMilli();
  }

  @Override
  public Set<TalkKey> ring() {
    return database.write(tx -> {
      var rung = new LinkedHashSet<TalkKey>();
      var events = tx.query(RING).bind("now", clock.millis()).map((row, _) -> event(row)).list();
      for (var event : events) {
        SqlInbox.put(tx, event, Json.write(event.heard(), Heard.class), clock.millis());
        rung.add(event.key());
      }
      return rung;
    });
  }

  private static Event event(ResultSet row) throws SQLException {
    var kind = Alarm.Kind.valueOf(row.getString("kind"));
    var version = row.getLong("version");
    var heard =
        switch (kind) {
          case REMINDER -> new Heard.FellSilent(version);
          case EXPIRY -> new Heard.Expired(version);
        };
    var key = key(row);
    var id = "alarm/" + key.channel() + "/" + key.thread() + "/" + kind + "/" + version;
    return new Event(id, key, heard);
  }

  @Override
  public void releaseAll() {
    var now = clock.millis();
    database.write(tx ->
        tx.query(RELEASE_LETTERS).bind("now", now).mapTo(String.class).list().size()
            + tx.query(RELEASE_JOBS).bind("now", now).mapTo(String.class).list().size()
            + tx.query(RELEASE_LEASES).mapTo(String.class).list().size());
  }

  @Override
  public long purge(Retention retention) {
    return database.write(tx -> purge(tx, PURGE_EVENTS, retention.events()))
        + database.write(tx -> purge(tx, PURGE_LETTERS, retention.letters()))
        + retention.talks().map(kept -> database.write(tx -> purgeTalks(tx, kept))).orElse(0L);
  }

  private long purgeTalks(Tx tx, Duration kept) {
    return purge(tx, HOLD_TALKS, kept) == 0
        ? 0
        : purge(tx, PURGE_PLANS, kept) + purge(tx, PURGE_TALKS, kept);
  }

  private long purge(Tx tx, Sql sql, Duration kept) {
    return tx.query(sql).bind("before", before(kept)).mapTo(String.class).list().size();
  }

  @Override
  public Backlog backlog() {
    return database.read(
        tx -> new Backlog(pile(tx, EVENTS), pile(tx, LETTERS), count(tx, DEAD), count(tx, JOBS)));
  }

  private static Pile pile(Tx tx, Sql sql) {
    return tx.query(sql)
        .map((row, _) ->
            new Pile(row.getLong("many"), Optional.of(Instant.ofEpochMilli(row.getLong("oldest")))))
        .reduce(new Pile(0, Optional.empty()), SqlUpkeep::together);
  }

  private static Pile together(Pile one, Pile other) {
    return new Pile(
        one.count() + other.count(),
        Stream.concat(one.oldest().stream(), other.oldest().stream()).min(Instant::compareTo));
  }

  private static long count(Tx tx, Sql sql) {
    return tx.query(sql).map((row, _) -> row.getLong("many")).reduce(0L, Long::sum);
  }
}
