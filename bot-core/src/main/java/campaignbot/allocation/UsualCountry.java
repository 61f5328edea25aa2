package campaignbot.allocation;

import campaignbot.campaign.Region;
import campaignbot.catalogue.Creator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whose benchmarks hold for a region of several countries, and for its creators without a place:
/// those of the country where most of the catalogue's creators in the region are (of several, the
/// first by its code), or else of its first. An assumption, and listed as one.
final class UsualCountry {
  private final Region region;
  private final String code;

  UsualCountry(Region region, List<Creator> creators) {
    this.region = region;
    code = commonest(region, creators).orElse(region.countries().getFirst());
  }

  String code() {
    return code;
  }

  /// Says in a source whose figures are meant; nothing where the region has one country only.
  String said() {
    return region.countries().size() > 1
        ? "|as in " + code + ", where most of the catalogue's creators are"
        : "";
  }

  private static Optional<String> commonest(Region region, List<Creator> creators) {
    var counts =
        creators.stream()
            .flatMap(c -> c.place().stream())
            .filter(region::mayMeet)
            .flatMap(place -> place.country().stream())
            .filter(region.countries()::contains)
            .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing(Map.Entry<String, Long>::getValue, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
