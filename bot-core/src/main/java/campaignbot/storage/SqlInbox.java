package campaignbot.storage;

import campaignbot.bot.Event;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Inbox;
import java.time.InstantSource;

/// The events of all talks in the database, each once.
public final class SqlInbox implements Inbox {
  private static final Sql LOCK =
      Sql.ofWorkspace(
          """
          INSERT INTO talk (workspace, platform, channel, thread, received, written)
          VALUES (:workspace, :platform, :channel, :thread, 1, 0)
          ON CONFLICT (workspace, platform, channel, thread) DO UPDATE SET received = talk.received + 1
          RETURNING received\
          """);
  private static final Sql PUT =
      Sql.ofWorkspace(
          """
          INSERT INTO inbox (workspace, platform, event_id, channel, thread, number, author, heard, attempts,
            received_at)
          VALUES (:workspace, :platform, :event, :channel, :thread, :number, :author, :heard, 0, :now)
          ON CONFLICT (workspace, platform, event_id) DO NOTHING\
          """);

  private final Database database;
  private final InstantSource clock;

  public SqlInbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public boolean put(Event event) {
    var heard = Json.write(event.heard(), Heard.class);
    return database.write(tx -> put(tx, event, heard, lock(tx, event.key()), clock.millis()));
  }

  /// The lock comes first, so that the numbers of a talk's events are in the order of their
  /// commits. A second delivery uses up a number, and no more.
  ///
  /// @return the number of the talk's next event
  static long lock(Tx tx, TalkKey key) {
    return tx.query(LOCK, key).mapTo(Long.class).one();
  }

  static boolean put(Tx tx, Event event, String heard, long number, long now) {
    return tx.update(PUT, event.key())
            .bind("event", event.id())
            .bind("number", number)
            .bind("author", author(event.heard()))
            .bind("heard", heard)
            .bind("now", now)
            .execute()
        == 1;
  }

  /// Empty for what the bot itself reports to the talk.
  private static String author(Heard heard) {
    return switch (heard) {
      case Heard.Opened opened -> opened.author();
      case Heard.Said said -> said.author();
      case Heard.Picked picked -> picked.author();
      case Heard.Returned returned -> returned.author();
      case Heard.FileShared shared -> shared.author();
      case Heard.ResultsShared shared -> shared.author();
      case Heard.PlanReady _,
          Heard.PlanFailed _,
          Heard.PlanTakesLong _,
          Heard.FellSilent _,
          Heard.Expired _ ->
          "";
    };
  }
}
