package campaignbot.storage;

import campaignbot.allocation.Outcome;
import campaignbot.bot.RecordedOutcome;
import campaignbot.bot.Speaker;
import campaignbot.conversation.TalkKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What creators delivered, a row a creator of a plan.
final class OutcomeRows {
  private static final Sql OF_PLAN =
      Sql.ofWorkspace(
          """
          SELECT outcome, author, recorded_at FROM outcome
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND revision = :revision
          ORDER BY creator_key\
          """);
  private static final Sql RECORD =
      Sql.ofWorkspace(
          """
          INSERT INTO outcome (workspace, platform, channel, thread, revision, creator_key, outcome, author,
            recorded_at)
          VALUES (:workspace, :platform, :channel, :thread, :revision, :creator, :outcome, :author, :now)
          ON CONFLICT (workspace, platform, channel, thread, revision, creator_key)
          DO UPDATE SET outcome = excluded.outcome, author = excluded.author,
            recorded_at = excluded.recorded_at\
          """);

  private OutcomeRows() {}

  static List<RecordedOutcome> of(Tx tx, TalkKey key, int revision) {
    return tx.query(OF_PLAN, key).bind("revision", revision).map((row, _) -> recorded(row)).list();
  }

  private static RecordedOutcome recorded(ResultSet row) throws SQLException {
    return new RecordedOutcome(
        Json.read(row.getString("outcome"), Outcome.class),
        Optional.of(row.getString("author")).filter(a -> !a.isEmpty()),
        Instant.ofEpochMilli(row.getLong("recorded_at")));
  }

  /// In place of what was recorded of the creator before.
  static void save(Tx tx, TalkKey key, Outcome outcome, Optional<Speaker> speaker, long now) {
    tx.update(RECORD, key)
        .bind("revision", outcome.revision())
        .bind("creator", outcome.key())
        .bind("outcome", Json.write(outcome))
        .bind("author", speaker.map(Speaker::person).orElse(""))
        .bind("now", now)
        .execute();
  }
}
