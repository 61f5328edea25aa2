package campaignbot.storage;

import campaignbot.bot.Preferences;
import campaignbot.bot.WorkspaceDefaults;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What each workspace has settled, in the database. Each turn asks for it, so it stays in memory
/// for a second: that is how late another node hears of a change.
public final class SqlPreferences implements Preferences {
  private static final Duration REMEMBERED = Duration.ofSeconds(1);
  private static final Sql SETTLED =
      Sql.ofWorkspace("SELECT settled FROM preference WHERE workspace = :workspace");

  /// Takes the row, or makes it: whoever changes it at the same time waits.
  private static final Sql LOCK =
      Sql.ofWorkspace(
          """
          INSERT INTO preference (workspace, settled, changed_at) VALUES (:workspace, '', :now)
          ON CONFLICT (workspace) DO UPDATE SET changed_at = excluded.changed_at
          RETURNING settled\
          """);

  private static final Sql SETTLE =
      Sql.ofWorkspace("UPDATE preference SET settled = :settled WHERE workspace = :workspace");

  private final Database database;
  private final InstantSource clock;
  private final Cache<String, WorkspaceDefaults> cache;

  /// @param most how many workspaces stay in memory
  /// @param ticker the time by which they do
  SqlPreferences(Database database, InstantSource clock, long most, Ticker ticker) {
    this.database = database;
    this.clock = clock;
    this.cache =
        Caffeine.newBuilder().maximumSize(most).expireAfterWrite(REMEMBERED).ticker(ticker).build();
  }

  /// @param most how many workspaces stay in memory
  public SqlPreferences(Database database, InstantSource clock, long most) {
    this(database, clock, most, Ticker.systemTicker());
  }

  @Override
  public WorkspaceDefaults of(String workspace) {
    return Optional.ofNullable(cache.getIfPresent(workspace)).orElseGet(() -> read(workspace));
  }

  private WorkspaceDefaults read(String workspace) {
    var settled =
        settled(
            database.read(tx ->
                tx.query(SETTLED).bind("workspace", workspace).mapTo(String.class).findOne()));
    cache.put(workspace, settled);
    return settled;
  }

  private static WorkspaceDefaults settled(Optional<String> stored) {
    return stored
        .filter(json -> !json.isEmpty())
        .map(json -> Json.read(json, WorkspaceDefaults.class))
        .orElse(WorkspaceDefaults.NONE);
  }

  @Override
  public void update(String workspace, UnaryOperator<WorkspaceDefaults> change) {
    database.write(tx -> {
      var before =
          tx.query(LOCK)
              .bind("workspace", workspace)
              .bind("now", clock.millis())
              .mapTo(String.class)
              .one();
      return tx.update(SETTLE)
          .bind("workspace", workspace)
          .bind("settled", Json.write(change.apply(settled(Optional.of(before)))))
          .execute();
    });
    cache.invalidate(workspace);
  }
}
