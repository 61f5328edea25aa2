package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;

/// The processes that work on a shared database, as far as their leases tell.
final class Nodes {
  private static final Sql LEASES =
      Sql.maintenance("SELECT workspace, until FROM lease WHERE until > :now");

  private Nodes() {}

  /// @throws StoreUnavailable when one holds a lease
  static void refuseLive(Database database, InstantSource clock) {
    database
        .read(tx ->
            tx.query(LEASES)
                .bind("now", clock.millis())
                .map((row, _) -> Instant.ofEpochMilli(row.getLong("until")))
                .list())
        .stream()
        .max(Comparator.naturalOrder())
        .ifPresent(until -> {
          throw new StoreUnavailable(
              Reason.IN_USE,
              "A node works on the database, or did until a moment ago: its lease ends at "
                  + until);
        });
  }
}
