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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads cells that name places. What stands in the other cells of a column decides what `NA` is.
final class PlaceCells {
  private static final Set<String> AFRICAN =
      Set.of(
          "ZA", "BW", "ZM", "ZW", "AO", "MZ", "KE", "NG", "GH", "TZ", "UG", "RW", "ET", "SN", "CI",
          "CM", "MA", "TN", "EG", "DZ", "MW", "LS", "SZ", "MG", "MU", "CD");
  private static final int ENOUGH = 2;
  private static final String SEPARATORS = "\\s*[,;/|&·•]\\s*|\\s+-\\s+";

  private static final Optional<Doubt.Kind> IN_PART = Optional.of(Doubt.Kind.PLACE_IN_PART);
  private static final Optional<Region> NOWHERE = Optional.empty();
  private static final int MOST_WORDS = 8;
  private static final int LEARN_FROM = 2_000;
  private static final int SHORTEST = 4;

  /// Longer texts are no addresses; the longest place in the lists seen has 25 characters.
  private static final int LONGEST = 200;

  private final Places places;
  private Optional<Region> usual = Optional.empty();
  private final Map<String, PlaceCell> known = new HashMap<>();
  private final Map<String, Optional<Region>> knownLarge = new HashMap<>();

  PlaceCells(Places places) {
    this.places = places;
  }

  /// @param region empty when the words name none that is known
  record PlaceCell(Optional<Region> region, Optional<Doubt.Kind> doubt) {}

  /// Learns in which country most of the places of a table lie, to choose among namesakes.
  void learn(CreatorTable table) {
    var countries = new HashMap<String, Integer>();
    for (var column : table.columns()) {
      if (column.meaning().kind() == ColumnMeaning.Kind.PLACE) {
        table.rows().stream()
            .limit(LEARN_FROM)
            .flatMap(row -> onlyCountry(row.cell(column.index())).stream())
            .forEach(country -> countries.merge(country, 1, Integer::sum));
      }
    }
    var all = countries.values().stream().mapToInt(Integer::intValue).sum();
    usual =
        countries.entrySet().stream()
            .filter(e -> e.getValue() * 2 > all)
            .findFirst()
            .flatMap(e -> places.country(e.getKey()));
  }

  private Optional<String> onlyCountry(String cell) {
    var found =
        CellText.isMissing(cell) || cell.length() > LONGEST ? List.<Region>of() : named(cell);
    var countries = found.stream().map(Region::country).distinct().toList();
    return countries.size() == 1 ? countries.getFirst() : Optional.empty();
  }

  /// Whether `NA` in such a column is Namibia: all others are ISO codes, and several are African.
  static boolean meansNamibia(List<String> cells) {
    var others = cells.stream().filter(c -> !c.equals("NA") && !CellText.isMissing(c)).toList();
    var codes = Set.of(Locale.getISOCountries());
    return others.stream().allMatch(codes::contains)
        && others.stream().filter(AFRICAN::contains).distinct().count() >= ENOUGH;
  }

  /// @param within countries that other cells of the row name, to choose among namesakes
  PlaceCell read(String cell, Column column, Optional<Region> within) {
    if (cell.equalsIgnoreCase("NA") && !column.namibia()) {
      return new PlaceCell(Optional.empty(), Optional.of(Doubt.Kind.AMBIGUOUS_NA));
    }
    var code = column.meaning().kind() == ColumnMeaning.Kind.COUNTRY ? ofCode(cell) : NOWHERE;
    if (code.isPresent()) {
      return new PlaceCell(code, Optional.empty());
    }
    var key = cell.toLowerCase(Locale.ROOT) + within.map(Region::name).orElse("");
    return known.computeIfAbsent(key, _ -> readNew(cell, within));
  }

  /// `CA` is Canada where countries are named, and may be California elsewhere.
  private Optional<Region> ofCode(String cell) {
    return cell.matches("[A-Z]{2}") ? places.country(cell) : NOWHERE;
  }

  private PlaceCell readNew(String cell, Optional<Region> within) {
    if (cell.length() > LONGEST) {
      return new PlaceCell(Optional.empty(), Optional.of(Doubt.Kind.UNKNOWN_PLACE));
    }
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
        .or(() -> fewerWords(cell).map(found -> chosen(found, within, IN_PART)))
        .orElseGet(() -> new PlaceCell(Optional.empty(), Optional.of(Doubt.Kind.UNKNOWN_PLACE)));
  }

  /// `Jakarta Selatab`, `Kota Bekasi`: as many of the words as name a place.
  private Optional<List<Region>> fewerWords(String cell) {
    var words = List.of(cell.split("[\\s,;/|()]+", -1));
    var count = Math.min(words.size(), MOST_WORDS);
    return IntStream.range(1, count)
        .map(shorter -> count - shorter)
        .boxed()
        .flatMap(size ->
            IntStream.rangeClosed(0, count - size)
                .mapToObj(from -> words.subList(from, from + size)))
        .map(some -> String.join(" ", some))
        .filter(some -> some.length() >= SHORTEST)
        .map(this::named)
        .filter(found -> !found.isEmpty())
        .findFirst();
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

  private PlaceCell chosen(
      List<Region> found, Optional<Region> within, Optional<Doubt.Kind> doubt) {
    var fitting =
        within
            .or(() -> usual)
            .flatMap(outer ->
                found.stream()
                    .filter(r -> outer.countries().containsAll(r.countries()))
                    .findFirst());
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
    return knownLarge.computeIfAbsent(words, this::readLarge);
  }

  private Optional<Region> readLarge(String words) {
    return named(words).stream()
        .filter(r -> r.kind() == Region.Kind.COUNTRY || r.kind() == Region.Kind.GROUP)
        .findFirst();
  }

  /// The country with this code or name.
  Optional<String> countryCode(String words) {
    return ofCode(words)
        .flatMap(Region::country)
        .or(() -> named(words).stream().flatMap(r -> r.country().stream()).findFirst());
  }
}
