package campaignbot.storage;

import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Jobs;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The planning jobs in the database.
public final class SqlJobs implements Jobs {
  private static final Sql DROP_OLDER =
      Sql.ofWorkspace(
          """
          DELETE FROM job
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND revision < (
              SELECT MAX(revision) FROM job
              WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread)\
          """);
  private static final Sql CLAIM =
      Sql.ofWorkspace(
          """
          UPDATE job SET owner = :owner, due_at = :until, attempts = attempts + 1
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND revision = (
              SELECT MAX(revision) FROM job
              WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread)
            AND (due_at <= :now OR owner = :owner)
          RETURNING request, attempts\
          """);
  private static final Sql DONE =
      Sql.ofWorkspace(
          """
          DELETE FROM job
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND revision <= :revision\
          """);

  private final Database database;
  private final String node;
  private final InstantSource clock;

  /// @param node the name under which this process claims jobs; no two processes share one
  public SqlJobs(Database database, String node, InstantSource clock) {
    this.database = database;
    this.node = node;
    this.clock = clock;
  }

  /// A newer job may come between the two statements: then the older one is not claimed with it.
  @Override
  public Optional<Claimed> claimNewest(TalkKey key, Duration lease) {
    return database.write(tx -> {
      tx.update(DROP_OLDER, key).execute();
      return tx.query(CLAIM, key)
          .bind("owner", node)
          .bind("now", clock.millis())
          .bind("until", clock.instant().plus(lease).toEpochMilli())
          .map((row, _) ->
              new Claimed(
                  Json.read(row.getString("request"), PlanJob.class), row.getInt("attempts")))
          .findOne();
    });
  }

  @Override
  public void done(PlanJob job) {
    database.write(tx -> tx.update(DONE, job.key()).bind("revision", job.revision()).execute());
  }
}
