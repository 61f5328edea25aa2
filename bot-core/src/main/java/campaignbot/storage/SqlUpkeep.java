package campaignbot.storage;

import campaignbot.bot.Alarm;
import campaignbot.bot.Event;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Backlog;
import campaignbot.delivery.Backlog.Pile;
import campaignbot.delivery.Retention;
import campaignbot.delivery.Unambiguous;
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
          WHERE platform = :platform AND state IN ('WAITING', 'SENDING') AND due_at <= :before LIMIT 1000\
          """);
  private static final Sql UNPLANNED =
      Sql.maintenance(
          """
          SELECT DISTINCT workspace, platform, channel, thread FROM job
          WHERE due_at <= :before LIMIT 1000\
          """);
  private static final Sql DUE_ALARMS =
      Sql.maintenance(
          """
          SELECT workspace, platform, channel, thread, kind, version FROM alarm
          WHERE due_at <= :now ORDER BY due_at LIMIT 100\
          """);
  private static final Sql TAKE_ALARM =
      Sql.ofWorkspace(
          """
          DELETE FROM alarm
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND kind = :kind AND version = :version AND due_at <= :now\
          """);
  private static final Sql RELEASE_LETTERS =
      Sql.maintenance(
          "UPDATE outbox SET due_at = :now WHERE state = 'SENDING' RETURNING workspace");
  private static final Sql RELEASE_JOBS =
      Sql.maintenance("UPDATE job SET due_at = :now WHERE owner <> '' RETURNING workspace");
  private static final Sql RELEASE_LEASES =
      Sql.maintenance("DELETE FROM lease WHERE owner <> '' RETURNING workspace");
  private static final int STEP = 1000;

  private static final Sql PURGE_LEASES =
      Sql.maintenance("DELETE FROM lease WHERE until <= :before RETURNING workspace");

  /// In steps: on SQLite, whoever takes something in meanwhile waits for one of them and no longer.
  private static final Sql PURGE_EVENTS =
      Sql.maintenance(
          """
          DELETE FROM inbox WHERE (workspace, platform, event_id) IN (
            SELECT workspace, platform, event_id FROM inbox WHERE done_at <= :before LIMIT 1000)
          RETURNING workspace\
          """);

  private static final Sql PURGE_LETTERS =
      Sql.maintenance(
          """
          DELETE FROM outbox WHERE (workspace, platform, channel, thread, number) IN (
            SELECT workspace, platform, channel, thread, number FROM outbox
            WHERE settled_at <= :before LIMIT 1000)
          RETURNING workspace\
          """);

  /// Locks them: a talk that goes on in this moment waits, and begins anew.
  private static final Sql HOLD_TALKS =
      Sql.maintenance(
          "UPDATE conversation SET moved_at = moved_at WHERE moved_at <= :before RETURNING workspace");

  private static final Sql PURGE_PLANS = ofOldTalks("plan");
  private static final Sql PURGE_ALARMS = ofOldTalks("alarm");
  private static final Sql PURGE_STEPS = ofOldTalks("plan_step");
  private static final Sql PURGE_OUTCOMES = ofOldTalks("outcome");
  private static final Sql PURGE_THREADS = ofOldTalks("thread");
  private static final Sql PURGE_PARTICIPANTS = ofOldTalks("participant");
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

  /// Deletes the rows of a table that belong to talks which have not moved for too long.
  private static Sql ofOldTalks(String table) {
    return Sql.maintenance(
        """
        DELETE FROM %1$s WHERE EXISTS (
          SELECT 1 FROM conversation c
          WHERE c.workspace = %1$s.workspace AND c.platform = %1$s.platform AND c.channel = %1$s.channel
            AND c.thread = %1$s.thread AND c.moved_at <= :before)
        RETURNING workspace\
        """
            .formatted(table));
  }

  @Override
  public Set<TalkKey> waitingFor(Duration age) {
    return talks(WAITING, age);
  }

  @Override
  public Set<TalkKey> unsentFor(Duration age, Set<String> platforms) {
    var talks = new LinkedHashSet<TalkKey>();
    for (var platform : platforms) {
      talks.addAll(
          database.read(tx ->
              tx.query(UNSENT)
                  .bind("platform", platform)
                  .bind("before", before(age))
                  .map((row, _) -> key(row))
                  .list()));
    }
    return talks;
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

  static TalkKey key(ResultSet row) throws SQLException {
    return key(row.getString("workspace"), row);
  }

  static TalkKey key(String workspace, ResultSet row) throws SQLException {
    return new TalkKey(
        workspace, row.getString("platform"), row.getString("channel"), row.getString("thread"));
  }

  private long before(Duration age) {
    return clock.instant().minus(age).toEpochMilli();
  }

  /// An alarm whose time has come.
  private record Due(TalkKey key, Alarm.Kind kind, long version) {
    Event event() {
      var heard =
          switch (kind) {
            case REMINDER -> new Heard.FellSilent(version);
            case EXPIRY -> new Heard.Expired(version);
          };
      var id = Unambiguous.name("alarm", key.channel(), key.thread(), kind, version);
      return new Event(id, key, heard);
    }
  }

  @Override
  public Set<TalkKey> ring() {
    var now = clock.millis();
    var due =
        database.read(tx -> tx.query(DUE_ALARMS).bind("now", now).map((row, _) -> due(row)).list());
    var rung = new LinkedHashSet<TalkKey>();
    for (var alarm : due) {
      if (database.write(tx -> ring(tx, alarm, now))) {
        rung.add(alarm.key());
      }
    }
    return rung;
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(key(row), Alarm.Kind.valueOf(row.getString("kind")), row.getLong("version"));
  }

  /// The talk's lock comes first, as in every turn: the other way round, a talk that goes on in
  /// this moment and its alarm would wait for each other. An alarm that another node took, or that
  /// the talk put off, is no longer there.
  private static boolean ring(Tx tx, Due alarm, long now) {
    var number = SqlInbox.lock(tx, alarm.key());
    var taken =
        tx.update(TAKE_ALARM, alarm.key())
            .bind("kind", alarm.kind().name())
            .bind("version", alarm.version())
            .bind("now", now)
            .execute();
    var event = alarm.event();
    return taken == 1
        && SqlInbox.put(tx, event, Json.write(event.heard(), Heard.class), number, now);
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
    return purgeInSteps(PURGE_EVENTS, retention.events())
        + purgeInSteps(PURGE_LETTERS, retention.letters())
        + database.write(tx -> purge(tx, PURGE_LEASES, clock.millis()))
        + retention.talks().map(this::purgeTalks).orElse(0L);
  }

  private long purgeInSteps(Sql sql, Duration kept) {
    var before = before(kept);
    var rows = 0L;
    long step;
    do {
      step = database.write(tx -> purge(tx, sql, before));
      rows += step;
    } while (step == STEP);
    return rows;
  }

  /// One moment for all of it: what is thrown away is what was held.
  private long purgeTalks(Duration kept) {
    var before = before(kept);
    return database.write(tx ->
        purge(tx, HOLD_TALKS, before) == 0
            ? 0
            : purge(tx, PURGE_PLANS, before)
                + purge(tx, PURGE_ALARMS, before)
                + purge(tx, PURGE_STEPS, before)
                + purge(tx, PURGE_OUTCOMES, before)
                + purge(tx, PURGE_THREADS, before)
                + purge(tx, PURGE_PARTICIPANTS, before)
                + purge(tx, PURGE_TALKS, before));
  }

  private static long purge(Tx tx, Sql sql, long before) {
    return tx.query(sql).bind("before", before).mapTo(String.class).list().size();
  }

  @Override
  public Optional<Instant> oldestUnsent() {
    return database.read(tx -> pile(tx, LETTERS).oldest());
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
