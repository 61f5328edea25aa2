package campaignbot.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which of the platforms or niches of a text nobody wants: "no tiktok or youtube", "ohne TikTok
/// und YouTube", "crypto is out". The words are in `refusal-words.txt`.
final class Refusals {
  private static final Topics TOPICS = Topics.in("refusal-words.txt");
  private static final String COMMA = ",";
  private static final Set<String> OR = Set.of("or", "nor", "ni", "oder", "noch", "o", "ou", "或");
  private static final Set<String> NO =
      Set.of("no", "non", "nao", "nicht", "nein", "isnt", "arent");
  private static final Set<String> NOT = Set.of("not", "nothing", "no", "nicht", "nichts");
  private final Words words;
  private final List<Item> items;
  private final Set<Integer> refused = new HashSet<>();
  private final Map<Integer, Topics.Found> byStart = new HashMap<>();
  private final Map<Integer, Topics.Found> byEnd = new HashMap<>();

  private Refusals(Words words, List<Item> items) {
    this.words = words;
    this.items = items;
    for (var found : TOPICS.found(words)) {
      byStart.put(found.start(), found);
      byEnd.put(found.end(), found);
    }
  }

  /// A platform or a niche, and the tokens that name it.
  record Item(Kind kind, int start, int end) {}

  enum Kind {
    PLATFORM,
    NICHE,
    METRIC
  }

  static Refusals in(Words words, Stream<Item> items) {
    var refusals = new Refusals(words, items.sorted(Comparator.comparingInt(Item::start)).toList());
    refusals.fill();
    return refusals;
  }

  /// Whether nobody wants what begins at a token.
  boolean has(int start) {
    return refused.stream().anyMatch(i -> items.get(i).start() == start);
  }

  /// What a list of refused things goes on with, though it is no item: the tobacco of "sin alcohol
  /// ni tabaco".
  List<String> others() {
    return refused.stream()
        .flatMap(i -> tail(items.get(i).end()).stream())
        .map(span -> words.text().substring(span.start(), span.end()))
        .toList();
  }

  private Optional<Span> tail(int end) {
    var or = byStart.get(end);
    if (or == null || !OR.contains(words.get(end).folded())) {
      return Optional.empty();
    }
    var from = or.end();
    var isItem = items.stream().anyMatch(i -> i.start() >= from && i.start() <= from + 1);
    return isItem || !words.isWord(from) || byStart.containsKey(from)
        ? Optional.empty()
        : Optional.of(words.span(from, from + 1));
  }

  private void fill() {
    for (var i = 0; i < items.size(); i++) {
      if (isRefusedBefore(items.get(i).start()) || isLeftAside(items.get(i)) || goesOn(i)) {
        refused.add(i);
      }
    }
    for (var i = items.size() - 1; i >= 0; i--) {
      if (isOutBehind(items.get(i).end())
          || hasNoBehind(items.get(i))
          || (refused.contains(i + 1) && isOutTogether(i))) {
        refused.add(i);
      }
    }
  }

  /// "YouTube is out", "YouTube, not for us".
  private boolean isOutBehind(int end) {
    return is(byStart.get(end), "out")
        || ((words.is(end, ",") || words.is(end, "?"))
            && is(byStart.get(end + 1), "out")
            && NOT.contains(words.get(end + 1).folded()));
  }

  /// "TikTok no, Instagram sí": a bare no right behind it.
  private boolean hasNoBehind(Item item) {
    var at = item.end();
    return words.isWord(at) && NO.contains(words.get(at).folded()) && endsClause(endOfNo(at));
  }

  private int endOfNo(int at) {
    var no = byStart.get(at);
    return no == null ? at + 1 : no.end();
  }

  private boolean endsClause(int at) {
    return !words.isWord(at) && !words.isNumber(at);
  }

  private boolean isRefusedBefore(int start) {
    var no = byEnd.get(beforeSmallWords(start));
    return no != null && (is(no, "verb") || (is(no, "no") && !isTakenBack(no)));
  }

  /// "Don't leave out", "can't do without": a no to the no.
  private boolean isTakenBack(Topics.Found no) {
    return is(byEnd.get(beforeSmallWords(no.start())), "verb");
  }

  /// "Leave instagram" keeps it, and "leave instagram out" does not.
  private boolean isLeftAside(Item item) {
    var leaving = byEnd.get(beforeSmallWords(item.start()));
    return leaving != null
        && is(leaving, "leaving")
        && is(byStart.get(item.end()), "aside")
        && !isTakenBack(leaving);
  }

  private int beforeSmallWords(int start) {
    var at = start;
    for (var small = byEnd.get(at); small != null && isSmall(small); small = byEnd.get(at)) {
      at = small.start();
    }
    return at;
  }

  private static boolean isSmall(Topics.Found found) {
    return is(found, "between") || is(found, "preposition") || is(found, "aside");
  }

  private int beforePrepositions(int start) {
    var at = start;
    for (var small = byEnd.get(at);
        small != null && is(small, "preposition");
        small = byEnd.get(at)) {
      at = small.start();
    }
    return at;
  }

  /// "No pets or finance": the refusal holds for the list, unless the next is wanted after all ("no
  /// tiktok and instagram only"). A comma goes on with it when the list ends in an "or", or in an
  /// "and" between things of one kind: "no TikTok, fitness and travel" wants the niches.
  private boolean goesOn(int i) {
    return i > 0
        && refused.contains(i - 1)
        && !is(byStart.get(items.get(i).end()), "wanted")
        && (isJoint(i) || (isComma(i) && listGoesOn(i)));
  }

  private boolean listGoesOn(int i) {
    var last = i;
    while (last + 1 < items.size() && isComma(last + 1)) {
      last++;
    }
    var next = last + 1;
    return (next < items.size() && isJoint(next))
        ? !is(byStart.get(items.get(next).end()), "wanted")
            && (isOr(next) || isOneKind(i - 1, next))
        : tail(items.get(last).end()).isPresent();
  }

  /// "TikTok and YouTube are out".
  private boolean isOutTogether(int i) {
    var last = i + 1;
    while (last + 1 < items.size() && (isJoint(last + 1) || isComma(last + 1))) {
      last++;
    }
    return is(byStart.get(items.get(last).end()), "out") && (isJoint(i + 1) || isComma(i + 1));
  }

  private boolean isJoint(int i) {
    var from = items.get(i - 1).end();
    var joint = byStart.get(words.is(from, COMMA) ? from + 1 : from);
    return joint != null
        && is(joint, "joint")
        && joint.end() == beforePrepositions(items.get(i).start());
  }

  private boolean isOr(int i) {
    var from = items.get(i - 1).end();
    return OR.contains(words.get(words.is(from, COMMA) ? from + 1 : from).folded());
  }

  private boolean isOneKind(int first, int last) {
    return items.subList(first, last + 1).stream().map(Item::kind).distinct().count() == 1;
  }

  private boolean isComma(int i) {
    var from = items.get(i - 1).end();
    return words.is(from, COMMA) && from + 1 == items.get(i).start();
  }

  private static boolean is(Topics.@Nullable Found found, String meaning) {
    return found != null && found.meaning().equals(meaning);
  }
}
