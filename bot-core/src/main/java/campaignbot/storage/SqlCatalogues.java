package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Creator;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Each workspace's creators in the database, a row a creator; the latest read ones stay in memory.
public final class SqlCatalogues implements Catalogues {
  private static final int WORKSPACES_IN_MEMORY = 100;

  private final Database database;
  private final Cache<String, Optional<Catalogue>> cache =
      Caffeine.newBuilder().maximumSize(WORKSPACES_IN_MEMORY).build();

  public SqlCatalogues(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Catalogue> of(String workspace) {
    return cache.get(workspace, this::load);
  }

  private Optional<Catalogue> load(String workspace) {
    try {
      return database.jdbi().withHandle(h -> load(h, workspace));
    } catch (JdbiException e) {
      throw new StoreUnavailable("The catalogue cannot be read", e);
    }
  }

  private static Optional<Catalogue> load(Handle h, String workspace) {
    var name =
        h.createQuery("SELECT name FROM catalogue WHERE workspace = :workspace")
            .bind("workspace", workspace)
            .mapTo(String.class)
            .findOne();
    return name.map(n ->
        new Catalogue(
            n,
            false,
            h.createQuery(
                    "SELECT creator FROM creator WHERE workspace = :workspace ORDER BY position")
                .bind("workspace", workspace)
                .mapTo(String.class)
                .map(json -> Json.read(json, Creator.class))
                .list()));
  }

  @Override
  public void save(String workspace, Catalogue catalogue) {
    try {
      database
          .jdbi()
          .useHandle(h -> {
            h.execute("BEGIN IMMEDIATE");
            try {
              replace(h, workspace, catalogue);
              h.execute("COMMIT");
            } catch (RuntimeException e) {
              h.execute("ROLLBACK");
              throw e;
            }
          });
    } catch (JdbiException e) {
      throw new StoreUnavailable("The catalogue cannot be saved", e);
    } finally {
      cache.invalidate(workspace);
    }
  }

  private static void replace(Handle h, String workspace, Catalogue catalogue) {
    h.createUpdate("DELETE FROM creator WHERE workspace = :workspace")
        .bind("workspace", workspace)
        .execute();
    h.createUpdate(
            "INSERT INTO catalogue (workspace, name) VALUES (:workspace, :name)"
                + " ON CONFLICT (workspace) DO UPDATE SET name = excluded.name")
        .bind("workspace", workspace)
        .bind("name", catalogue.name())
        .execute();
    var batch =
        h.prepareBatch(
            "INSERT INTO creator (workspace, creator_key, position, creator)"
                + " VALUES (:workspace, :key, :position, :creator)");
    var position = 0;
    for (var creator : catalogue.creators()) {
      batch
          .bind("workspace", workspace)
          .bind("key", creator.key())
          .bind("position", position++)
          .bind("creator", Json.write(creator))
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
