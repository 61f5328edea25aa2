package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The brief after a remedy, so that planning again can show whether it mends it.
final class Remedied {
  /// More countries than this nobody reads: a decision of this project.
  private static final int MOST_NAMED = 8;

  /// By the United Nations.
  private static final String WORLD = "001";

  private Remedied() {}

  /// @param places tells the region with a code: ISO 3166-1 alpha-2, or a group's
  static Optional<Brief> brief(
      Brief brief, Remedy remedy, Catalogue catalogue, Function<String, Optional<Region>> places) {
    return switch (remedy) {
      case Remedy.RaiseBudget(var to) -> Optional.of(brief.withBudget(Budget.of(to)));
      case Remedy.RelaxLimits(var to) -> Optional.of(brief.withLimits(to));
      case Remedy.DropNiches() ->
          Optional.of(brief.withNiches(Set.of()).withNichesWithout(Set.of()));
      case Remedy.DropPlatforms() -> Optional.of(brief.withPlatforms(Set.of()));
      case Remedy.DropMustHaves() ->
          Optional.of(brief.withCreators(new CreatorWishes(Set.of(), brief.creators().without())));
      case Remedy.WidenRegion() ->
          wider(brief.region().orElseThrow(), catalogue, places).map(brief::withRegion);
    };
  }

  /// As wide as it gets: the countries of the region and of all the catalogue's creators, with as
  /// many people as live there; the world, when these are too many to name. Empty when there is
  /// nothing beyond the region.
  private static Optional<Region> wider(
      Region region, Catalogue catalogue, Function<String, Optional<Region>> places) {
    var countries = new TreeSet<>(region.countries());
    catalogue.creators().stream()
        .flatMap(creator -> creator.place().stream())
        .forEach(place -> countries.addAll(place.countries()));
    return Optional.of(together(countries, places)).filter(wider -> !region.covers(wider));
  }

  private static Region together(Set<String> countries, Function<String, Optional<Region>> places) {
    return Optional.of(WORLD)
        .filter(_ -> countries.size() > MOST_NAMED)
        .flatMap(places)
        .orElseGet(() -> Region.union(countries.stream().map(c -> country(c, places)).toList()));
  }

  private static Region country(String code, Function<String, Optional<Region>> places) {
    return places.apply(code).orElseGet(() -> Region.country(code, code, 0));
  }
}
