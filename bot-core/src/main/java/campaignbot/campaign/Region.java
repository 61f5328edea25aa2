package campaignbot.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A place where people are: a city, a subdivision, a country, or a group of countries.
///
/// @param code ISO 3166-1 alpha-2, ISO 3166-2, or a group's code; empty for a city
/// @param name in English
/// @param countries the countries it lies in or consists of, ISO alpha-2, sorted; never empty
/// @param subdivision for a city, the ISO 3166-2 code it lies in, where known
/// @param population people living there; 0 when not known
/// @param parts for several places named together, each of them; empty for a place of its own
public record Region(
    Kind kind,
    Optional<String> code,
    String name,
    List<String> countries,
    Optional<String> subdivision,
    long population,
    List<Region> parts) {

  /// How large the place is, smallest first.
  public enum Kind {
    CITY,
    SUBDIVISION,
    COUNTRY,
    GROUP
  }

  public Region {
    if (countries.isEmpty() || population < 0) {
      throw new IllegalArgumentException("A region needs a country: " + name + ", " + countries);
    }
    countries = List.copyOf(new TreeSet<>(countries));
    parts = List.copyOf(parts);
  }

  /// A place of its own.
  public Region(
      Kind kind,
      Optional<String> code,
      String name,
      List<String> countries,
      Optional<String> subdivision,
      long population) {
    this(kind, code, name, countries, subdivision, population, List.of());
  }

  public static Region country(String code, String name, long population) {
    return new Region(
        Kind.COUNTRY, Optional.of(code), name, List.of(code), Optional.empty(), population);
  }

  /// All of them as one group; a single one stays itself. Populations are added up, so overlapping
  /// places count twice.
  public static Region union(List<Region> regions) {
    if (regions.size() == 1) {
      return regions.getFirst();
    }
    var countries = new ArrayList<String>();
    regions.forEach(r -> countries.addAll(r.countries));
    return new Region(
        Kind.GROUP,
        Optional.of(
            regions.stream().map(r -> r.code.orElse(r.name)).collect(Collectors.joining("+"))),
        regions.stream().map(Region::name).collect(Collectors.joining(", ")),
        countries,
        Optional.empty(),
        regions.stream().mapToLong(Region::population).sum(),
        regions);
  }

  /// Without these places: places named together lose those that are covered, and a group loses
  /// whole countries. Empty when nothing remains; itself when nothing could be left out, as with a
  /// part of a country.
  public Optional<Region> without(List<Region> places) {
    if (!parts.isEmpty()) {
      var rest = parts.stream().flatMap(p -> p.without(places).stream()).toList();
      return rest.isEmpty() ? Optional.empty() : Optional.of(union(rest));
    }
    if (places.stream().anyMatch(p -> p.covers(this))) {
      return Optional.empty();
    }
    var rest = new ArrayList<>(countries);
    places.stream()
        .filter(p -> p.kind.compareTo(Kind.COUNTRY) >= 0)
        .forEach(p -> rest.removeAll(p.countries));
    return rest.size() == countries.size() ? Optional.of(this) : Optional.of(only(rest, places));
  }

  /// The population is scaled by the number of countries that remain: a rough guess.
  private Region only(List<String> rest, List<Region> without) {
    var left = without.stream().map(Region::name).collect(Collectors.joining(", "));
    return new Region(
        Kind.GROUP,
        Optional.of(String.join("+", rest)),
        name + " without " + left,
        rest,
        Optional.empty(),
        population * rest.size() / countries.size());
  }

  /// The one country it lies in or is; empty for a group of several.
  public Optional<String> country() {
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  /// Whether all of `place` certainly lies in here. A country is not covered by one of its cities.
  public boolean covers(Region place) {
    if (!place.parts.isEmpty()) {
      return place.parts.stream().allMatch(this::covers);
    }
    if (!parts.isEmpty()) {
      return parts.stream().anyMatch(p -> p.covers(place));
    }
    return switch (kind) {
      case GROUP, COUNTRY -> countries.containsAll(place.countries);
      case SUBDIVISION ->
          code.isPresent() && (code.equals(place.code) || code.equals(place.subdivision));
      case CITY ->
          place.kind == Kind.CITY && name.equals(place.name) && countries.equals(place.countries);
    };
  }

  /// Whether some of `place` may lie in here: they share a country, and neither is known to lie
  /// elsewhere.
  public boolean mayMeet(Region place) {
    if (!parts.isEmpty()) {
      return parts.stream().anyMatch(p -> p.mayMeet(place));
    }
    return covers(place) || place.covers(this) || groupsMeet(place);
  }

  private boolean groupsMeet(Region place) {
    var group = kind == Kind.GROUP || place.kind == Kind.GROUP;
    return group && place.countries.stream().anyMatch(countries::contains);
  }
}
