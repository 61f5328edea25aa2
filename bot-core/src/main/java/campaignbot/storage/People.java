package campaignbot.storage;

import java.time.InstantSource;

/// What one person of a workspace has written to the bot.
///
/// All methods throw `StoreUnavailable` when the database does not answer.
public final class People {
  private static final Sql SAID =
      Sql.ofWorkspace(
          """
          SELECT workspace, platform, event_id, channel, thread, number, author, heard, attempts, received_at,
            done_at
          FROM inbox WHERE workspace = :workspace AND author = :author ORDER BY received_at, number\
          """);

  /// The ids stay, so that what the platform delivers again is still recognised. What waited for an
  /// answer gets none.
  private static final Sql FORGET =
      Sql.ofWorkspace(
          """
          UPDATE inbox SET heard = '', author = '', done_at = COALESCE(done_at, :now)
          WHERE workspace = :workspace AND author = :author\
          """);

  private final Database database;
  private final InstantSource clock;

  public People(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Writes a line of JSON for everything the person said.
  ///
  /// @param person as the platform names them
  /// @return how many
  public long export(String workspace, String person, Appendable to) {
    var inbox = inbox();
    return database.snapshot(tx -> {
      var lines = new JsonLines(inbox, to);
      RowStream.forEach(
          tx.query(SAID).bind("workspace", workspace).bind("author", person), inbox, lines::write);
      return lines.written();
    });
  }

  private Table inbox() {
    return database.tables().stream()
        .filter(t -> t.name().equals("inbox"))
        .findFirst()
        .orElseThrow();
  }

  /// Erases what the person wrote, and who it was. What the team's brief came to is the team's: no
  /// talk, plan or letter names who said it.
  ///
  /// @return how many messages
  public int forget(String workspace, String person) {
    if (person.isBlank()) {
      throw new IllegalArgumentException("Nobody to forget");
    }
    return database.write(tx ->
        tx.update(FORGET)
            .bind("workspace", workspace)
            .bind("author", person)
            .bind("now", clock.millis())
            .execute());
  }
}
