package campaignbot.allocation;

import java.util.List;
import java.util.Optional;

/// What one post of a format does, per follower in the region.
///
/// @param reach part of the followers who see it, 0 to 1
/// @param act part of the followers who act (engage, click, order, follow), 0 to 1
/// @param actUsed the defaults `act` rests on
/// @param reachUsed the defaults `reach` rests on
/// @param actLuck what outcomes have left unknown of `act`; empty before there are any
/// @param reachLuck the same of `reach`
record Rates(
    double reach,
    double act,
    List<Used> actUsed,
    List<Used> reachUsed,
    Optional<Luck> actLuck,
    Optional<Luck> reachLuck) {
  Rates(double reach, double act, List<Used> actUsed, List<Used> reachUsed) {
    this(reach, act, actUsed, reachUsed, Optional.empty(), Optional.empty());
  }

  Rates {
    actUsed = List.copyOf(actUsed);
    reachUsed = List.copyOf(reachUsed);
  }
}
