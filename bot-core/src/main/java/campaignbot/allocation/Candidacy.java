package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Tier;
import java.util.Set;

/// A creator in question for a brief, with what had to be taken for known.
///
/// @param platform the creator's own, or the one it is treated as
/// @param followers the creator's own, or what is assumed; at least 1
/// @param country whose benchmarks hold, ISO alpha-2
/// @param inRegion part of the followers who live in the brief's region, 0 to 1
/// @param pinned the team insists on this creator
/// @param excluded the team does not want this creator
/// @param assumed what of the above is not known
record Candidacy(
    Creator creator,
    Platform platform,
    double followers,
    Tier tier,
    String country,
    double inRegion,
    boolean pinned,
    boolean excluded,
    Set<Subject> assumed) {
  Candidacy {
    assumed = Set.copyOf(assumed);
  }

  /// Size in whole followers, for the tables of benchmarks.
  long size() {
    return Math.round(followers);
  }

  /// Macro and mega accounts: the big names that a plan is compared with.
  boolean isBig() {
    return switch (tier) {
      case NANO, MICRO, MID -> false;
      case MACRO, MEGA -> true;
    };
  }

  /// Larger than what its market calls micro, and no big name.
  boolean isMiddling() {
    return tier == Tier.MID;
  }
}
