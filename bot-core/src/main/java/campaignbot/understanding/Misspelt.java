package campaignbot.understanding;

import campaignbot.campaign.Region.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the place behind a typing mistake: one wrong letter in a word of five, two from eight on.
/// Only well-known places are looked at.
final class Misspelt {
  private static final int SHORTEST = 5;
  private static final int LONG = 8;
  private static final int LONGEST = 40;
  private static final long KNOWN = 150_000;
  private final Places places;
  private volatile List<Known> known = List.of();

  Misspelt(Places places) {
    this.places = places;
  }

  private record Known(String name, int place) {}

  record Meant(List<Place> readings, boolean surely, int end) {}

  /// @param thorough also two words, cities, and two mistakes
  Optional<Meant> at(Words words, int start, boolean thorough) {
    if (thorough && words.isWord(start + 1)) {
      var two = nearest(words.joined(start, start + 2), true);
      if (two.isPresent()) {
        return two.map(m -> new Meant(m.readings(), m.surely(), start + 2));
      }
    }
    return nearest(words.get(start).folded(), thorough)
        .map(m -> new Meant(m.readings(), m.surely(), start + 1));
  }

  private Optional<Meant> nearest(String word, boolean thorough) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    var most = thorough && word.length() >= LONG ? 2 : 1;
    for (var distance = 1; distance <= most; distance++) {
      var found = within(word, distance, thorough);
      if (!found.isEmpty()) {
        return Optional.of(new Meant(found, isSure(found), 0));
      }
    }
    return Optional.empty();
  }

  private static boolean isSure(List<Place> found) {
    return found.size() == 1
        || found.getFirst().prominence() >= Places.BY_FAR * found.get(1).prominence();
  }

  private List<Place> within(String word, int distance, boolean thorough) {
    var found = new ArrayList<Place>();
    for (var candidate : known()) {
      if (candidate.name().charAt(0) == word.charAt(0)
          && EditDistance.isWithin(word, candidate.name(), distance)) {
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

  private List<Known> known() {
    if (known.isEmpty()) {
      known = collect();
    }
    return known;
  }

  private List<Known> collect() {
    var all = new ArrayList<Known>();
    var table = places.table();
    for (var i = 0; i < table.size(); i++) {
      var place = table.place(i, false);
      var city = place.region().kind() == Kind.CITY;
      if (!place.small() && (!city || place.region().population() >= KNOWN)) {
        for (var name : table.names(i)) {
          if (name.length() >= SHORTEST) {
            all.add(new Known(name, i));
          }
        }
      }
    }
    return List.copyOf(all);
  }
}
