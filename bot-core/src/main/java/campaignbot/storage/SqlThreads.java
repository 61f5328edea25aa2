package campaignbot.storage;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Threads;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.Optional;

/// Roots of talks in the database. What was found stays found, so it is remembered; that nothing is
/// there is asked every time, a look by primary key, because another node may just have found it.
public final class SqlThreads implements Threads {
  private static final Sql FOUND =
      Sql.ofWorkspace(
          """
          INSERT INTO thread (workspace, platform, channel, root, thread, found_at)
          VALUES (:workspace, :platform, :channel, :root, :thread, :now)
          ON CONFLICT DO NOTHING\
          """);
  private static final Sql TALK =
      Sql.ofWorkspace(
          """
          SELECT thread FROM thread
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND root = :root\
          """);

  /// A talk whose first message was posted twice by mistake goes on under the first.
  private static final Sql ROOT =
      Sql.ofWorkspace(
          """
          SELECT root FROM thread
          WHERE workspace = :workspace AND platform = :platform AND channel = :channel AND thread = :thread
          ORDER BY found_at, root LIMIT 1\
          """);

  private final Database database;
  private final InstantSource clock;
  private final Cache<Root, TalkKey> talks;

  private record Root(String workspace, String platform, String channel, String root) {}

  /// @param mostTalks how many stay in memory
  public SqlThreads(Database database, InstantSource clock, long mostTalks) {
    this.database = database;
    this.clock = clock;
    this.talks = Caffeine.newBuilder().maximumSize(mostTalks).build();
  }

  @Override
  public void found(TalkKey key, String root) {
    if (root.isBlank()) {
      throw new IllegalArgumentException("A root has an id: " + key);
    }
    database.write(
        tx -> tx.update(FOUND, key).bind("root", root).bind("now", clock.millis()).execute());
  }

  @Override
  public Optional<TalkKey> talkUnder(
      String workspace, String platform, String channel, String root) {
    var asked = new Root(workspace, platform, channel, root);
    return Optional.ofNullable(talks.getIfPresent(asked)).or(() -> read(asked));
  }

  private Optional<TalkKey> read(Root asked) {
    var talk =
        database.read(tx ->
            tx.query(TALK)
                .bind("workspace", asked.workspace())
                .bind("platform", asked.platform())
                .bind("channel", asked.channel())
                .bind("root", asked.root())
                .mapTo(String.class)
                .findOne()
                .map(thread ->
                    new TalkKey(asked.workspace(), asked.platform(), asked.channel(), thread)));
    talk.ifPresent(key -> talks.put(asked, key));
    return talk;
  }

  @Override
  public Optional<String> rootOf(TalkKey key) {
    return database.read(tx -> tx.query(ROOT, key).mapTo(String.class).findOne());
  }
}
