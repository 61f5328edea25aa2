package campaignbot.storage;

import campaignbot.bot.Secrets;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.SqlStatement;

/// Secrets in the database, sealed by a `Vault`.
public final class SqlSecrets implements Secrets {
  private static final Sql PUT =
      Sql.ofWorkspace(
          """
          INSERT INTO secret (workspace, platform, name, key_id, sealed, changed_at)
          VALUES (:workspace, :platform, :name, :key, :sealed, :now)
          ON CONFLICT (workspace, platform, name)
          DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed, changed_at = excluded.changed_at\
          """);
  private static final Sql GET =
      Sql.ofWorkspace(
          "SELECT sealed FROM secret WHERE workspace = :workspace AND platform = :platform AND name = :name");
  private static final Sql DELETE =
      Sql.ofWorkspace(
          "DELETE FROM secret WHERE workspace = :workspace AND platform = :platform AND name = :name");
  private static final Sql NAMES =
      Sql.ofWorkspace(
          "SELECT name FROM secret WHERE workspace = :workspace AND platform = :platform");
  private static final Sql ALL_NAMES =
      Sql.maintenance("SELECT workspace, platform, name FROM secret");

  private final Database database;
  private final Vault vault;
  private final InstantSource clock;

  public SqlSecrets(Database database, Vault vault, InstantSource clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public void put(Name name, String secret) {
    var sealed = vault.seal(name, secret);
    database.write(tx ->
        named(tx.update(PUT), name)
            .bind("key", vault.keyId())
            .bind("sealed", sealed)
            .bind("now", clock.millis())
            .execute());
  }

  @Override
  public Optional<String> get(Name name) {
    return database
        .read(tx -> named(tx.query(GET), name).mapTo(String.class).findOne())
        .map(sealed -> vault.open(name, sealed));
  }

  @Override
  public void delete(Name name) {
    database.write(tx -> named(tx.update(DELETE), name).execute());
  }

  @Override
  public Set<String> names(String workspace, String platform) {
    return database.read(tx ->
        new TreeSet<>(
            tx.query(NAMES)
                .bind("workspace", workspace)
                .bind("platform", platform)
                .mapTo(String.class)
                .list()));
  }

  @Override
  public Set<Name> allNames() {
    return database.read(tx ->
        new HashSet<>(
            tx.query(ALL_NAMES)
                .map((row, _) ->
                    new Name(
                        row.getString("workspace"),
                        row.getString("platform"),
                        row.getString("name")))
                .list()));
  }

  static <S extends SqlStatement<S>> S named(S statement, Name name) {
    return statement
        .bind("workspace", name.workspace())
        .bind("platform", name.platform())
        .bind("name", name.name());
  }
}
