package campaignbot.storage;

import campaignbot.bot.Effects;
import campaignbot.bot.Plan;
import campaignbot.bot.PlanStep;
import campaignbot.bot.RecordedOutcome;
import campaignbot.bot.Speaker;
import campaignbot.bot.Store;
import campaignbot.bot.StoreConflict;
import campaignbot.bot.TalkSummary;
import campaignbot.bot.Waiting;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Talks, plans and waiting events in the database.
public final class SqlStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(SqlStore.class);
  private static final Sql VERSION =
      Sql.ofWorkspace(
          """
          SELECT version, moved_at FROM conversation
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread\
          """);
  private static final Sql STATE =
      Sql.ofWorkspace(
          """
          SELECT state, version, moved_at FROM conversation
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread\
          """);
  private static final Sql LATEST_TALKS =
      Sql.ofWorkspace(
          """
          SELECT state, moved_at FROM conversation
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel
          ORDER BY moved_at DESC, LENGTH(thread) DESC, thread DESC LIMIT :most\
          """);
  private static final Sql TALKS_OF =
      Sql.ofWorkspace(
          """
          SELECT c.state, c.moved_at FROM participant p
          JOIN conversation c ON c.workspace = :workspace AND c.platform = p.platform AND c.channel = p.channel
            AND c.thread = p.thread
          WHERE p.workspace = :workspace AND p.person = :person AND p.platform = :platform
          ORDER BY c.moved_at DESC, c.channel, c.thread LIMIT :most\
          """);
  private static final Sql TAKES_PART =
      Sql.ofWorkspace(
          """
          INSERT INTO participant (workspace, person, platform, channel, thread)
          VALUES (:workspace, :person, :platform, :channel, :thread)
          ON CONFLICT DO NOTHING\
          """);
  private static final Sql KNOWS =
      Sql.ofWorkspace(
          """
          SELECT thread FROM conversation
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
          UNION ALL
          SELECT thread FROM inbox
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND done_at IS NULL
          LIMIT 1\
          """);
  private static final Sql OLDEST_WAITING =
      Sql.ofWorkspace(
          """
          SELECT number, heard, attempts FROM inbox
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND done_at IS NULL
          ORDER BY number LIMIT 1\
          """);
  private static final Sql STUMBLED =
      Sql.ofWorkspace(
          """
          UPDATE inbox SET attempts = attempts + 1
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND number = :number AND done_at IS NULL\
          """);
  private static final Sql LOCK =
      Sql.ofWorkspace(
          """
          INSERT INTO talk (workspace, platform, channel, thread, received, written)
          VALUES (:workspace, :platform, :channel, :thread, 0, :letters)
          ON CONFLICT (workspace, platform, channel, thread) DO UPDATE SET written = talk.written + :letters
          RETURNING written\
          """);
  private static final Sql ANSWERED =
      Sql.ofWorkspace(
          """
          UPDATE inbox SET done_at = :now, heard = CASE WHEN author = '' THEN '' ELSE heard END
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND number = :number AND done_at IS NULL\
          """);
  private static final Sql BEGIN =
      Sql.ofWorkspace(
          """
          INSERT INTO conversation (workspace, platform, channel, thread, version, state, moved_at)
          VALUES (:workspace, :platform, :channel, :thread, :version, :state, :now)
          ON CONFLICT DO NOTHING\
          """);
  private static final Sql GO_ON =
      Sql.ofWorkspace(
          """
          UPDATE conversation SET version = :version, state = :state, moved_at = :now
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND version = :before\
          """);
  private static final Sql WRITE_LETTER =
      Sql.ofWorkspace(
          """
          INSERT INTO outbox (workspace, platform, channel, thread, number, message, state, attempts, doubtful,
            owner, due_at, written_at, posted_as, reason)
          VALUES (:workspace, :platform, :channel, :thread, :number, :message, 'WAITING', 0, 0,
            '', :now, :now, '', '')\
          """);
  private static final Sql ADD_JOB =
      Sql.ofWorkspace(
          """
          INSERT INTO job (workspace, platform, channel, thread, revision, request, attempts, owner, due_at)
          VALUES (:workspace, :platform, :channel, :thread, :revision, :request, 0, '', :now)\
          """);
  private static final Sql SILENCE_ALARM =
      Sql.ofWorkspace(
          """
          DELETE FROM alarm
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread\
          """);
  private static final Sql SET_ALARM =
      Sql.ofWorkspace(
          """
          INSERT INTO alarm (workspace, platform, channel, thread, kind, version, due_at)
          VALUES (:workspace, :platform, :channel, :thread, :kind, :version, :due)
          ON CONFLICT (workspace, platform, channel, thread)
          DO UPDATE SET kind = excluded.kind, version = excluded.version, due_at = excluded.due_at\
          """);

  private final Database database;
  private final InstantSource clock;
  private final ConversationCache cache;

  /// @param cacheBytes how much JSON's worth of talks stays in memory; 0 = none
  public SqlStore(Database database, InstantSource clock, long cacheBytes) {
    this.database = database;
    this.clock = clock;
    this.cache = new ConversationCache(cacheBytes);
  }

  /// How many of the talks that were asked for were in memory, 0…1.
  public double cacheHitRate() {
    return cache.hitRate();
  }

  /// How many talks are in memory.
  public long cacheSize() {
    return cache.size();
  }

  @Override
  public Optional<Conversation> conversation(TalkKey key) {
    return database.read(tx ->
        tx.query(VERSION, key)
            .map((row, _) -> edition(row))
            .findOne()
            .flatMap(e -> cache.at(key, e).or(() -> read(tx, key))));
  }

  private static ConversationCache.Edition edition(ResultSet row) throws SQLException {
    return new ConversationCache.Edition(row.getLong("version"), row.getLong("moved_at"));
  }

  private Optional<Conversation> read(Tx tx, TalkKey key) {
    return tx.query(STATE, key)
        .map((row, _) -> {
          var json = row.getString("state");
          var talk = Json.read(json, Conversation.class);
          cache.keep(talk, edition(row), json.length());
          return talk;
        })
        .findOne();
  }

  @Override
  public Optional<Conversation> latestConversation(
      String workspace, String platform, String channel) {
    return database.read(tx ->
        tx.query(LATEST_TALKS)
            .bind("workspace", workspace)
            .bind("platform", platform)
            .bind("channel", channel)
            .bind("most", 1)
            .map((row, _) -> Json.read(row.getString("state"), Conversation.class))
            .findOne());
  }

  @Override
  public boolean knows(TalkKey key) {
    return database.read(tx -> tx.query(KNOWS, key).mapTo(String.class).findOne().isPresent());
  }

  @Override
  public List<TalkSummary> latestTalks(
      String workspace, String platform, String channel, int most) {
    return database.read(tx ->
        tx.query(LATEST_TALKS)
            .bind("workspace", workspace)
            .bind("platform", platform)
            .bind("channel", channel)
            .bind("most", most)
            .map((row, _) -> summary(row))
            .list());
  }

  @Override
  public List<TalkSummary> talks(String workspace, String platform, String person, int most) {
    return database.read(tx ->
        tx.query(TALKS_OF)
            .bind("workspace", workspace)
            .bind("platform", platform)
            .bind("person", person)
            .bind("most", most)
            .map((row, _) -> summary(row))
            .list());
  }

  private static TalkSummary summary(ResultSet row) throws SQLException {
    return TalkSummary.of(
        Json.read(row.getString("state"), Conversation.class),
        Instant.ofEpochMilli(row.getLong("moved_at")));
  }

  @Override
  public Optional<Plan> plan(TalkKey key, int revision) {
    return database.read(tx -> PlanRows.plan(tx, key, revision));
  }

  @Override
  public List<PlanStep> steps(TalkKey key, int revision) {
    return database.read(tx -> PlanRows.steps(tx, key, revision));
  }

  @Override
  public List<RecordedOutcome> outcomes(TalkKey key, int revision) {
    return database.read(tx -> OutcomeRows.of(tx, key, revision));
  }

  @Override
  public Optional<Waiting> oldestWaiting(TalkKey key) {
    return database.read(tx ->
        tx.query(OLDEST_WAITING, key)
            .map((row, _) ->
                new Waiting(
                    key,
                    row.getLong("number"),
                    heard(row.getString("heard")),
                    row.getInt("attempts")))
            .findOne());
  }

  private static Optional<Heard> heard(String json) {
    try {
      return Optional.of(Json.read(json, Heard.class));
    } catch (IllegalStateException e) {
      LOG.error("an event cannot be read", e);
      return Optional.empty();
    }
  }

  @Override
  public void giveUp(Waiting waiting, Optional<Message> message) {
    var json = message.map(Json::write);
    database.write(tx -> {
      answer(tx, waiting, Optional.empty(), json);
      return waiting;
    });
  }

  @Override
  public void stumbled(Waiting waiting) {
    database.write(
        tx -> tx.update(STUMBLED, waiting.key()).bind("number", waiting.number()).execute());
  }

  @Override
  public void save(Effects effects) {
    save(effects, Optional.empty());
  }

  @Override
  public void save(Effects effects, Waiting answered) {
    save(effects, Optional.of(answered));
  }

  private void save(Effects effects, Optional<Waiting> answered) {
    var state = Json.write(effects.next());
    var plan = effects.plan().map(Json::write);
    var message = effects.answer().message().map(Json::write);
    var now = clock.millis();
    database.write(tx -> {
      answered.ifPresent(w -> answer(tx, w, effects.answer().job(), message));
      if (effects.changesTheTalk()) {
        saveTalk(tx, effects, state, now);
        effects.speaker().filter(Speaker::isNew).ifPresent(s -> takesPart(tx, effects, s));
        setAlarm(tx, effects);
      }
      effects
          .plan()
          .ifPresent(p -> PlanRows.save(tx, p, plan.orElseThrow(), effects.speaker(), now));
      effects
          .outcomes()
          .forEach(o -> OutcomeRows.save(tx, effects.next().key(), o, effects.speaker(), now));
      return effects;
    });
    if (effects.changesTheTalk()) {
      var edition = new ConversationCache.Edition(effects.next().version(), now);
      cache.keep(effects.next(), edition, state.length());
    }
  }

  /// The lock comes first: whoever else works on this talk waits here, and then finds the event
  /// answered.
  private void answer(Tx tx, Waiting waiting, Optional<PlanJob> job, Optional<String> message) {
    var key = waiting.key();
    var letter =
        tx.query(LOCK, key).bind("letters", message.isPresent() ? 1 : 0).mapTo(Long.class).one();
    var done =
        tx.update(ANSWERED, key)
            .bind("number", waiting.number())
            .bind("now", clock.millis())
            .execute();
    if (done == 0) {
      throw new StoreConflict(key, "event " + waiting.number() + " is answered");
    }
    message.ifPresent(m ->
        tx.update(WRITE_LETTER, key)
            .bind("number", letter)
            .bind("message", m)
            .bind("now", clock.millis())
            .execute());
    job.ifPresent(j ->
        tx.update(ADD_JOB, key)
            .bind("revision", j.revision())
            .bind("request", Json.write(j))
            .bind("now", clock.millis())
            .execute());
  }

  private void saveTalk(Tx tx, Effects effects, String state, long now) {
    var next = effects.next();
    var rows =
        tx.update(effects.before() == 0 ? BEGIN : GO_ON, next.key())
            .bind("version", next.version())
            .bind("before", effects.before())
            .bind("state", state)
            .bind("now", now)
            .execute();
    if (rows == 0) {
      throw new StoreConflict(next.key(), "it is no longer at version " + effects.before());
    }
  }

  private static void takesPart(Tx tx, Effects effects, Speaker newcomer) {
    tx.update(TAKES_PART, effects.next().key()).bind("person", newcomer.person()).execute();
  }

  private void setAlarm(Tx tx, Effects effects) {
    var key = effects.next().key();
    if (effects.alarm().isEmpty()) {
      tx.update(SILENCE_ALARM, key).execute();
      return;
    }
    var alarm = effects.alarm().get();
    tx.update(SET_ALARM, key)
        .bind("kind", alarm.kind().name())
        .bind("version", effects.next().version())
        .bind("due", alarm.due(clock.instant()).toEpochMilli())
        .execute();
  }
}
