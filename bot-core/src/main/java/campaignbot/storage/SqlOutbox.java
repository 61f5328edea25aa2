package campaignbot.storage;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import campaignbot.delivery.Outbox;
import campaignbot.wording.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The letters of all talks in the database. A claim is a row in state `SENDING` with this node as
/// owner; when its time is over, anybody may take it, and the letter is doubtful from then on.
public final class SqlOutbox implements Outbox {
  private static final Sql CLAIM_HEAD =
      Sql.ofWorkspace(
          """
          UPDATE outbox SET doubtful = CASE WHEN state = 'SENDING' THEN 1 ELSE doubtful END,
            state = 'SENDING', owner = :owner, due_at = :until, attempts = attempts + 1
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND number = (
              SELECT MIN(number) FROM outbox
              WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
                AND state IN ('WAITING', 'SENDING'))
            AND (state = 'WAITING' AND due_at <= :now OR state = 'SENDING' AND (due_at <= :now OR owner = :owner))
          RETURNING number, message, attempts, doubtful\
          """);
  private static final Sql SENT =
      ofHeld("state = 'SENT', settled_at = :now, posted_as = :postedAs");
  private static final Sql NOT_TRIED =
      ofHeld("state = 'WAITING', due_at = :due, attempts = attempts - 1");
  private static final Sql NOT_SENT = ofHeld("state = 'WAITING', due_at = :due");
  private static final Sql UNSURE = ofHeld("state = 'WAITING', due_at = :due, doubtful = 1");
  private static final Sql DEAD = ofHeld("state = 'DEAD', settled_at = :now, reason = :reason");

  private final Database database;
  private final String node;
  private final InstantSource clock;

  /// @param node the name under which this process claims letters; no two processes share one
  public SqlOutbox(Database database, String node, InstantSource clock) {
    this.database = database;
    this.node = node;
    this.clock = clock;
  }

  private static Sql ofHeld(String change) {
    return Sql.ofWorkspace(
        """
        UPDATE outbox SET %s
        WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
          AND number = :number AND state = 'SENDING' AND owner = :owner\
        """
            .formatted(change));
  }

  @Override
  public Optional<Letter> claimHead(TalkKey key, Duration lease) {
    return database.write(tx ->
        tx.query(CLAIM_HEAD, key)
            .bind("owner", node)
            .bind("now", clock.millis())
            .bind("until", in(lease))
            .map((row, _) ->
                new Letter(
                    key,
                    row.getLong("number"),
                    Json.read(row.getString("message"), Message.class),
                    row.getInt("attempts"),
                    row.getInt("doubtful") == 1))
            .findOne());
  }

  private long in(Duration wait) {
    return clock.instant().plus(wait).toEpochMilli();
  }

  @Override
  public void sent(Letter letter, String postedAs) {
    database.write(tx ->
        tx.update(SENT, letter.key())
            .bind("number", letter.number())
            .bind("owner", node)
            .bind("postedAs", postedAs)
            .bind("now", clock.millis())
            .execute());
  }

  @Override
  public void notTried(Letter letter, Duration wait) {
    due(NOT_TRIED, letter, wait);
  }

  @Override
  public void notSent(Letter letter, Duration wait) {
    due(NOT_SENT, letter, wait);
  }

  @Override
  public void unsure(Letter letter, Duration wait) {
    due(UNSURE, letter, wait);
  }

  private void due(Sql sql, Letter letter, Duration wait) {
    database.write(tx ->
        tx.update(sql, letter.key())
            .bind("number", letter.number())
            .bind("owner", node)
            .bind("due", in(wait))
            .execute());
  }

  @Override
  public void dead(Letter letter, String reason) {
    database.write(tx ->
        tx.update(DEAD, letter.key())
            .bind("number", letter.number())
            .bind("owner", node)
            .bind("reason", reason)
            .bind("now", clock.millis())
            .execute());
  }
}
