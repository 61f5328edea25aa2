package campaignbot.storage;

import campaignbot.allocation.Outcome;
import campaignbot.campaign.Platform;
import campaignbot.conversation.TalkKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a creator's name out of all that a workspace keeps beside its catalogue: plans, outcomes,
/// briefs, jobs, letters, and what people wrote. Figures stay; the plan is a record of what was
/// decided.
///
/// Each talk is a transaction of its own and gets a new version, so that a turn that is being made
/// from the old one is made again.
public final class CreatorErasure {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String OF_TALK =
      " WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread";

  private static final Sql TALKS =
      Sql.ofWorkspace(
          """
          SELECT platform, channel, thread FROM conversation WHERE workspace = :workspace
          UNION SELECT platform, channel, thread FROM talk WHERE workspace = :workspace\
          """);
  private static final Sql UNDER_WAY =
      Sql.ofWorkspace("SELECT COUNT(*) FROM job WHERE workspace = :workspace AND owner <> ''");
  private static final Sql LOCK_TALK =
      Sql.ofWorkspace("UPDATE talk SET written = written" + OF_TALK);
  private static final Sql LOCK_STATE =
      Sql.ofWorkspace("UPDATE conversation SET version = version" + OF_TALK);
  private static final Sql STATE =
      Sql.ofWorkspace("SELECT state AS text FROM conversation" + OF_TALK);
  private static final Sql SAVE_STATE =
      Sql.ofWorkspace("UPDATE conversation SET state = :text, version = version + 1" + OF_TALK);
  private static final Sql KEEP_ALARM =
      Sql.ofWorkspace("UPDATE alarm SET version = version + 1" + OF_TALK);

  /// Where else in a talk creators are named.
  private record Place(Sql read, Sql save, Set<String> prose) {
    static Place of(String table, String column, String number, Set<String> prose) {
      return new Place(
          Sql.ofWorkspace(
              "SELECT " + number + " AS number, " + column + " AS text FROM " + table + OF_TALK),
          Sql.ofWorkspace(
              "UPDATE "
                  + table
                  + " SET "
                  + column
                  + " = :text"
                  + OF_TALK
                  + " AND "
                  + number
                  + " = :number"),
          prose);
    }
  }

  private static final Place PLANS = Place.of("plan", "plan", "revision", Set.of());
  private static final Sql OUTCOMES =
      Sql.ofWorkspace("SELECT revision, creator_key, outcome FROM outcome" + OF_TALK);
  private static final Sql SAVE_OUTCOME =
      Sql.ofWorkspace(
          "UPDATE outcome SET outcome = :text, creator_key = :alias"
              + OF_TALK
              + " AND revision = :revision AND creator_key = :creator");
  private static final Place JOBS = Place.of("job", "request", "revision", Set.of());
  private static final Place LETTERS =
      Place.of(
          "outbox",
          "message",
          "number",
          Set.of("text", "title", "label", "value", "content", "columns", "rows"));
  private static final Place EVENTS = Place.of("inbox", "heard", "number", Set.of("text"));

  private final Database database;

  public CreatorErasure(Database database) {
    this.database = database;
  }

  /// What the creator was found in.
  ///
  /// @param underWay plans that are being made at this moment, perhaps with the creator: erase
  ///   again when they are done
  public record Erased(int talks, int plans, int letters, int messages, int underWay) {
    private Erased plus(Erased other) {
      return new Erased(
          talks + other.talks,
          plans + other.plans,
          letters + other.letters,
          messages + other.messages,
          underWay + other.underWay);
    }
  }

  /// @param names under which people know the creator
  /// @param platform empty = on all of them
  /// @param alias what stands there from now on: a handle that nobody else has
  public Erased erase(
      String workspace,
      String handle,
      Set<String> names,
      Optional<Platform> platform,
      String alias) {
    var replacement = new Alias(handle, names, platform, alias);
    var erased = new Erased(0, 0, 0, 0, underWay(workspace));
    for (var key : talks(workspace)) {
      erased = erased.plus(database.write(tx -> erase(tx, key, replacement)));
    }
    return erased;
  }

  private int underWay(String workspace) {
    return database.read(
        tx -> tx.query(UNDER_WAY).bind("workspace", workspace).mapTo(Integer.class).one());
  }

  private List<TalkKey> talks(String workspace) {
    return database.read(tx ->
        tx.query(TALKS)
            .bind("workspace", workspace)
            .map((row, _) ->
                new TalkKey(
                    workspace,
                    row.getString("platform"),
                    row.getString("channel"),
                    row.getString("thread")))
            .list());
  }

  /// The locks come first, in the order of a turn's.
  private static Erased erase(Tx tx, TalkKey key, Alias alias) {
    tx.update(LOCK_TALK, key).execute();
    tx.update(LOCK_STATE, key).execute();
    var plans = erase(tx, key, alias, PLANS) + eraseInOutcomes(tx, key, alias);
    var jobs = erase(tx, key, alias, JOBS);
    var letters = erase(tx, key, alias, LETTERS);
    var events = erase(tx, key, alias, EVENTS);
    var talks = eraseInState(tx, key, alias, plans + jobs > 0);
    return new Erased(talks, plans, letters, events, 0);
  }

  private static int erase(Tx tx, TalkKey key, Alias alias, Place place) {
    var changed = 0;
    var rows =
        tx.query(place.read, key)
            .map((row, _) -> new Numbered(row.getLong("number"), row.getString("text")))
            .list();
    for (var row : rows) {
      var newer = erased(row.text(), alias, place.prose);
      newer.ifPresent(json ->
          tx.update(place.save, key)
              .bind("text", json.toString())
              .bind("number", row.number())
              .execute());
      changed += newer.isPresent() ? 1 : 0;
    }
    return changed;
  }

  private record Numbered(long number, String text) {}

  private record Kept(int revision, String creator, String text) {}

  /// The key names the creator, too.
  private static int eraseInOutcomes(Tx tx, TalkKey key, Alias alias) {
    var changed = 0;
    var rows =
        tx.query(OUTCOMES, key)
            .map((row, _) ->
                new Kept(
                    row.getInt("revision"), row.getString("creator_key"), row.getString("outcome")))
            .list();
    for (var row : rows) {
      var newer = erased(row.text(), alias, Set.of()).map(JsonNode::toString);
      newer.ifPresent(json ->
          tx.update(SAVE_OUTCOME, key)
              .bind("text", json)
              .bind("alias", Json.read(json, Outcome.class).key())
              .bind("revision", row.revision())
              .bind("creator", row.creator())
              .execute());
      changed += newer.isPresent() ? 1 : 0;
    }
    return changed;
  }

  /// @param anyway whether the talk gets a new version even when its own state names nobody
  private static int eraseInState(Tx tx, TalkKey key, Alias alias, boolean anyway) {
    var state = tx.query(STATE, key).mapTo(String.class).findOne();
    var newer = state.flatMap(s -> erased(s, alias, Set.of()));
    if (state.isEmpty() || (newer.isEmpty() && !anyway)) {
      return 0;
    }
    var json = (ObjectNode) newer.orElseGet(() -> parsed(state.get()));
    json.put("version", json.path("version").asLong() + 1);
    tx.update(SAVE_STATE, key).bind("text", json.toString()).execute();
    // It waits for the silence after the version that it knows.
    tx.update(KEEP_ALARM, key).execute();
    return 1;
  }

  private static Optional<JsonNode> erased(String text, Alias alias, Set<String> prose) {
    if (!alias.mayBeIn(text)) {
      return Optional.empty();
    }
    var json = parsed(text);
    return alias.replaceIn(json, prose) ? Optional.of(json) : Optional.empty();
  }

  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored text is no JSON", e);
    }
  }
}
