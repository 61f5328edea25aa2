package campaignbot.understanding;

import campaignbot.campaign.Region.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the place behind a typing mistake: one wrong letter in a word of five, two from eight on
/// (unless it ends in "ing", as many English words and Chinese cities do). Only well-known places
/// are looked at, and never for an ordinary word.
final class Misspelt {
  private static final int SHORTEST = 5;
  private static final int LONG = 8;
  private static final int LONGEST = 40;
  private static final int LONG_ENOUGH = 6;
  private static final long KNOWN = 150_000;
  private static final long KNOWN_STATE = 1_000_000;
  private final Places places;
  private final RegionWords lexicon;
  private volatile Map<Character, List<Known>> known = Map.of();

  Misspelt(Places places, RegionWords lexicon) {
    this.places = places;
    this.lexicon = lexicon;
  }

  private record Known(String name, int place) {}

  record Meant(List<Place> readings, boolean surely, int end) {}

  /// @param thorough also two words, cities, and two mistakes
  Optional<Meant> at(Words words, int start, boolean thorough) {
    var first = words.get(start).folded();
    var ordinary = lexicon.isOrdinary(first);
    if (thorough
        && words.isWord(start + 1)
        && !(ordinary && lexicon.isOrdinary(words.get(start + 1).folded()))) {
      var two = nearest(words.joined(start, start + 2), start + 2, true);
      if (two.isPresent()) {
        return two;
      }
    }
    return ordinary ? Optional.empty() : nearest(first, start + 1, thorough);
  }

  private Optional<Meant> nearest(String word, int end, boolean thorough) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    var most = thorough && word.length() >= LONG && !word.endsWith("ing") ? 2 : 1;
    for (var distance = 1; distance <= most; distance++) {
      var found = within(word, distance, thorough);
      if (!found.isEmpty()) {
        return Optional.of(new Meant(found, isSure(word, distance, found), end));
      }
    }
    return Optional.empty();
  }

  /// Only a country or a group of countries, one letter away from a word that is not short; about a
  /// city we ask.
  private static boolean isSure(String word, int distance, List<Place> found) {
    var kind = found.getFirst().region().kind();
    return distance == 1
        && word.length() >= LONG_ENOUGH
        && (kind == Kind.COUNTRY || kind == Kind.GROUP)
        && (found.size() == 1
            || found.getFirst().prominence() >= Places.BY_FAR * found.get(1).prominence());
  }

  private List<Place> within(String word, int distance, boolean thorough) {
    var found = new ArrayList<Place>();
    for (var candidate : known().getOrDefault(word.charAt(0), List.of())) {
      if (EditDistance.isWithin(word, candidate.name(), distance)) {
        var place = places.table().place(candidate.place(), false);
        if (found.stream().noneMatch(p -> p.region().equals(place.region()))
            && (thorough || place.region().kind() != Kind.CITY)) {
          found.add(place);
        }
      }
    }
    found.sort(Comparator.comparingDouble(Place::prominence).reversed());
    return List.copyOf(found.subList(0, Math.min(found.size(), 5)));
  }

  /// By the first letter, which we take to be right.
  private Map<Character, List<Known>> known() {
    if (known.isEmpty()) {
      known = collect();
    }
    return known;
  }

  private Map<Character, List<Known>> collect() {
    var all = new HashMap<Character, List<Known>>();
    var table = places.table();
    for (var i = 0; i < table.size(); i++) {
      var place = table.place(i, false);
      if (isKnown(place)) {
        for (var name : table.names(i)) {
          if (name.length() >= SHORTEST && !lexicon.isEveryday(name)) {
            all.computeIfAbsent(name.charAt(0), _ -> new ArrayList<>()).add(new Known(name, i));
          }
        }
      }
    }
    return Map.copyOf(all);
  }

  private static boolean isKnown(Place place) {
    var people = place.region().population();
    return switch (place.region().kind()) {
      case COUNTRY, GROUP -> true;
      case SUBDIVISION -> !place.small() && people >= KNOWN_STATE;
      case CITY -> people >= KNOWN;
    };
  }
}
