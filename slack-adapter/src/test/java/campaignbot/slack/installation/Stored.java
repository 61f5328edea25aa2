package campaignbot.slack.installation;

import campaignbot.delivery.SettableClock;
import campaignbot.storage.Database;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlSecrets;
import campaignbot.storage.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A real store, as several nodes see it.
final class Stored implements AutoCloseable {
  final SettableClock clock = new SettableClock(Given.NOW);
  final SqlSecrets secrets;
  private final Database database;

  Stored(Path folder) {
    this.database = Database.open(folder.resolve("talks.db"));
    this.secrets = new SqlSecrets(database, Vault.of(Vault.freshKey()), clock);
  }

  /// As one node has them.
  Installations installations() {
    return new Installations(secrets, Optional.empty(), this::nanos);
  }

  Installations installations(OneWorkspace one) {
    return new Installations(secrets, Optional.of(one), this::nanos);
  }

  long nanos() {
    return Duration.between(Given.NOW, clock.instant()).toNanos();
  }

  SqlLeases leases(String node) {
    return new SqlLeases(database, node, clock);
  }

  @Override
  public void close() {
    database.close();
  }
}
