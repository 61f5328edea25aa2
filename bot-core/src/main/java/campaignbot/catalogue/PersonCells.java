package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Region;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.Doubt;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a row says of a person: name, place, niches, contact.
record PersonCells(RowCells cells, PlaceCells places, KnownNiches words) {
  private static final Pattern BETWEEN_NICHES = Pattern.compile("\\s*[,;/|&+·、，\\n]\\s*");

  /// A guess: nobody plans with more niches of one person; it keeps a hostile cell small.
  private static final int MOST_NICHES = 20;

  /// The words of a cell that are looked up.
  private static final int MOST_ITEMS = 60;

  /// A niche has at most 60 characters, and a sentence that names one is seldom this long.
  private static final int LONGEST_ITEM = 200;

  /// `NA`, `US`: two letters are too few to tell a country from a word among the niches.
  private static final int SHORTEST_PLACE = 3;

  Optional<String> name() {
    return nameIn(cells);
  }

  static Optional<String> nameIn(RowCells cells) {
    var inTwo =
        Stream.of(Kind.FIRST_NAME, Kind.LAST_NAME)
            .flatMap(kind -> cells.first(kind).stream())
            .collect(Collectors.joining(" "));
    return cells.first(Kind.NAME).or(() -> Optional.of(inTwo).filter(n -> !n.isEmpty()));
  }

  /// The smallest place that is named, within the country that is named.
  Optional<Region> place() {
    var country = regions(Kind.COUNTRY, Optional.empty()).findFirst();
    var within = regions(Kind.PLACE, country);
    return within.min(Comparator.comparing(Region::kind)).or(() -> country).or(this::placeOfNiche);
  }

  private Stream<Region> regions(Kind kind, Optional<Region> within) {
    return cells.said(kind).toList().stream().flatMap(column -> region(column, within).stream());
  }

  private Optional<Region> region(Column column, Optional<Region> within) {
    var read = places.read(cells.cell(column), column, within);
    read.doubt().ifPresent(d -> cells.doubt(column, d, read.region().map(Region::name)));
    return read.region().filter(r -> within.isEmpty() || !r.covers(within.get()));
  }

  private Optional<Region> placeOfNiche() {
    for (var column : cells.said(Kind.NICHE).toList()) {
      var found = items(column).flatMap(i -> regionOf(i).stream()).findFirst();
      if (found.isPresent()) {
        cells.doubt(column, Doubt.Kind.PLACE_AMONG_NICHES, found.map(Region::name));
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Region> regionOf(String item) {
    return words.in(item).isEmpty() && item.length() >= SHORTEST_PLACE
        ? places.countryOrGroup(item)
        : Optional.empty();
  }

  /// The niches that are known by these words; words that are not known are niches of their own.
  Set<Niche> niches() {
    var niches = new LinkedHashSet<Niche>();
    cells.said(Kind.NICHE).flatMap(this::items).forEach(item -> addNiches(item, niches));
    return niches;
  }

  private Stream<String> items(Column column) {
    return BETWEEN_NICHES
        .splitAsStream(cells.cell(column))
        .filter(i -> !CellText.isMissing(i))
        .map(i -> i.substring(0, Math.min(LONGEST_ITEM, i.length())))
        .limit(MOST_ITEMS);
  }

  private void addNiches(String item, Set<Niche> niches) {
    if (niches.size() >= MOST_NICHES) {
      return;
    }
    var known = words.in(item);
    if (!known.isEmpty()) {
      niches.addAll(known);
    } else if (item.codePoints().anyMatch(Character::isLetter) && regionOf(item).isEmpty()) {
      niches.add(Niche.named(item));
    }
  }

  /// An e-mail address before anything else.
  Optional<String> contact() {
    List<String> said = cells.said(Kind.CONTACT).map(cells::cell).toList();
    return said.stream()
        .filter(ColumnCells::isEmail)
        .findFirst()
        .or(() -> said.stream().findFirst());
  }
}
