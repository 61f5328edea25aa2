package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.storage.Address;
import campaignbot.storage.Database;
import campaignbot.storage.Owner;
import java.time.Duration;
import java.util.Set;

/// Opens the database. Where another command has just got it, its end is awaited: most commands
/// take a second or two.
final class Opening {
  private static final int ATTEMPTS = 20;
  private static final Duration REST = Duration.ofMillis(250);
  private static final Set<String> HOLD_IT_LONG = Set.of("chat", "serve");

  private Opening() {}

  static Database of(Address address, String command) {
    for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return Database.open(address, command);
      } catch (StoreUnavailable e) {
        if (e.reason() != Reason.IN_USE || isHeldForLong(address) || !rested()) {
          throw e;
        }
      }
    }
    return Database.open(address, command);
  }

  private static boolean isHeldForLong(Address address) {
    return address instanceof Address.File(var file)
        && Owner.of(file).filter(o -> HOLD_IT_LONG.contains(o.command())).isPresent();
  }

  private static boolean rested() {
    try {
      Thread.sleep(REST);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
