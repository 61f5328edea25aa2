package campaignbot.storage;

import campaignbot.bot.Secrets;
import campaignbot.bot.StoreUnavailable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which keys the stored secrets need, and sealing them anew with the newest one. May be done while
/// the bot serves, and again after it was interrupted: every secret is a small transaction of its
/// own, and one that was put meanwhile stays as it is.
public final class KeyRotation {
  private static final int BATCH = 100;

  private static final Sql KEYS = Sql.maintenance("SELECT workspace, key_id FROM secret");
  private static final Sql OLD =
      Sql.maintenance(
          """
          SELECT workspace, platform, name, sealed FROM secret
          WHERE key_id <> :key AND (workspace, platform, name) > (:lastWorkspace, :lastPlatform, :lastName)
          ORDER BY workspace, platform, name LIMIT :most\
          """);
  private static final Sql RESEAL =
      Sql.ofWorkspace(
          """
          UPDATE secret SET key_id = :key, sealed = :newer
          WHERE workspace = :workspace AND platform = :platform AND name = :name AND sealed = :sealed\
          """);

  private final Database database;
  private final Vault vault;

  public KeyRotation(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /// @param unopened sealed with a key that is not here, or changed: left as they are
  public record Result(int resealed, int unopened) {
    private Result plus(Result other) {
      return new Result(resealed + other.resealed, unopened + other.unopened);
    }
  }

  /// A key that stored secrets need.
  ///
  /// @param id a short hash of it
  /// @param present whether it is among the vault's
  /// @param seals whether it is the one that new secrets are sealed with
  public record Need(String id, int secrets, boolean present, boolean seals) {}

  public List<Need> needs() {
    Map<String, Integer> secrets = new TreeMap<>();
    database
        .read(tx -> tx.query(KEYS).map((row, _) -> row.getString("key_id")).list())
        .forEach(id -> secrets.merge(id, 1, Integer::sum));
    return secrets.entrySet().stream()
        .map(e ->
            new Need(
                e.getKey(),
                e.getValue(),
                vault.hasKey(e.getKey()),
                vault.hasKey(e.getKey()) && vault.keyId().equals(e.getKey())))
        .toList();
  }

  /// Whether every key that stored secrets need is in the vault.
  public boolean hasAllKeys() {
    return needs().stream().allMatch(Need::present);
  }

  /// Seals with the vault's first key what another one sealed.
  public Result rotate() {
    var result = new Result(0, 0);
    var last = new Sealed("", "", "", "");
    while (true) {
      var batch = after(last);
      for (var secret : batch) {
        result = result.plus(reseal(secret));
      }
      if (batch.size() < BATCH) {
        return result;
      }
      last = batch.getLast();
    }
  }

  private record Sealed(String workspace, String platform, String name, String sealed) {
    static Sealed of(ResultSet row) throws SQLException {
      return new Sealed(
          row.getString("workspace"),
          row.getString("platform"),
          row.getString("name"),
          row.getString("sealed"));
    }

    @Override
    public String toString() {
      return workspace + "/" + platform + "/" + name;
    }
  }

  private List<Sealed> after(Sealed last) {
    return database.read(tx ->
        tx.query(OLD)
            .bind("key", vault.keyId())
            .bind("lastWorkspace", last.workspace())
            .bind("lastPlatform", last.platform())
            .bind("lastName", last.name())
            .bind("most", BATCH)
            .map((row, _) -> Sealed.of(row))
            .list());
  }

  private Result reseal(Sealed old) {
    var name = new Secrets.Name(old.workspace(), old.platform(), old.name());
    String newer;
    try {
      newer = vault.seal(name, vault.open(name, old.sealed()));
    } catch (StoreUnavailable _) {
      return new Result(0, 1);
    }
    var rows =
        database.write(tx ->
            SqlSecrets.named(tx.update(RESEAL), name)
                .bind("key", vault.keyId())
                .bind("newer", newer)
                .bind("sealed", old.sealed())
                .execute());
    return new Result(rows, 0);
  }
}
