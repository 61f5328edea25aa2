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
public record Region(
    Kind kind,
    Optional<String> code,
    String name,
    List<String> countries,
    Optional<String> subdivision,
    long population) {

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
        regions.stream().mapToLong(Region::population).sum());
  }

  /// Without these places: whole countries are left out of a group; a part of a country cannot be.
  /// Empty when nothing remains. The population is scaled by the number of countries that remain,
  /// as a rough guess, unless nothing was left out.
  public Optional<Region> without(List<Region> places) {
    var rest = new ArrayList<>(countries);
    places.stream()
        .filter(p -> p.covers(this) || p.kind.compareTo(Kind.COUNTRY) >= 0)
        .forEach(p -> rest.removeAll(p.countries));
    if (rest.size() == countries.size()) {
      return Optional.of(this);
    }
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    var left = places.stream().map(Region::name).collect(Collectors.joining(", "));
    return Optional.of(
        new Region(
            Kind.GROUP,
            Optional.of(String.join("+", rest)),
            name + " without " + left,
            rest,
            Optional.empty(),
            population * rest.size() / countries.size()));
  }

  /// The one country it lies in or is; empty for a group of several.
  public Optional<String> country() {
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  /// Whether all of `place` certainly lies in here. A country is not covered by one of its cities.
  public boolean covers(Region place) {
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
    return covers(place) || place.covers(this) || groupsMeet(place);
  }

  private boolean groupsMeet(Region place) {
    var group = kind == Kind.GROUP || place.kind == Kind.GROUP;
    return group && place.countries.stream().anyMatch(countries::contains);
  }
}
