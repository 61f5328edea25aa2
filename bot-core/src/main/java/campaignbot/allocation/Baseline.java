package campaignbot.allocation;

import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import java.util.Optional;

/// What the team would otherwise do with the same money.
///
/// @param who the one creator, for `ONE_BIG_CREATOR`
/// @param assumedFee whether that creator's fee comes from the rate card
/// @param wins whether its median is above the plan's
public record Baseline(
    Kind kind,
    Range expected,
    Money cost,
    int posts,
    Optional<Creator> who,
    boolean assumedFee,
    boolean wins) {
  /// The alternatives that are computed.
  public enum Kind {
    ONE_BIG_CREATOR,
    EVEN_SPLIT
  }
}
