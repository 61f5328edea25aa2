package campaignbot.storage;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Creator;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/// Each workspace's creators in the database, a row a creator. The latest read ones stay in memory,
/// and are taken from there only while their version is still the database's: another process may
/// have imported meanwhile.
public final class SqlCatalogues implements Catalogues {
  private static final Sql VERSION =
      Sql.ofWorkspace("SELECT version FROM catalogue WHERE workspace = :workspace");
  private static final Sql NAME =
      Sql.ofWorkspace("SELECT name FROM catalogue WHERE workspace = :workspace");
  private static final Sql CREATORS =
      Sql.ofWorkspace("SELECT creator FROM creator WHERE workspace = :workspace ORDER BY position");
  private static final Sql FORGET_CREATORS =
      Sql.ofWorkspace("DELETE FROM creator WHERE workspace = :workspace");
  private static final Sql LOCK =
      Sql.ofWorkspace(
          """
          INSERT INTO catalogue (workspace, name, version) VALUES (:workspace, :name, :first)
          ON CONFLICT (workspace) DO UPDATE SET name = excluded.name, version = catalogue.version + 1
          RETURNING version\
          """);
  private static final Sql ADD_CREATOR =
      Sql.ofWorkspace(
          """
          INSERT INTO creator (workspace, creator_key, position, creator)
          VALUES (:workspace, :key, :position, :creator)\
          """);

  private static final long MOST_BEGINNINGS = 1L << 62;

  private final Database database;
  private final Cache<String, Versioned> cache;
  private final HitRate hitRate = new HitRate();

  private record Versioned(long version, Catalogue catalogue) {}

  /// @param mostCreators how many creators of all workspaces together stay in memory
  public SqlCatalogues(Database database, long mostCreators) {
    this.database = database;
    this.cache =
        Caffeine.newBuilder()
            .maximumWeight(mostCreators)
            .weigher((String _, Versioned v) -> v.catalogue().creators().size() + 1)
            .build();
  }

  /// How many of the catalogues that were asked for were in memory, 0…1.
  public double cacheHitRate() {
    return hitRate.value();
  }

  /// How many catalogues are in memory.
  public long cacheSize() {
    return cache.estimatedSize();
  }

  @Override
  public Optional<Catalogue> of(String workspace) {
    return database.read(tx -> current(tx, workspace).map(Versioned::catalogue));
  }

  private Optional<Versioned> current(Tx tx, String workspace) {
    return version(tx, workspace).map(v -> remembered(tx, workspace, v));
  }

  private static Optional<Long> version(Tx tx, String workspace) {
    return tx.query(VERSION).bind("workspace", workspace).mapTo(Long.class).findOne();
  }

  private Versioned remembered(Tx tx, String workspace, long version) {
    return hitRate
        .counted(
            Optional.ofNullable(cache.getIfPresent(workspace))
                .filter(known -> known.version() == version))
        .orElseGet(() -> readAndKeep(tx, workspace, version));
  }

  private Versioned readAndKeep(Tx tx, String workspace, long version) {
    var read = new Versioned(version, read(tx, workspace));
    // Creators and version are read one after the other: keep what surely belongs together.
    if (version(tx, workspace).filter(v -> v == version).isPresent()) {
      cache.put(workspace, read);
    }
    return read;
  }

  private static Catalogue read(Tx tx, String workspace) {
    var name = tx.query(NAME).bind("workspace", workspace).mapTo(String.class).one();
    var creators =
        tx.query(CREATORS)
            .bind("workspace", workspace)
            .mapTo(String.class)
            .map(json -> Json.read(json, Creator.class))
            .list();
    return new Catalogue(name, false, creators);
  }

  /// The change is made outside the transaction, which would hold up all others, and made again
  /// when somebody else was faster.
  @Override
  public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
    while (true) {
      var before = database.read(tx -> current(tx, workspace));
      var newer = change.apply(before.map(Versioned::catalogue).orElse(begin));
      var rows = newer.creators().stream().map(c -> new Row(c.key(), Json.write(c))).toList();
      // A random beginning: what was thrown away and begun anew is not what somebody remembers.
      var first = ThreadLocalRandom.current().nextLong(MOST_BEGINNINGS);
      var expected = before.map(b -> b.version() + 1).orElse(first);
      try {
        database.write(tx -> replace(tx, workspace, newer.name(), rows, first, expected));
        return;
      } catch (Overtaken _) {
        // Again, from what the other one made.
      }
    }
  }

  private record Row(String key, String json) {}

  /// Somebody else has changed the catalogue meanwhile.
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static int replace(
      Tx tx, String workspace, String name, List<Row> rows, long first, long expected) {
    var version =
        tx.query(LOCK)
            .bind("workspace", workspace)
            .bind("name", name)
            .bind("first", first)
            .mapTo(Long.class)
            .one();
    if (version != expected) {
      throw new Overtaken();
    }
    tx.update(FORGET_CREATORS).bind("workspace", workspace).execute();
    var batch = tx.batch(ADD_CREATOR);
    var position = 0;
    for (var row : rows) {
      batch
          .bind("workspace", workspace)
          .bind("key", row.key())
          .bind("position", position++)
          .bind("creator", row.json())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    return position;
  }
}
