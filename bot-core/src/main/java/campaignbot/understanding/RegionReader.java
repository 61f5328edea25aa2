package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the places in a text, longest names first.
final class RegionReader {
  private static final int LONGEST_NAME = 9;
  private static final int LONGEST_UNSPACED = 40;
  private static final int FIRST_BEHIND_ASCII = 0x80;
  private static final int LONGEST_STATE = 3;
  private static final int LONGEST_TOWN = 4;
  private static final int FURTHEST_ALL = 4;
  private static final int FURTHEST_DROP = 5;
  private static final double HOME_BONUS = 20;
  private static final double HARDLY = 0.05;
  private static final Set<String> IN = Set.of("in", "near", "around", "from", "en", "em", "dans");
  private static final Set<String> ARTICLES =
      Set.of("l", "d", "all", "dell", "dall", "nell", "sull");
  private static final Set<String> ONES =
      Set.of("one", "ones", "la", "el", "las", "los", "celle", "celui", "das", "a", "o");
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
  private record Found(List<Place> readings, boolean surely, boolean excluded, int start, int end) {
    Found without() {
      return new Found(readings, surely, true, start, end);
    }
  }

  /// @param taken tokens that already mean something else
  List<RegionSaid> read(Words words, Context context, boolean[] taken) {
    var found = new ArrayList<Found>();
    var whole = Whole.of(words, lexicon, taken);
    for (var i = 0; i < words.size(); ) {
      var nowhere = lexicon.endOfNowhere(words, i);
      if (nowhere > i) {
        i = nowhere;
        continue;
      }
      var next = taken[i] ? Optional.<Found>empty() : at(words, i, context, taken, whole, found);
      next.ifPresent(f -> found.add(excluded(words, f, found)));
      i = next.map(Found::end).orElse(i + 1);
    }
    var all =
        withTowns(
            words,
            withListed(words, meant(words, outTogether(words, found)), context, taken),
            taken);
    return said(words, toldApart(words, joined(words, all)));
  }

  /// "Italy and Spain are out".
  private List<Found> outTogether(Words words, List<Found> found) {
    var all = new ArrayList<Found>();
    for (var one : found.reversed()) {
      var next = all.isEmpty() ? Optional.<Found>empty() : Optional.of(all.getFirst());
      var together =
          next.filter(Found::excluded)
              .filter(n -> !one.excluded() && lexicon.isOutBehind(words, n.end()))
              .filter(n -> onlyJoins(words, one.end(), n.start()))
              .isPresent();
      all.addFirst(together ? one.without() : one);
    }
    return all;
  }

  /// "Korean beauty influencers in Jakarta" are in Jakarta.
  private List<Found> meant(Words words, List<Found> found) {
    var surely = found.stream().filter(f -> !isPerhaps(words, f)).toList();
    return surely.stream().allMatch(Found::excluded) ? found : surely;
  }

  private boolean isPerhaps(Words words, Found found) {
    return lexicon.nationality().of(words, found.start(), found.end(), false)
        == Nationality.Sense.PERHAPS;
  }

  /// `Bath, England`: what is an everyday word is a town before the place that it lies in.
  private List<Found> withTowns(Words words, List<Found> found, boolean[] taken) {
    var all = new ArrayList<Found>();
    for (var one : found) {
      var free = all.isEmpty() ? 0 : all.getLast().end();
      all.add(town(words, one, free, taken).orElse(one));
    }
    return all;
  }

  /// `manchester & leeds`: a town that many know counts in front of another of its country.
  private List<Found> withListed(Words words, List<Found> found, Context context, boolean[] taken) {
    var all = new ArrayList<Found>();
    for (var one : found) {
      var free = all.isEmpty() ? 0 : all.getLast().end();
      listed(words, one, free, context, taken).ifPresent(all::add);
      all.add(one);
    }
    return all;
  }

  private Optional<Found> listed(
      Words words, Found next, int free, Context context, boolean[] taken) {
    var end = next.start() - 1;
    if (next.excluded() || !lexicon.joinsItems(words, end) || words.is(end, "the")) {
      return Optional.empty();
    }
    for (var start = Math.max(free, end - LONGEST_TOWN); start < end; start++) {
      if (isFree(words, start, end, taken) && !words.get(start).unspaced()) {
        var readings = places.readings(text(words, start, end));
        if (!readings.isEmpty()
            && meant.isListed(words, start, end, readings.getFirst(), next.readings().getFirst())) {
          var likely = likely(atHome(readings, context), context);
          return Optional.of(new Found(likely, isSure(likely, context), false, start, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(Words words, int start, int end, boolean[] taken) {
    for (var i = start; i < end; i++) {
      if (taken[i] || !words.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /// "Sydney, but not the one in Canada" leaves out a namesake, and no part of Sydney.
  private static List<Found> toldApart(Words words, List<Found> found) {
    var all = new ArrayList<Found>();
    for (var one : found) {
      var named = all.isEmpty() ? Optional.<Found>empty() : Optional.of(all.getLast());
      var rest =
          named
              .filter(_ -> one.excluded())
              .filter(n -> isOneMore(words, n, one))
              .flatMap(n -> without(n, one));
      if (rest.isPresent()) {
        all.removeLast();
      }
      all.add(rest.orElse(one));
    }
    return all;
  }

  private static boolean isOneMore(Words words, Found named, Found out) {
    return IntStream.range(named.end(), out.start())
        .anyMatch(i -> words.isWord(i) && ONES.contains(words.get(i).folded()));
  }

  private static Optional<Found> without(Found named, Found out) {
    var larger = out.readings().getFirst().region();
    var rest = named.readings().stream().filter(p -> !larger.covers(p.region())).toList();
    return named.excluded() || rest.isEmpty() || rest.size() == named.readings().size()
        ? Optional.empty()
        : Optional.of(
            new Found(rest, named.surely() || rest.size() == 1, false, named.start(), out.end()));
  }

  private Optional<Found> town(Words words, Found larger, int free, boolean[] taken) {
    var comma = words.is(larger.start() - 1, ",");
    var end = comma ? larger.start() - 1 : larger.start();
    for (var start = Math.max(free, end - LONGEST_TOWN); start < end; start++) {
      var from = start;
      if (isTown(words, start, end, larger, comma, taken)) {
        var inside =
            places.readings(text(words, start, end)).stream()
                .filter(p -> p.region().kind() == Region.Kind.CITY)
                .filter(p -> larger.readings().getFirst().region().covers(p.region()))
                .findFirst();
        if (inside.isPresent()) {
          return inside.map(
              p -> new Found(List.of(p), true, larger.excluded(), from, larger.end()));
        }
      }
    }
    return Optional.empty();
  }

  /// In small letters only behind "in", or with a part of its country as the whole answer: `mobile,
  /// usa` are phones. A namesake is a town before its country, too: `florence, italy`.
  private boolean isTown(
      Words words, int start, int end, Found larger, boolean comma, boolean[] taken) {
    if (!isFree(words, start, end, taken)) {
      return false;
    }
    var alone = start == 0 && larger.end() == words.size();
    var behindIn = lexicon.isBefore(words, start - 1);
    var capital = words.isCapitalised(start) && (!words.beginsSentence(start) || alone);
    return capital
        || (comma
            ? behindIn || (alone && isNarrow(words, start, larger))
            : behindIn && words.isCapitalised(start));
  }

  /// England is another name of its country, in which a town is looked for as in a state.
  private boolean isNarrow(Words words, int start, Found larger) {
    var outer = larger.readings().getFirst();
    return outer.region().kind() == Region.Kind.SUBDIVISION
        || outer.rare()
        || lexicon.isNamesake(words.get(start).folded());
  }

  private static String text(Words words, int from, int to) {
    var span = words.span(from, to);
    return words.text().substring(span.start(), span.end());
  }

  private Optional<Found> at(
      Words words, int start, Context context, boolean[] taken, Whole whole, List<Found> before) {
    if (words.is(start - 1, "@")
        || words.is(start - 1, "#")
        || (words.is(start - 1, "/") && words.isGlued(start) && !endsAt(before, start - 1))) {
      return Optional.empty();
    }
    var code = code(words, start, context, whole);
    var listed = goesOn(words, start, before);
    var named =
        longest(words, start, 0, context, taken, whole, listed)
            .or(() ->
                endsAt(before, start)
                    ? Optional.empty()
                    : behindArticle(words, start, context, taken, whole, listed));
    var inState = named.flatMap(n -> inState(words, n));
    if (inState.isPresent()) {
      return inState;
    }
    if (named.isPresent() && (code.isEmpty() || named.get().end() > code.get().end())) {
      return named;
    }
    if (named.isPresent()) {
      return Optional.of(withCode(named.get(), code.get()));
    }
    return code.isPresent() ? code : misspelt(words, start, context, whole, taken);
  }

  /// `London, ON`, `Perth WA`: a town, and the code of the part of its country that it lies in; in
  /// small letters only at the end.
  private Optional<Found> inState(Words words, Found town) {
    var comma = words.is(town.end(), ",");
    var at = comma ? town.end() + 1 : town.end();
    var written =
        words.isWord(at)
            && !words.isGlued(at)
            && words.get(at).folded().length() <= LONGEST_STATE
            && (words.isAllCapitals(at) || (comma && !words.isWord(at + 1)));
    if (!written) {
      return comma ? inNamed(words, town, at) : Optional.empty();
    }
    var ending = "-" + words.get(at).folded().toUpperCase(Locale.ROOT);
    return town.readings().stream()
        .filter(p -> p.region().kind() == Region.Kind.CITY)
        .filter(p -> p.region().subdivision().filter(s -> s.endsWith(ending)).isPresent())
        .findFirst()
        .map(p -> new Found(List.of(p), true, town.excluded(), town.start(), at + 1))
        .or(() -> comma ? inNamed(words, town, at) : Optional.empty());
  }

  /// `Richmond, Virginia`, where the state is an everyday word, too.
  private Optional<Found> inNamed(Words words, Found town, int at) {
    if (!words.isWord(at) || !lexicon.isNamesake(words.get(at).folded())) {
      return Optional.empty();
    }
    return places.readings(text(words, at, at + 1)).stream()
        .filter(p -> p.region().kind() == Region.Kind.SUBDIVISION)
        .flatMap(outer ->
            town.readings().stream()
                .filter(p -> p.region().kind() == Region.Kind.CITY)
                .filter(p -> outer.region().covers(p.region())))
        .findFirst()
        .map(p -> new Found(List.of(p), true, town.excluded(), town.start(), at + 1));
  }

  private static boolean endsAt(List<Found> found, int end) {
    return !found.isEmpty() && found.getLast().end() == end;
  }

  private static Found withCode(Found named, Found code) {
    var all = new ArrayList<>(named.readings());
    code.readings().stream()
        .filter(c -> all.stream().noneMatch(p -> p.region().equals(c.region())))
        .forEach(all::add);
    var country = named.readings().getFirst().region().kind() == Region.Kind.COUNTRY;
    return new Found(all, all.size() == 1 || country, false, named.start(), named.end());
  }

  /// Whether a list of places goes on here.
  private boolean goesOn(Words words, int start, List<Found> before) {
    return !before.isEmpty()
        && before.getLast().end() < start
        && onlyJoins(words, before.getLast().end(), start);
  }

  /// `l'Espagne`, `dell'Italia`: the article is written in one with the name.
  private Optional<Found> behindArticle(
      Words words, int start, Context context, boolean[] taken, Whole whole, boolean listed) {
    var word = text(words, start, start + 1);
    return ARTICLES.stream()
        .filter(a -> word.length() > a.length() + 1 && Words.isApostrophe(word.charAt(a.length())))
        .filter(a -> words.get(start).folded().startsWith(a))
        .findFirst()
        .flatMap(a -> longest(words, start, a.length(), context, taken, whole, listed));
  }

  /// @param skipped how many letters of the first word are none of the name
  private Optional<Found> longest(
      Words words,
      int start,
      int skipped,
      Context context,
      boolean[] taken,
      Whole whole,
      boolean listed) {
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
      if (i > start && Names.isFarApart(words, i)) {
        return best;
      }
      if (i > start && Names.isApart(words, i)) {
        hash = Names.hash(hash, " ", 0, 1);
      }
      var form = Names.form(words, i);
      hash = Names.hash(hash, form, i == start ? skipped : 0, form.length());
      if (places.hasName(hash)) {
        best = accepted(words, start, i + 1, hash, context, whole, listed).or(bestSoFar(best));
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
      Words words, int start, int end, long hash, Context context, Whole whole, boolean listed) {
    var span = words.span(start, end);
    var named =
        written(
            words,
            start,
            own(places.named(hash), words.text().substring(span.start(), span.end())));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var readings = likely(atHome(usual(words, start, end, named), context), context);
    return readings.stream()
            .anyMatch(p -> meant.isMeant(words, start, end, p, context, whole, listed))
        ? Optional.of(new Found(readings, isSure(readings, context), false, start, end))
        : Optional.empty();
  }

  /// Malé is no foreign name of Mali: what is an everyday word, and so the usual name of a town
  /// only by chance, is no other country's name.
  private List<Place> usual(Words words, int start, int end, List<Place> readings) {
    return end > start + 1
            || readings.stream().allMatch(Place::rare)
            || !lexicon.isEveryday(words.get(start).folded())
        ? readings
        : readings.stream()
            .filter(p -> !p.rare() || p.region().kind() != Region.Kind.COUNTRY)
            .toList();
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
    if (coded.isEmpty()) {
      return text.length() == 2 && text.chars().allMatch(c -> c < FIRST_BEHIND_ASCII)
          ? readings.stream()
              .filter(p -> !p.rare() || p.region().kind() != Region.Kind.COUNTRY)
              .toList()
          : readings;
    }
    return readings.stream()
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
        || lexicon.isFiller(words.get(start).folded())
        || lexicon.nationality().of(words, start, start + 1, context.asked() == Asked.REGION)
            == Nationality.Sense.NO_PLACE) {
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
    return isExcluded(words, found, before) ? found.without() : found;
  }

  /// "Sans la France", "except in the Nordics": articles may stand between. In Portuguese "no
  /// Brasil" is in Brazil.
  private boolean followsExclusion(Words words, int place) {
    for (var at = place; at > 0 && at >= place - 2 && !Names.isFarApart(words, at); at--) {
      for (var i = Math.max(0, at - 4); i < at; i++) {
        if (lexicon.endOfExclusion(words, i) == at && !isPortugueseIn(words, i, place)) {
          return true;
        }
      }
      if (!lexicon.isArticle(words, at - 1)) {
        return false;
      }
    }
    return false;
  }

  /// "Drop everyone from London", "fuera los de Madrid", "not for people in Barcelona": people may
  /// stand between, but nobody by name.
  private boolean isDropped(Words words, int place) {
    var people = false;
    for (var at = place;
        at > 0 && at >= place - FURTHEST_DROP && !Names.isFarApart(words, at);
        at--) {
      for (var i = Math.max(0, at - 4); i < at; i++) {
        if (lexicon.endOfDrop(words, i) == at
            || (people && lexicon.endOfExclusion(words, i) == at)) {
          return true;
        }
      }
      if (!lexicon.isFolk(words, at - 1) && !lexicon.isArticle(words, at - 1)) {
        return false;
      }
      people |= lexicon.isFolk(words, at - 1);
    }
    return false;
  }

  private boolean isPortugueseIn(Words words, int at, int place) {
    return words.is(at, "no")
        && at == place - 1
        && words.has(place)
        && lexicon.isPortuguese(words.get(place).folded());
  }

  private boolean isExcluded(Words words, Found found, List<Found> before) {
    if (followsExclusion(words, found.start())
        || isDropped(words, found.start())
        || isExceptedBehind(words, found.end())
        || lexicon.isOutBehind(words, found.end())
        || lexicon.isLeftAside(words, found.start(), found.end())) {
      return true;
    }
    if (before.isEmpty()) {
      return false;
    }
    return before.getLast().excluded()
        ? onlyJoins(words, before.getLast().end(), found.start())
            && !words.is(found.end(), "instead")
        : isBut(words, before.getLast(), found);
  }

  /// "Japan excluded", `日本以外`, but not "APAC excl. Japan".
  private boolean isExceptedBehind(Words words, int at) {
    var end = lexicon.endOfExclusionBehind(words, at);
    return end > at && (!words.isWord(end) || words.get(end).unspaced());
  }

  /// "everywhere in Asia but Japan": a part of the place before it. "Asia, but Japan first" are
  /// both.
  private boolean isBut(Words words, Found larger, Found smaller) {
    var from = words.is(larger.end(), ",") ? larger.end() + 1 : larger.end();
    return lexicon.isBut(words, from)
        && onlyArticles(words, from + 1, smaller.start())
        && larger.readings().getFirst().region().covers(smaller.readings().getFirst().region())
        && !isEmphasised(words, smaller.end())
        && (endsClause(words, smaller.end()) || isAllOf(words, larger.start()));
  }

  /// "Japan first", "Japan and Korea first".
  private boolean isEmphasised(Words words, int end) {
    var at = end;
    while (lexicon.joinsItems(words, at)
        && words.isWord(at + 1)
        && !lexicon.isEmphasis(words, at + 1)) {
      at += 2;
    }
    return lexicon.isEmphasis(words, at) || lexicon.isEmphasis(words, at + 1);
  }

  private boolean endsClause(Words words, int at) {
    return !words.isWord(at) || lexicon.joinsItems(words, at);
  }

  private boolean isAllOf(Words words, int larger) {
    for (var i = larger - 1; i >= 0 && i >= larger - FURTHEST_ALL && words.isWord(i); i--) {
      if (lexicon.isAll(words, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyArticles(Words words, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!lexicon.isArticle(words, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean onlyJoins(Words words, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!lexicon.joinsItems(words, i)
          && (IN.contains(words.get(i).folded()) || !lexicon.isArticle(words, i))) {
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
      if (!joined.isEmpty() && isInFrontOf(words, one, joined.getLast())) {
        continue;
      }
      var larger = joined.isEmpty() ? Optional.<Found>empty() : Optional.of(joined.getLast());
      var both = larger.filter(l -> isBeside(words, one, l)).flatMap(l -> within(one, l));
      if (both.isPresent()) {
        joined.removeLast();
      }
      joined.add(both.orElse(one));
    }
    return joined.reversed();
  }

  /// `英國倫敦`: in Chinese and Japanese what a place lies in stands right before it.
  private static boolean isInFrontOf(Words words, Found larger, Found smaller) {
    return larger.end() == smaller.start()
        && words.isGlued(smaller.start())
        && words.get(smaller.start()).unspaced()
        && larger.excluded() == smaller.excluded()
        && larger.readings().getFirst().region().covers(smaller.readings().getFirst().region());
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
