package campaignbot.allocation;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.Optional;

/// How much of a creator's audience lives in a region, and whether the creator counts as being
/// there at all.
final class RegionalAudience {
  /// From elsewhere, a creator counts when at least this part of the audience is in the region: a
  /// product decision, see `docs/model.md`.
  static final double ENOUGH = 0.30;

  /// Part of the audience at home who live in the creator's own city or state. No public source is
  /// known: an assumption of this project.
  static final Figure LOCAL =
      new Figure(
          0.15,
          0.4,
          0.7,
          "audience at home living in the creator's own city or state",
          "assumption",
          Optional.empty());

  /// How many live in each country of a region of which it is not known: an assumption of this
  /// project, good to a factor of 20.
  private static final double PEOPLE_PER_COUNTRY = 1_000_000;

  /// United Nations, World Population Prospects 2024.
  private static final double WORLD = 8.2e9;

  private final Region region;
  private final Benchmarks benchmarks;

  /// The countries that lie in the region with all their parts.
  private final List<String> whole;

  RegionalAudience(Region region, Benchmarks benchmarks) {
    this.region = region;
    this.benchmarks = benchmarks;
    whole =
        region.countries().stream()
            .filter(code -> region.covers(Region.country(code, code, 0)))
            .toList();
  }

  /// Where nothing says otherwise, a creator is in question.
  boolean mayBeThere(Creator creator) {
    return creator.place().map(region::mayMeet).orElse(true) || isWellFollowedThere(creator);
  }

  /// The place is not known, or too coarse to be sure of.
  boolean isPlaceAssumed(Creator creator) {
    return !isWellFollowedThere(creator)
        && !creator.place().map(region::covers).orElse(false)
        && mayBeThere(creator);
  }

  boolean isAssumed(Creator creator) {
    return creator.audienceCountries().isEmpty() || isLocal();
  }

  double part(Creator creator) {
    if (!creator.audienceCountries().isEmpty()) {
      return Math.min(1, inCountries(creator));
    }
    double home = benchmarks.homeAudience().typical();
    if (creator.place().map(region::mayMeet).orElse(true)) {
      return home * (isAtHomeInAWhole(creator) ? 1 : local(creator));
    }
    return (1 - home) * Math.min(1, people(region) / WORLD);
  }

  /// How many people live in a region, or are taken to.
  static double people(Region region) {
    return region.population() > 0
        ? region.population()
        : PEOPLE_PER_COUNTRY * region.countries().size();
  }

  private boolean isWellFollowedThere(Creator creator) {
    return inWholeCountries(creator) >= ENOUGH;
  }

  /// Whether some country is in the region with a part only: a city, a state, several of them.
  boolean isLocal() {
    return !whole.containsAll(region.countries());
  }

  private boolean isAtHomeInAWhole(Creator creator) {
    return creator.place().flatMap(Region::country).map(whole::contains).orElse(!isLocal());
  }

  private double inWholeCountries(Creator creator) {
    return audience(creator, whole);
  }

  private double inCountries(Creator creator) {
    var inPart = region.countries().stream().filter(c -> !whole.contains(c)).toList();
    return inWholeCountries(creator) + audience(creator, inPart) * local(creator);
  }

  private static double audience(Creator creator, List<String> countries) {
    return countries.stream()
        .mapToDouble(c -> creator.audienceCountries().getOrDefault(c, 0.0))
        .sum();
  }

  private double local(Creator creator) {
    return creator
        .place()
        .filter(place -> !region.covers(place))
        .map(this::populationPart)
        .orElse(LOCAL.typical());
  }

  /// For a creator known to be somewhere in the larger place.
  private double populationPart(Region place) {
    boolean known = region.population() > 0 && place.population() > region.population();
    return known ? (double) region.population() / place.population() : LOCAL.low();
  }
}
