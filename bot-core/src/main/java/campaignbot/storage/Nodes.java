package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;

/// The processes that work on a shared database, as far as their signs of life tell.
final class Nodes {
  private static final Sql SIGNS_OF_LIFE =
      Sql.maintenance(
          "SELECT workspace, until FROM lease WHERE until > :now AND name LIKE '"
              + SqlLeases.NODE
              + "%'");

  private Nodes() {}

  /// Other leases may outlive their nodes. In a file that is ours alone, signs of life do, too.
  ///
  /// @throws StoreUnavailable when one is alive, or was a moment ago
  static void refuseLive(Database database, InstantSource clock) {
    if (database.isSoleOwner()) {
      return;
    }
    database
        .read(tx ->
            tx.query(SIGNS_OF_LIFE)
                .bind("now", clock.millis())
                .map((row, _) -> Instant.ofEpochMilli(row.getLong("until")))
                .list())
        .stream()
        .max(Comparator.naturalOrder())
        .ifPresent(until -> {
          throw new StoreUnavailable(
              Reason.IN_USE,
              "A node works on the database, or did until a moment ago: its last sign of life holds until "
                  + until);
        });
  }
}
