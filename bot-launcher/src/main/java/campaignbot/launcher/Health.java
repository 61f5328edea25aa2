package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Upkeep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Whether this process can do its work: its platforms take it in, and it writes something small
/// into the store, durably.
final class Health {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Leases leases;
  private final Upkeep upkeep;
  private final String node;
  private final Supplier<List<String>> missing;
  private final InstantSource clock;

  /// @param missing what is not there yet, in sentences
  Health(
      Leases leases,
      Upkeep upkeep,
      String node,
      Supplier<List<String>> missing,
      InstantSource clock) {
    this.leases = leases;
    this.upkeep = upkeep;
    this.node = node;
    this.missing = missing;
    this.clock = clock;
  }

  /// @param text for the operator, a line a fact
  record Report(boolean isReady, String text) {}

  Report report() {
    var notYet = missing.get();
    if (!notYet.isEmpty()) {
      return new Report(false, "not ready: " + String.join("\n", notYet) + "\n");
    }
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
