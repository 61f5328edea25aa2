package campaignbot.storage;

import campaignbot.bot.Plan;
import campaignbot.bot.PlanStep;
import campaignbot.bot.Speaker;
import campaignbot.conversation.TalkKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Plans and the steps that were taken with them, within a transaction.
final class PlanRows {
  private static final Sql PLAN =
      Sql.ofWorkspace(
          """
          SELECT plan FROM plan
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND revision = :revision\
          """);
  private static final Sql STEPS =
      Sql.ofWorkspace(
          """
          SELECT state, author, taken_at FROM plan_step
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND revision = :revision
          ORDER BY number\
          """);
  private static final Sql TAKE_STEP =
      Sql.ofWorkspace(
          """
          INSERT INTO plan_step (workspace, platform, channel, thread, revision, number, state, author, taken_at)
          VALUES (:workspace, :platform, :channel, :thread, :revision,
            (SELECT COALESCE(MAX(number), 0) + 1 FROM plan_step
             WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
               AND revision = :revision),
            :state, :author, :now)\
          """);
  private static final Sql SAVE_PLAN =
      Sql.ofWorkspace(
          """
          INSERT INTO plan (workspace, platform, channel, thread, revision, state, plan, changed_at)
          VALUES (:workspace, :platform, :channel, :thread, :revision, :state, :plan, :now)
          ON CONFLICT (workspace, platform, channel, thread, revision)
          DO UPDATE SET state = excluded.state, plan = excluded.plan, changed_at = excluded.changed_at\
          """);

  private PlanRows() {}

  static Optional<Plan> plan(Tx tx, TalkKey key, int revision) {
    return tx.query(PLAN, key)
        .bind("revision", revision)
        .mapTo(String.class)
        .findOne()
        .map(json -> Json.read(json, Plan.class));
  }

  static List<PlanStep> steps(Tx tx, TalkKey key, int revision) {
    return tx.query(STEPS, key).bind("revision", revision).map((row, _) -> step(row)).list();
  }

  private static PlanStep step(ResultSet row) throws SQLException {
    return new PlanStep(
        Plan.State.valueOf(row.getString("state")),
        Optional.of(row.getString("author")).filter(a -> !a.isEmpty()),
        Instant.ofEpochMilli(row.getLong("taken_at")));
  }

  /// Keeps the plan as it is now, and who took it there.
  ///
  /// @param json of the plan, written before the transaction began
  static void save(Tx tx, Plan plan, String json, Optional<Speaker> speaker, long now) {
    tx.update(SAVE_PLAN, plan.key())
        .bind("revision", plan.revision())
        .bind("state", plan.state().name())
        .bind("plan", json)
        .bind("now", now)
        .execute();
    tx.update(TAKE_STEP, plan.key())
        .bind("revision", plan.revision())
        .bind("state", plan.state().name())
        .bind("author", speaker.map(Speaker::person).orElse(""))
        .bind("now", now)
        .execute();
  }
}
