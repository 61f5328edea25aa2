package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Upkeep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Whether this process can do its work: it writes something small into the store, durably.
final class Health {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Leases leases;
  private final Upkeep upkeep;
  private final String node;
  private final InstantSource clock;

  Health(Leases leases, Upkeep upkeep, String node, InstantSource clock) {
    this.leases = leases;
    this.upkeep = upkeep;
    this.node = node;
    this.clock = clock;
  }

  /// @param text for the operator, a line a fact
  record Report(boolean isReady, String text) {}

  Report report() {
    try {
      var name = "ready/" + node;
      leases.take(Leases.ALL_WORKSPACES, name, LEASE);
      leases.giveBack(Leases.ALL_WORKSPACES, name);
      var oldest = upkeep.oldestUnsent();
      return new Report(
          true,
          "ready\noldest unsent message: " + oldest.map(o -> age(o) + " s").orElse("none") + "\n");
    } catch (StoreUnavailable e) {
      return new Report(false, "not ready: the database can't be written (" + e.reason() + ")\n");
    }
  }

  private long age(Instant instant) {
    return Duration.between(instant, clock.instant()).toSeconds();
  }
}
