package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.Set;

/// Several nodes on one store watch over each other: each shows signs of life, and what a silent
/// one held is set free, long before its claims end by themselves.
final class Vigil {
  /// Some rounds may fail; a long pause of a living node costs no more than a doubtful letter.
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /// Longer than the silence: after an outage of the store all were silent, and none is dead.
  private static final int ROUNDS_BEFORE_JUDGING = 12;

  private final Leases leases;
  private final Upkeep upkeep;
  private int unbroken;

  Vigil(Leases leases, Upkeep upkeep) {
    this.leases = leases;
    this.upkeep = upkeep;
  }

  /// To be called about once a second, and before this node claims anything.
  ///
  /// @return the talks for which there is something to do again
  Set<TalkKey> keep() {
    var before = unbroken;
    unbroken = 0;
    if (leases.showLife(SILENCE)) {
      unbroken = before + 1;
    }
    return unbroken < ROUNDS_BEFORE_JUDGING ? Set.of() : upkeep.releaseDead();
  }
}
