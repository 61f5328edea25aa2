package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// What somebody typed about a creator; everything may be missing.
///
/// @param handle without `@`
/// @param doubts what has to be settled before any of it may be used
public record TypedCreator(
    Optional<String> handle,
    Optional<Platform> platform,
    OptionalLong followers,
    Optional<Region> place,
    Set<Niche> niches,
    List<TypedFee> fees,
    List<Doubt> doubts) {
  public TypedCreator {
    niches = Set.copyOf(niches);
    fees = List.copyOf(fees);
    doubts = List.copyOf(doubts);
  }

  /// Something typed that may mean several things.
  ///
  /// @param text the words in doubt
  public record Doubt(Kind kind, String text) {
    /// What is in doubt.
    public enum Kind {
      SEVERAL_CREATORS,
      SEVERAL_PLATFORMS,
      SEVERAL_PLACES,
      /// Georgia: the country, or the state?
      WHICH_PLACE,
      FOLLOWERS,
      /// `$300`, and nobody says which dollar.
      CURRENCY,
      /// 200 to 300: a fee is one price.
      PRICE_RANGE
    }
  }

  /// Whether nothing was said but a name.
  public boolean saysNothing() {
    return followers.isEmpty() && place.isEmpty() && niches.isEmpty() && fees.isEmpty();
  }

  /// As an account there.
  ///
  /// @param quoted the day, when the fees are quotes that came in
  /// @throws java.util.NoSuchElementException without a handle
  public Creator on(Optional<Platform> network, Optional<LocalDate> quoted) {
    var name = handle.orElseThrow();
    return new Creator(
        name,
        name,
        Optional.empty(),
        network,
        followers,
        Optional.empty(),
        OptionalLong.empty(),
        place,
        niches,
        fees.stream().map(f -> f.on(network)).map(f -> quoted.map(f::quotedOn).orElse(f)).toList(),
        Map.of(),
        Optional.empty());
  }
}
