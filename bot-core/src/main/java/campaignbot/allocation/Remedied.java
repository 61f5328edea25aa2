package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The brief after a remedy, so that planning again can show whether it mends it.
final class Remedied {
  private Remedied() {}

  static Optional<Brief> brief(Brief brief, Remedy remedy, Catalogue catalogue) {
    return switch (remedy) {
      case Remedy.RaiseBudget(var to) -> Optional.of(brief.withBudget(Budget.of(to)));
      case Remedy.RelaxLimits(var to) -> Optional.of(brief.withLimits(to));
      case Remedy.DropNiches() ->
          Optional.of(brief.withNiches(Set.of()).withNichesWithout(Set.of()));
      case Remedy.DropPlatforms() -> Optional.of(brief.withPlatforms(Set.of()));
      case Remedy.DropMustHaves() ->
          Optional.of(brief.withCreators(new CreatorWishes(Set.of(), brief.creators().without())));
      case Remedy.WidenRegion() -> everywhere(catalogue).map(brief::withRegion);
    };
  }

  /// As wide as it gets: wherever the catalogue's creators are.
  private static Optional<Region> everywhere(Catalogue catalogue) {
    List<Region> places =
        catalogue.creators().stream()
            .map(Creator::place)
            .flatMap(Optional::stream)
            .distinct()
            .sorted(java.util.Comparator.comparing(Region::name))
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var countries = new ArrayList<String>();
    places.forEach(place -> countries.addAll(place.countries()));
    return Optional.of(
        new Region(
            Region.Kind.GROUP, Optional.empty(), "everywhere", countries, Optional.empty(), 0));
  }
}
