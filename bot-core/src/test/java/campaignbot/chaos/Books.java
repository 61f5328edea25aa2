package campaignbot.chaos;

import campaignbot.conversation.TalkKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands in the database, read past the program.
record Books(Map<TalkKey, List<Received>> inbox, Map<TalkKey, List<Written>> outbox, int torn) {
  /// An event of a person, in the order of the talk.
  record Received(String id, boolean answered) {}

  /// A letter, in the order of the talk.
  record Written(long number, String state) {}

  private static final String UNFINISHED =
      """
      SELECT (SELECT COUNT(*) FROM inbox WHERE done_at IS NULL)
        + (SELECT COUNT(*) FROM outbox WHERE state IN ('WAITING', 'SENDING'))
        + (SELECT COUNT(*) FROM job)\
      """;
  private static final String INBOX =
      """
      SELECT workspace, platform, channel, thread, event_id, done_at IS NOT NULL AS answered
      FROM inbox WHERE author <> '' ORDER BY number\
      """;
  private static final String OUTBOX =
      "SELECT workspace, platform, channel, thread, number, state FROM outbox ORDER BY number";

  /// Talks whose tables tell different stories: letters that were counted and are not there,
  /// numbers of events that were never given, answered events without a talk.
  private static final String TORN =
      """
      SELECT COUNT(*) FROM talk t
      LEFT JOIN (SELECT workspace, platform, channel, thread, COUNT(*) AS rows_, MAX(number) AS last_
                 FROM outbox GROUP BY workspace, platform, channel, thread) o
        ON o.workspace = t.workspace AND o.platform = t.platform AND o.channel = t.channel AND o.thread = t.thread
      LEFT JOIN (SELECT workspace, platform, channel, thread, MAX(number) AS last_, COUNT(done_at) AS answered
                 FROM inbox GROUP BY workspace, platform, channel, thread) i
        ON i.workspace = t.workspace AND i.platform = t.platform AND i.channel = t.channel AND i.thread = t.thread
      LEFT JOIN conversation c
        ON c.workspace = t.workspace AND c.platform = t.platform AND c.channel = t.channel AND c.thread = t.thread
      WHERE t.written <> COALESCE(o.rows_, 0) OR t.written <> COALESCE(o.last_, 0)
        OR t.received < COALESCE(i.last_, 0) OR (COALESCE(i.answered, 0) > 0) <> (c.version IS NOT NULL)\
      """;

  static Books of(String jdbcUrl) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl)) {
      Map<TalkKey, List<Received>> inbox = new HashMap<>();
      Map<TalkKey, List<Written>> outbox = new HashMap<>();
      each(
          connection,
          INBOX,
          row ->
              inbox
                  .computeIfAbsent(key(row), _ -> new ArrayList<>())
                  .add(new Received(row.getString("event_id"), row.getBoolean("answered"))));
      each(
          connection,
          OUTBOX,
          row ->
              outbox
                  .computeIfAbsent(key(row), _ -> new ArrayList<>())
                  .add(new Written(row.getLong("number"), row.getString("state"))));
      return new Books(inbox, outbox, number(connection, TORN));
    }
  }

  /// How many events, letters and jobs are still to be done.
  static int unfinished(String jdbcUrl) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl)) {
      return number(connection, UNFINISHED);
    }
  }

  /// What SQLite's own check finds wrong with a file.
  static int damages(String jdbcUrl) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl)) {
      return number(
          connection, "SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
    }
  }

  /// Rows of the `UnsafeWriter` that are still there.
  static int unsafeRows(String jdbcUrl) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl)) {
      var table = "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'done'";
      return number(connection, table) == 0 ? 0 : number(connection, "SELECT COUNT(*) FROM done");
    }
  }

  /// How often the planning job that was begun most often was begun.
  static int mostAttempts(String jdbcUrl) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl)) {
      return number(connection, "SELECT COALESCE(MAX(attempts), 0) FROM job");
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /// What is done with one row.
  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String sql, Row row) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        row.take(rows);
      }
    }
  }

  private static TalkKey key(ResultSet row) throws SQLException {
    return new TalkKey(
        row.getString("workspace"),
        row.getString("platform"),
        row.getString("channel"),
        row.getString("thread"));
  }

  /// How many acknowledged events of a talk are not here.
  int missing(Talk talk) {
    var ids = inbox(talk.key()).stream().map(Received::id).collect(Collectors.toSet());
    return (int) talk.acknowledged().stream().filter(id -> !ids.contains(id)).count();
  }

  List<Received> inbox(TalkKey key) {
    return inbox.getOrDefault(key, List.of());
  }

  List<Written> outbox(TalkKey key) {
    return outbox.getOrDefault(key, List.of());
  }
}
