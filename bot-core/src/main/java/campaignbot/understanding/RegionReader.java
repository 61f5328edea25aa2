package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the places in a text, longest names first.
final class RegionReader {
  private static final int LONGEST_NAME = 9;
  private static final int LONGEST_UNSPACED = 40;
  private static final double HOME_BONUS = 20;
  private static final double HARDLY = 0.05;
  private static final Set<String> IN = Set.of("in", "near", "around", "from", "en", "em", "dans");
  private static final Optional<Region> NO_REGION = Optional.empty();
  private final Places places;
  private final RegionWords lexicon;
  private final PlaceMeant meant;
  private final Misspelt misspelt;

  RegionReader(Places places, RegionWords lexicon) {
    this.places = places;
    this.lexicon = lexicon;
    meant = new PlaceMeant(lexicon);
    misspelt = new Misspelt(places, lexicon);
  }

  /// A place found, before what stands beside it is considered.
  private record Found(
      List<Place> readings, boolean surely, boolean excluded, int start, int end) {}

  /// @param taken tokens that already mean something else
  List<RegionSaid> read(Words words, Context context, boolean[] taken) {
    var found = new ArrayList<Found>();
    var whole = Whole.of(words, lexicon, taken);
    for (var i = 0; i < words.size(); ) {
      var next = taken[i] ? Optional.<Found>empty() : at(words, i, context, taken, whole);
      next.ifPresent(f -> found.add(excluded(words, f, found)));
      i = next.map(Found::end).orElse(i + 1);
    }
    return said(words, joined(words, found));
  }

  private Optional<Found> at(
      Words words, int start, Context context, boolean[] taken, Whole whole) {
    if (words.is(start - 1, "@")
        || words.is(start - 1, "#")
        || (words.is(start - 1, "/") && words.isGlued(start))) {
      return Optional.empty();
    }
    var code = code(words, start, context, whole);
    var named = longest(words, start, context, taken, whole);
    if (named.isPresent() && (code.isEmpty() || named.get().end() > code.get().end())) {
      return named;
    }
    if (named.isPresent()) {
      return Optional.of(withCode(named.get(), code.get()));
    }
    return code.isPresent() ? code : misspelt(words, start, context, whole, taken);
  }

  private static Found withCode(Found named, Found code) {
    var all = new ArrayList<>(named.readings());
    code.readings().stream()
        .filter(c -> all.stream().noneMatch(p -> p.region().equals(c.region())))
        .forEach(all::add);
    var country = named.readings().getFirst().region().kind() == Region.Kind.COUNTRY;
    return new Found(all, all.size() == 1 || country, false, named.start(), named.end());
  }

  private Optional<Found> longest(
      Words words, int start, Context context, boolean[] taken, Whole whole) {
    var hash = 0L;
    Optional<Found> best = Optional.empty();
    var limit = words.get(start).unspaced() ? LONGEST_UNSPACED : LONGEST_NAME;
    for (var i = start; i < words.size() && i < start + limit && !taken[i]; i++) {
      if (!Names.isPartOfName(words.get(i))) {
        if (i == start || breaksNames(words, i)) {
          return best;
        }
        continue;
      }
      if (i > start && Names.isApart(words, i)) {
        hash = Names.hash(hash, " ", 0, 1);
      }
      var form = Names.form(words, i);
      hash = Names.hash(hash, form, 0, form.length());
      if (places.hasName(hash)) {
        best = accepted(words, start, i + 1, hash, context, whole).or(bestSoFar(best));
      }
    }
    return best;
  }

  private static java.util.function.Supplier<Optional<Found>> bestSoFar(Optional<Found> best) {
    return () -> best;
  }

  private static boolean breaksNames(Words words, int index) {
    return ";!?@#".contains(words.get(index).folded())
        || (words.is(index, ":") && !words.isGlued(index + 1));
  }

  private Optional<Found> accepted(
      Words words, int start, int end, long hash, Context context, Whole whole) {
    var span = words.span(start, end);
    var named =
        written(
            words,
            start,
            own(places.named(hash), words.text().substring(span.start(), span.end())));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var readings = likely(atHome(named, context), context);
    return readings.stream().anyMatch(p -> meant.isMeant(words, start, end, p, context, whole))
        ? Optional.of(new Found(readings, isSure(readings, context), false, start, end))
        : Optional.empty();
  }

  /// `SEE` in capitals is a group of countries, "see" is none.
  private List<Place> written(Words words, int start, List<Place> readings) {
    var standsOut =
        words.isAllCapitals(start) && !isShouted(words, start - 1) && !isShouted(words, start + 1);
    return !lexicon.needsCapitals(words.get(start).folded()) || standsOut
        ? readings
        : readings.stream().filter(p -> p.region().kind() != Region.Kind.GROUP).toList();
  }

  private static boolean isShouted(Words words, int index) {
    return words.isWord(index) && words.isAllCapitals(index);
  }

  /// A country's code, written without accents, is no other country's name: MY is not Mỹ, the
  /// United States in Vietnamese.
  private List<Place> own(List<Place> readings, String text) {
    var coded = text.length() == 2 ? places.country(text.toUpperCase(Locale.ROOT)) : NO_REGION;
    return coded.isEmpty()
        ? readings
        : readings.stream()
            .filter(p -> p.region().kind() != Region.Kind.COUNTRY || p.region().equals(coded.get()))
            .toList();
  }

  /// Without the readings that hardly anybody means.
  private static List<Place> likely(List<Place> readings, Context context) {
    var least = likelihood(readings.getFirst(), context) * HARDLY;
    return readings.stream().filter(p -> !p.rare() || likelihood(p, context) >= least).toList();
  }

  private static List<Place> atHome(List<Place> readings, Context context) {
    return context.region().isEmpty()
        ? readings
        : readings.stream()
            .sorted(Comparator.comparingDouble((Place p) -> likelihood(p, context)).reversed())
            .toList();
  }

  private static double likelihood(Place place, Context context) {
    var home = context.region().filter(r -> r.covers(place.region())).isPresent();
    return place.prominence() * (home ? HOME_BONUS : 1);
  }

  private static boolean isSure(List<Place> readings, Context context) {
    var first = readings.getFirst();
    return readings.stream()
        .skip(1)
        .filter(other -> !isAround(first.region(), other.region()))
        .allMatch(
            other -> likelihood(first, context) >= Places.BY_FAR * likelihood(other, context));
  }

  /// New York the city lies in New York the state: either reading will do.
  private static boolean isAround(Region one, Region other) {
    return one.countries().equals(other.countries())
        && (one.subdivision().isPresent() && one.subdivision().equals(other.code()));
  }

  private Optional<Found> code(Words words, int start, Context context, Whole whole) {
    if (!words.isWord(start)
        || words.get(start).unspaced()
        || !meant.isCode(words, start, context, whole)) {
      return Optional.empty();
    }
    var end =
        words.is(start + 1, "-") && words.isGlued(start + 1) && words.isGlued(start + 2)
            ? start + 3
            : start + 1;
    for (var stop = end; stop > start; stop -= 2) {
      var span = words.span(start, stop);
      var text = words.text().substring(span.start(), span.end());
      if (!places.coded(text).isEmpty()) {
        var coded = own(places.readings(text).stream().filter(p -> !p.rare()).toList(), text);
        var readings = written(words, start, coded);
        return readings.isEmpty()
            ? Optional.empty()
            : Optional.of(new Found(readings, isSure(readings, context), false, start, stop));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> misspelt(
      Words words, int start, Context context, Whole whole, boolean[] taken) {
    if (!words.isWord(start)
        || words.get(start).unspaced()
        || lexicon.isFiller(words.get(start).folded())) {
      return Optional.empty();
    }
    var asked =
        context.asked() == Asked.REGION && whole.isNearlyAnswer() && begins(words, start, taken);
    var thorough =
        asked
            ? misspelt.at(words, start, true).filter(m -> ends(words, m.end(), taken))
            : Optional.<Misspelt.Meant>empty();
    return thorough
        .or(() ->
            lexicon.isBefore(words, start - 1) || followsExclusion(words, start)
                ? misspelt.at(words, start, false)
                : Optional.empty())
        .map(m -> new Found(m.readings(), m.surely(), false, start, m.end()));
  }

  /// Whether only fillers stand before a place in its part of an answer, or "in": `mostly germny`.
  private boolean begins(Words words, int start, boolean[] taken) {
    for (var i = start - 1;
        i >= 0 && !isSeparator(words, i) && !IN.contains(words.get(i).folded());
        i--) {
      if (!taken[i] && !lexicon.isFiller(words.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  private boolean ends(Words words, int end, boolean[] taken) {
    for (var i = end; i < words.size() && !isSeparator(words, i); i++) {
      if (!taken[i] && !lexicon.isFiller(words.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSeparator(Words words, int at) {
    return words.get(at).kind() == Token.Kind.SIGN
        ? !words.is(at, "-")
        : lexicon.joins(words, at) && !words.is(at, "the") && !words.is(at, "to");
  }

  private Found excluded(Words words, Found found, List<Found> before) {
    var excluded = isExcluded(words, found, before);
    return excluded
        ? new Found(found.readings(), found.surely(), true, found.start(), found.end())
        : found;
  }

  private boolean followsExclusion(Words words, int at) {
    for (var i = Math.max(0, at - 4); i < at; i++) {
      if (lexicon.endOfExclusion(words, i) == at) {
        return true;
      }
    }
    return false;
  }

  private boolean isExcluded(Words words, Found found, List<Found> before) {
    var at = words.is(found.start() - 1, "the") ? found.start() - 1 : found.start();
    if (followsExclusion(words, at)) {
      return true;
    }
    return !before.isEmpty()
        && before.getLast().excluded()
        && onlyJoins(words, before.getLast().end(), at);
  }

  private boolean onlyJoins(Words words, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!lexicon.joins(words, i)) {
        return false;
      }
    }
    return true;
  }

  /// `Cambridge, UK` and `Georgia, USA` are one place each.
  private List<Found> joined(Words words, List<Found> found) {
    var joined = new ArrayList<Found>();
    for (var i = found.size() - 1; i >= 0; i--) {
      var one = found.get(i);
      var larger = joined.isEmpty() ? Optional.<Found>empty() : Optional.of(joined.getLast());
      var both = larger.filter(l -> isBeside(words, one, l)).flatMap(l -> within(one, l));
      if (both.isPresent()) {
        joined.removeLast();
      }
      joined.add(both.orElse(one));
    }
    return joined.reversed();
  }

  private static boolean isBeside(Words words, Found one, Found next) {
    for (var i = one.end(); i < next.start(); i++) {
      if (!words.is(i, ",") && !words.is(i, "in") && !words.is(i, "(") && !words.is(i, "the")) {
        return false;
      }
    }
    return one.excluded() == next.excluded();
  }

  private static Optional<Found> within(Found one, Found larger) {
    for (var outer : larger.readings()) {
      var inside =
          one.readings().stream()
              .filter(p ->
                  p.region().kind() != Region.Kind.COUNTRY
                      && p.region().kind() != Region.Kind.GROUP)
              .filter(p ->
                  outer.region().kind() == Region.Kind.COUNTRY
                      || outer.region().kind() == Region.Kind.SUBDIVISION)
              .filter(p -> outer.region().covers(p.region()) && !outer.region().equals(p.region()))
              .toList();
      if (!inside.isEmpty()) {
        return Optional.of(
            new Found(List.of(inside.getFirst()), true, one.excluded(), one.start(), larger.end()));
      }
    }
    return Optional.empty();
  }

  private static List<RegionSaid> said(Words words, List<Found> found) {
    return found.stream()
        .map(f ->
            new RegionSaid(
                f.readings().getFirst().region(),
                f.readings().stream().skip(1).map(Place::region).limit(8).toList(),
                f.surely(),
                f.excluded(),
                words.span(f.start(), f.end())))
        .toList();
  }
}
