package campaignbot.delivery;

import java.time.Instant;
import java.util.Optional;

/// How much lies in the store and waits, over all workspaces.
///
/// @param dead letters that will not be sent, until retention throws them away
public record Backlog(Pile events, Pile letters, long dead, long jobs) {
  /// @param oldest since when the oldest of them has been waiting
  public record Pile(long count, Optional<Instant> oldest) {}
}
