package campaignbot.allocation.scale;

import java.util.List;
import java.util.OptionalLong;

/// A creator's account as it comes back from where the catalogue is kept.
///
/// @param platform index among the rules' platforms
/// @param person whose account it is, when that person has several
public record Account(
    long id, int platform, OptionalLong person, List<Offer> offers, List<Audience> audience) {
  /// @param fee a post, in the rules' unit of money
  /// @param chance that a post makes a follower act
  public record Offer(double fee, double chance) {}

  /// @param share the part of the community's people who follow the account
  public record Audience(int community, double share) {}

  public Account {
    offers = List.copyOf(offers);
    audience = List.copyOf(audience);
  }
}
