package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The gazetteer: names of places in many languages and the regions they name. Sources: Unicode
/// CLDR, ISO 3166, GeoNames (places of at least 15,000 people); see `docs/understanding.md`.
public final class Places {
  /// From where on a reading is by far the likelier one.
  static final double BY_FAR = 5;

  private final PlaceTable table;
  private final Map<String, Place> byCode = new HashMap<>();
  private final Map<String, Place> byAlpha3 = new HashMap<>();

  private Places(PlaceTable table) {
    this.table = table;
    for (var i = 0; i < table.size() && table.kind(i) != 'C'; i++) {
      var place = table.place(i, false);
      place.region().code().ifPresent(code -> byCode.put(code, place));
      if (table.kind(i) == 'N') {
        byAlpha3.put(table.alpha3(i), place);
      }
    }
  }

  /// The bundled places; loading takes a moment, so keep it.
  public static Places bundled() {
    return new Places(PlaceTable.bundled());
  }

  /// Every region that these words name as a whole, likeliest first; empty when they name none.
  /// Case, accents and blanks do not matter. Codes count, too: `HK`, `HKG`, `DE-BY`.
  public List<Region> named(String words) {
    return readings(words).stream().map(Place::region).toList();
  }

  /// The country with this ISO 3166-1 alpha-2 code.
  public Optional<Region> country(String alpha2) {
    return withCode(alpha2).filter(r -> r.kind() == Region.Kind.COUNTRY);
  }

  /// The region with this code: ISO 3166-1 alpha-2, ISO 3166-2, or a group's (`EU`, `APAC`, `150`).
  public Optional<Region> withCode(String code) {
    return Optional.ofNullable(byCode.get(code)).map(Place::region);
  }

  /// The money of a region's one country.
  public Optional<Currency> currencyOf(Region region) {
    return region
        .country()
        .map(byCode::get)
        .map(Place::currency)
        .filter(c -> !c.isEmpty())
        .map(Currency::getInstance);
  }

  List<Place> readings(String words) {
    var folded = Names.folded(words);
    var found = new ArrayList<>(table.named(Names.hash(folded)));
    if (found.isEmpty() && folded.startsWith("the ")) {
      found.addAll(table.named(Names.hash(folded.substring(4))));
    }
    return ranked(found, coded(words.strip()));
  }

  /// Whatever the hash of a folded name stands for, likeliest first.
  List<Place> named(long hash) {
    return ranked(table.named(hash), List.of());
  }

  boolean hasName(long hash) {
    return table.hasName(hash);
  }

  /// The places with this code, in any case.
  List<Place> coded(String code) {
    var found = new ArrayList<Place>();
    if (code.length() > 1 && code.length() < 12) {
      var upper = code.toUpperCase(Locale.ROOT);
      add(byCode.get(upper), found);
      add(byAlpha3.get(upper), found);
      if (code.length() == 2) {
        add(byCode.get("US-" + upper), found);
        add(byCode.get("CA-" + upper), found);
      }
    }
    return found;
  }

  PlaceTable table() {
    return table;
  }

  private static void add(@org.jspecify.annotations.Nullable Place place, List<Place> places) {
    if (place != null) {
      places.add(place);
    }
  }

  /// Named places before merely coded ones; each region once.
  private static List<Place> ranked(List<Place> named, List<Place> coded) {
    named.sort(Comparator.comparingDouble(Place::prominence).reversed());
    var all = new ArrayList<Place>();
    for (var places : List.of(named, coded)) {
      for (var place : places) {
        if (all.stream().noneMatch(p -> isSame(p.region(), place.region()))) {
          all.add(place);
        }
      }
    }
    return all;
  }

  /// The city state is its country, and New York the city lies in New York the state: one answer.
  private static boolean isSame(Region likelier, Region other) {
    return likelier.equals(other)
        || (likelier.kind() == Region.Kind.COUNTRY && likelier.covers(other));
  }
}
