package campaignbot.conversation;

import campaignbot.campaign.Region;
import campaignbot.understanding.Asked;
import campaignbot.understanding.RegionSaid;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An answer in words to "Which Valencia?": `the city in spain`, `the venezuelan one`, `the us
/// state`. What it names is told apart by, and is not the place itself.
final class ToldApart {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

  /// Han characters stand without blanks.
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /// Also the name of a language, which is no place elsewhere.
  private static final Pattern ENGLISH = Pattern.compile("(?iu)\\b(?:english|inglesa)\\b");

  /// In small letters "us" is mostly no country, but it is in front of a state.
  private static final Pattern US =
      Pattern.compile("(?iu)\\bus(?= (?:one|ones|state|city|town)\\b)");

  private static final Map<String, Region.Kind> KINDS =
      Map.ofEntries(
          Map.entry("city", Region.Kind.CITY),
          Map.entry("town", Region.Kind.CITY),
          Map.entry("ciudad", Region.Kind.CITY),
          Map.entry("region", Region.Kind.SUBDIVISION),
          Map.entry("state", Region.Kind.SUBDIVISION),
          Map.entry("province", Region.Kind.SUBDIVISION),
          Map.entry("región", Region.Kind.SUBDIVISION),
          Map.entry("estado", Region.Kind.SUBDIVISION),
          Map.entry("provincia", Region.Kind.SUBDIVISION),
          Map.entry("country", Region.Kind.COUNTRY),
          Map.entry("nation", Region.Kind.COUNTRY),
          Map.entry("país", Region.Kind.COUNTRY));

  private static final Set<String> SMALL =
      Set.of(
          "the", "one", "in", "of", "from", "a", "an", "it's", "it’s", "its", "that", "that's",
          "is", "i", "mean", "meant", "we", "please", "pls", "sorry", "la", "el", "de", "del", "en",
          "los", "las", "es", "por", "favor", "me", "refiero", "quiero", "decir", "digo", "which",
          "no", "嗰", "個", "的", "那", "在", "喺", "係", "是");

  /// The places that an answer leaves of those in question; empty when it is no such answer.
  private final List<Region> left;

  private ToldApart(List<Region> left) {
    this.left = left;
  }

  /// Whether the message was such an answer, and was taken as one.
  static boolean isAnswered(Say said, Heard.Said heard, Picks picks) {
    var open = said.talk().floor().place();
    var answer = open.map(o -> of(said, heard, o.readings()));
    if (answer.isEmpty() || answer.get().left.isEmpty()) {
      return false;
    }
    answer.get().take(said, heard, picks, open.get());
    return true;
  }

  /// The only one left is it; several are asked about once more, unless that was just done.
  private void take(Say said, Heard.Said heard, Picks picks, Pending.OpenPlace open) {
    if (left.size() == 1 || left.size() == open.readings().size()) {
      var index = String.valueOf(open.readings().indexOf(left.getFirst()));
      picks.pick(said, new Choice(Choice.Kind.PLACE, index), heard.author());
    } else {
      said.become(
          said.talk()
              .on(f ->
                  f.with(new Pending.OpenPlace(left, open.others(), open.next())).withMisses(0)));
      said.ask();
    }
  }

  private static ToldApart of(Say said, Heard.Said heard, List<Region> readings) {
    var text =
        US.matcher(ENGLISH.matcher(heard.text()).replaceAll("England")).replaceAll("the USA");
    var places = places(said, heard, text);
    var rest = new StringBuilder(text);
    places.forEach(p ->
        rest.replace(
            p.span().start(), p.span().end(), " ".repeat(p.span().end() - p.span().start())));
    var kinds = EnumSet.noneOf(Region.Kind.class);
    var words = WORD.matcher(HAN.matcher(rest).find() ? HAN.matcher(rest).replaceAll("$0 ") : rest);
    while (words.find()) {
      var word = words.group().toLowerCase(Locale.ROOT);
      var kind = Optional.ofNullable(KINDS.get(word));
      kind.ifPresent(kinds::add);
      if (kind.isEmpty() && !SMALL.contains(word)) {
        return new ToldApart(List.of());
      }
    }
    var isSaid = places.size() == 1 || (places.isEmpty() && !kinds.isEmpty());
    return new ToldApart(isSaid ? left(readings, places, kinds) : List.of());
  }

  private static List<RegionSaid> places(Say said, Heard.Said heard, String text) {
    return said.knowledge()
        .reader()
        .read(text, said.knowledge().context(Asked.REGION, heard.today()))
        .regions();
  }

  /// Of the same name within one country a place where nobody is known to live is none.
  private static List<Region> left(
      List<Region> readings, List<RegionSaid> places, Set<Region.Kind> kinds) {
    if (places.stream()
        .anyMatch(p -> p.excluded() || (readings.contains(p.region()) && !p.surely()))) {
      return List.of();
    }
    var left =
        readings.stream()
            .filter(r -> kinds.isEmpty() || kinds.contains(r.kind()))
            .filter(r -> places.stream().allMatch(p -> p.region().covers(r)))
            .toList();
    var peopled = left.stream().filter(r -> r.population() > 0).toList();
    return peopled.isEmpty() ? left : peopled;
  }
}
