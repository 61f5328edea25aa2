package campaignbot.storage;

import campaignbot.bot.Plan;
import campaignbot.bot.Store;
import campaignbot.bot.StoreConflict;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Talks and plans in the database.
public final class SqlStore implements Store {
  private final Database database;
  private final InstantSource clock;

  public SqlStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Conversation> conversation(TalkKey key) {
    return database.read(h ->
        keyed(
                h.createQuery(
                    "SELECT state FROM conversation WHERE workspace = :workspace"
                        + " AND platform = :platform AND channel = :channel AND thread = :thread"),
                key)
            .mapTo(String.class)
            .findOne()
            .map(json -> Json.read(json, Conversation.class)));
  }

  @Override
  public Optional<Conversation> latestConversation(
      String workspace, String platform, String channel) {
    return database.read(h ->
        h.createQuery(
                "SELECT state FROM conversation WHERE workspace = :workspace"
                    + " AND platform = :platform AND channel = :channel"
                    + " ORDER BY moved_at DESC, rowid DESC LIMIT 1")
            .bind("workspace", workspace)
            .bind("platform", platform)
            .bind("channel", channel)
            .mapTo(String.class)
            .findOne()
            .map(json -> Json.read(json, Conversation.class)));
  }

  @Override
  public Optional<Plan> plan(TalkKey key, int revision) {
    return database.read(h ->
        keyed(
                h.createQuery(
                    "SELECT plan FROM plan WHERE workspace = :workspace AND platform = :platform"
                        + " AND channel = :channel AND thread = :thread AND revision = :revision"),
                key)
            .bind("revision", revision)
            .mapTo(String.class)
            .findOne()
            .map(json -> Json.read(json, Plan.class)));
  }

  @Override
  public void save(Conversation next, long before, Optional<Plan> plan) {
    database.write(h -> {
      saveConversation(h, next, before);
      plan.ifPresent(p -> savePlan(h, p));
      return next;
    });
  }

  private void saveConversation(Handle h, Conversation next, long before) {
    var sql =
        before == 0
            ? "INSERT INTO conversation (workspace, platform, channel, thread, version, state, moved_at)"
                + " VALUES (:workspace, :platform, :channel, :thread, :version, :state, :now)"
                + " ON CONFLICT DO NOTHING"
            : "UPDATE conversation SET version = :version, state = :state, moved_at = :now"
                + " WHERE workspace = :workspace AND platform = :platform AND channel = :channel"
                + " AND thread = :thread AND version = :before";
    var rows =
        keyed(h.createUpdate(sql), next.key())
            .bind("version", next.version())
            .bind("before", before)
            .bind("state", Json.write(next))
            .bind("now", clock.millis())
            .execute();
    if (rows == 0) {
      throw new StoreConflict(next.key(), before);
    }
  }

  private void savePlan(Handle h, Plan plan) {
    keyed(
            h.createUpdate(
                "INSERT INTO plan (workspace, platform, channel, thread, revision, state, plan, changed_at)"
                    + " VALUES (:workspace, :platform, :channel, :thread, :revision, :state, :plan, :now)"
                    + " ON CONFLICT (workspace, platform, channel, thread, revision)"
                    + " DO UPDATE SET state = excluded.state, plan = excluded.plan,"
                    + " changed_at = excluded.changed_at"),
            plan.key())
        .bind("revision", plan.revision())
        .bind("state", plan.state().name())
        .bind("plan", Json.write(plan))
        .bind("now", clock.millis())
        .execute();
  }

  private static <S extends SqlStatement<S>> S keyed(S statement, TalkKey key) {
    return statement
        .bind("workspace", key.workspace())
        .bind("platform", key.platform())
        .bind("channel", key.channel())
        .bind("thread", key.thread());
  }
}
