package campaignbot.storage;

import campaignbot.bot.WorkspaceDefaults;
import campaignbot.campaign.Person;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What one person of a workspace has written to the bot, and where they are named.
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

  private static final Sql TALKS =
      Sql.ofWorkspace(
          "SELECT platform, channel, thread, state FROM conversation WHERE workspace = :workspace");
  private static final Sql STATE =
      Sql.ofWorkspace(
          """
          SELECT state FROM conversation
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread\
          """);

  /// The lock of the talk, as in a turn.
  private static final Sql LOCK =
      Sql.ofWorkspace(
          """
          UPDATE talk SET written = written
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread\
          """);

  private static final Sql SAVE =
      Sql.ofWorkspace(
          """
          UPDATE conversation SET state = :state, version = :version
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
            AND version = :version - 1\
          """);

  /// It waits for the silence after the version that it knows.
  private static final Sql KEEP_ALARM =
      Sql.ofWorkspace(
          """
          UPDATE alarm SET version = version + 1
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread\
          """);

  private static final Sql FORGET_PARTICIPANT =
      Sql.ofWorkspace("DELETE FROM participant WHERE workspace = :workspace AND person = :person");
  private static final Sql FORGET_STEPS =
      Sql.ofWorkspace(
          "UPDATE plan_step SET author = '' WHERE workspace = :workspace AND author = :person");
  private static final Sql STEPS_OF =
      Sql.ofWorkspace(
          """
          SELECT workspace, platform, channel, thread, revision, number, state, author, taken_at
          FROM plan_step WHERE workspace = :workspace AND author = :author ORDER BY taken_at, number\
          """);
  private static final Sql FORGET_RECORDER =
      Sql.ofWorkspace(
          "UPDATE outcome SET author = '' WHERE workspace = :workspace AND author = :person");
  private static final Sql OUTCOMES_BY =
      Sql.ofWorkspace(
          """
          SELECT workspace, platform, channel, thread, revision, creator_key, outcome, author, recorded_at
          FROM outcome WHERE workspace = :workspace AND author = :author ORDER BY recorded_at, creator_key\
          """);
  private static final Sql TALKS_OF =
      Sql.ofWorkspace(
          """
          SELECT workspace, person, platform, channel, thread
          FROM participant WHERE workspace = :workspace AND person = :author\
          """);
  private static final Sql UNNAME_IN_EVENTS =
      Sql.ofWorkspace(
          """
          UPDATE inbox SET heard = REPLACE(heard, :named, :unnamed)
          WHERE workspace = :workspace AND REPLACE(heard, :named, '') <> heard\
          """);
  private static final Sql SETTLED =
      Sql.ofWorkspace("SELECT settled FROM preference WHERE workspace = :workspace");
  private static final Sql SETTLE =
      Sql.ofWorkspace("UPDATE preference SET settled = :settled WHERE workspace = :workspace");
  private static final Sql UNNAME_IN_LETTERS =
      Sql.ofWorkspace(
          """
          UPDATE outbox SET message = REPLACE(message, :named, :unnamed)
          WHERE workspace = :workspace AND REPLACE(message, :named, '') <> message\
          """);

  /// What of each table is a person's.
  private static final Map<String, Sql> OF_A_PERSON =
      Map.of("inbox", SAID, "plan_step", STEPS_OF, "outcome", OUTCOMES_BY, "participant", TALKS_OF);

  /// Who stands where a forgotten person was named.
  private static final String SOMEBODY = "somebody";

  private final Database database;
  private final InstantSource clock;

  public People(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Writes a line of JSON for everything the person said, each step of a plan that they took, each
  /// outcome that they recorded, and each talk that they take part in.
  ///
  /// @param person as the platform names them
  /// @return how many of all
  public long export(String workspace, String person, Appendable to) {
    var tables =
        database.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    return database.snapshot(tx ->
        OF_A_PERSON.entrySet().stream()
            .mapToLong(e -> {
              var table = Optional.ofNullable(tables.get(e.getKey())).orElseThrow();
              var lines = new JsonLines(table, to);
              RowStream.forEach(
                  tx.query(e.getValue()).bind("workspace", workspace).bind("author", person),
                  table,
                  lines::write);
              return lines.written();
            })
            .sum());
  }

  /// Erases what the person wrote, and who it was: also where a talk or a letter names them. What
  /// the team's brief came to is the team's.
  ///
  /// @return how many messages, talks and other traces
  public int forget(String workspace, String person) {
    if (person.isBlank()) {
      throw new IllegalArgumentException("Nobody to forget");
    }
    var messages =
        database.write(tx ->
            tx.update(FORGET)
                .bind("workspace", workspace)
                .bind("author", person)
                .bind("now", clock.millis())
                .execute());
    var talks =
        talksNaming(workspace, person).stream()
            .filter(key -> database.write(tx -> isForgottenIn(tx, key, person)))
            .count();
    return messages + (int) talks + database.write(tx -> forgetBeside(tx, workspace, person));
  }

  private List<TalkKey> talksNaming(String workspace, String person) {
    return database.read(tx ->
        tx
            .query(TALKS)
            .bind("workspace", workspace)
            .map((row, _) -> new Named(SqlUpkeep.key(workspace, row), row.getString("state")))
            .stream()
            .filter(talk -> talk.state().contains('"' + person + '"'))
            .map(Named::key)
            .toList());
  }

  private record Named(TalkKey key, String state) {}

  private static boolean isForgottenIn(Tx tx, TalkKey key, String person) {
    tx.update(LOCK, key).execute();
    var talk =
        tx.query(STATE, key)
            .mapTo(String.class)
            .findOne()
            .map(json -> Json.read(json, Conversation.class));
    var newer = talk.map(t -> t.forgetting(person)).filter(t -> !talk.get().equals(t));
    newer.ifPresent(t -> save(tx, t));
    return newer.isPresent();
  }

  private static void save(Tx tx, Conversation talk) {
    tx.update(SAVE, talk.key())
        .bind("state", Json.write(talk))
        .bind("version", talk.version())
        .execute();
    tx.update(KEEP_ALARM, talk.key()).execute();
  }

  private static int forgetBeside(Tx tx, String workspace, String person) {
    return tx.update(FORGET_PARTICIPANT)
            .bind("workspace", workspace)
            .bind("person", person)
            .execute()
        + tx.update(FORGET_STEPS).bind("workspace", workspace).bind("person", person).execute()
        + tx.update(FORGET_RECORDER).bind("workspace", workspace).bind("person", person).execute()
        + tx.update(UNNAME_IN_LETTERS)
            .bind("workspace", workspace)
            .bind("named", Person.mark(person))
            .bind("unnamed", SOMEBODY)
            .execute()
        + tx.update(UNNAME_IN_EVENTS)
            .bind("workspace", workspace)
            .bind("named", Person.mark(person))
            .bind("unnamed", SOMEBODY)
            .execute()
        + forgetInSettings(tx, workspace, person);
  }

  private static int forgetInSettings(Tx tx, String workspace, String person) {
    return tx.query(SETTLED)
        .bind("workspace", workspace)
        .mapTo(String.class)
        .findOne()
        .map(json -> Json.read(json, WorkspaceDefaults.class))
        .filter(settled -> !settled.forgetting(person).equals(settled))
        .map(settled ->
            tx.update(SETTLE)
                .bind("workspace", workspace)
                .bind("settled", Json.write(settled.forgetting(person)))
                .execute())
        .orElse(0);
  }
}
