package campaignbot.storage;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Creator;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/// Each workspace's creators in the database, a row a creator. The latest read ones stay in memory,
/// and are taken from there only while their version is still the database's: another process may
/// have imported meanwhile.
public final class SqlCatalogues implements Catalogues {
  private static final int WORKSPACES_IN_MEMORY = 100;

  private final Database database;
  private final Cache<String, Versioned> cache =
      Caffeine.newBuilder().maximumSize(WORKSPACES_IN_MEMORY).build();

  private record Versioned(long version, Catalogue catalogue) {}

  public SqlCatalogues(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Catalogue> of(String workspace) {
    return database.read(h -> of(h, workspace));
  }

  private Optional<Catalogue> of(Handle h, String workspace) {
    var version =
        h.createQuery("SELECT version FROM catalogue WHERE workspace = :workspace")
            .bind("workspace", workspace)
            .mapTo(Long.class)
            .findOne();
    return version.map(v -> remembered(h, workspace, v));
  }

  private Catalogue remembered(Handle h, String workspace, long version) {
    var known = cache.getIfPresent(workspace);
    if (known != null && known.version() == version) {
      return known.catalogue();
    }
    var read = read(h, workspace);
    cache.put(workspace, new Versioned(version, read));
    return read;
  }

  private static Catalogue read(Handle h, String workspace) {
    var name =
        h.createQuery("SELECT name FROM catalogue WHERE workspace = :workspace")
            .bind("workspace", workspace)
            .mapTo(String.class)
            .one();
    var creators =
        h.createQuery("SELECT creator FROM creator WHERE workspace = :workspace ORDER BY position")
            .bind("workspace", workspace)
            .mapTo(String.class)
            .map(json -> Json.read(json, Creator.class))
            .list();
    return new Catalogue(name, false, creators);
  }

  @Override
  public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
    database.write(h -> {
      var newer = change.apply(of(h, workspace).orElse(begin));
      replace(h, workspace, newer);
      return newer;
    });
  }

  private static void replace(Handle h, String workspace, Catalogue catalogue) {
    h.createUpdate("DELETE FROM creator WHERE workspace = :workspace")
        .bind("workspace", workspace)
        .execute();
    h.createUpdate(
            "INSERT INTO catalogue (workspace, name, version) VALUES (:workspace, :name, 1)"
                + " ON CONFLICT (workspace) DO UPDATE SET name = excluded.name,"
                + " version = catalogue.version + 1")
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
