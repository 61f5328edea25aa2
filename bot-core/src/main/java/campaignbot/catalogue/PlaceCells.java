package campaignbot.catalogue;

import campaignbot.campaign.Region;
import campaignbot.catalogue.ImportReport.Doubt;
import campaignbot.understanding.Places;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads cells that name places. What stands in the other cells of a column decides what `NA` is.
final class PlaceCells {
  private static final Set<String> AFRICAN =
      Set.of(
          "ZA", "BW", "ZM", "ZW", "AO", "MZ", "KE", "NG", "GH", "TZ", "UG", "RW", "ET", "SN", "CI",
          "CM", "MA", "TN", "EG", "DZ", "MW", "LS", "SZ", "MG", "MU", "CD");
  private static final int ENOUGH = 2;
  private static final String SEPARATORS = "\\s*[,;/|&·•]\\s*|\\s+-\\s+";

  private final Places places;
  private final Map<String, PlaceCell> known = new HashMap<>();

  PlaceCells(Places places) {
    this.places = places;
  }

  /// @param region empty when the words name none that is known
  record PlaceCell(Optional<Region> region, Optional<Doubt.Kind> doubt) {}

  /// Whether `NA` in such a column is Namibia: all others are ISO codes, and several are African.
  static boolean meansNamibia(List<String> cells) {
    var others = cells.stream().filter(c -> !c.equals("NA") && !CellText.isMissing(c)).toList();
    var codes = Set.of(Locale.getISOCountries());
    return others.stream().allMatch(codes::contains)
        && others.stream().filter(AFRICAN::contains).distinct().count() >= ENOUGH;
  }

  /// @param within countries that other cells of the row name, to choose among namesakes
  PlaceCell read(String cell, boolean namibia, Optional<Region> within) {
    if (cell.equalsIgnoreCase("NA") && !namibia) {
      return new PlaceCell(Optional.empty(), Optional.of(Doubt.Kind.AMBIGUOUS_NA));
    }
    var key = cell.toLowerCase(Locale.ROOT) + within.map(Region::name).orElse("");
    return known.computeIfAbsent(key, _ -> readNew(cell, within));
  }

  private PlaceCell readNew(String cell, Optional<Region> within) {
    var whole = named(cell);
    if (!whole.isEmpty()) {
      return chosen(whole, within, Optional.empty());
    }
    var parts = cell.split(SEPARATORS, -1);
    return Stream.of(parts)
        .filter(part -> part.length() > 1)
        .map(this::named)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> inPart(parts, found, within))
        .orElseGet(() -> new PlaceCell(Optional.empty(), Optional.of(Doubt.Kind.UNKNOWN_PLACE)));
  }

  /// `Kemang, Jakarta Selatan`: the first part that is known, within the place that the last names.
  private PlaceCell inPart(String[] parts, List<Region> found, Optional<Region> within) {
    var around = named(parts[parts.length - 1]).stream().findFirst();
    var known = Stream.of(parts).allMatch(part -> !named(part).isEmpty());
    return chosen(
        found,
        within.or(() -> around),
        known ? Optional.empty() : Optional.of(Doubt.Kind.PLACE_IN_PART));
  }

  private static PlaceCell chosen(
      List<Region> found, Optional<Region> within, Optional<Doubt.Kind> doubt) {
    var fitting =
        within.flatMap(outer ->
            found.stream().filter(r -> outer.countries().containsAll(r.countries())).findFirst());
    var countries = found.stream().map(Region::countries).distinct().count();
    var several = fitting.isEmpty() && countries > 1;
    return new PlaceCell(
        fitting.or(() -> Optional.of(found.getFirst())),
        doubt.isPresent() ? doubt : several ? Optional.of(Doubt.Kind.SEVERAL_PLACES) : doubt);
  }

  /// The gazetteer's regions, and the market groups of game publishers and agencies.
  private List<Region> named(String words) {
    if (words.equals("GSA")) {
      return List.of(
          Region.union(
              Stream.of("DE", "CH", "AT").flatMap(c -> places.country(c).stream()).toList()));
    }
    return places.named(words.strip());
  }

  /// A country or a group of countries, for a place among the niches.
  Optional<Region> countryOrGroup(String words) {
    return named(words).stream()
        .filter(r -> r.kind() == Region.Kind.COUNTRY || r.kind() == Region.Kind.GROUP)
        .findFirst();
  }

  /// The country with this code or name.
  Optional<String> countryCode(String words) {
    return named(words).stream().flatMap(r -> r.country().stream()).findFirst();
  }
}
