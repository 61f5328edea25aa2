package campaignbot.understanding;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the rules for spreading the budget: "max 2 posts each", "10 to 15 creators", "nobody over
/// 20 %", "at least 20% on instagram", "no TikTok". Numbers may be written in words.
final class LimitReader {
  private static final Set<String> SHARE_OF = Set.of("share of", "of", "total");
  private static final Set<String> PLACED =
      Set.of("on", "auf", "en", "sur", "em", "su", "op", "pa", "喺", "在");
  private static final Set<String> NOUNS = Set.of("posts", "creators");
  private static final Set<String> JOINTS =
      Set.of("and", "&", "+", "plus", "und", "y", "e", "et", "和", "同");
  private static final Set<String> OF_ONE = Set.of("of one", "of");
  private static final int MOST = 100_000;
  private static final int NEAR = 5;

  /// How many times the fewest creators the most of them may be, when nobody says of what.
  private static final int WIDEST = 20;

  /// "Max 2 each" are posts; a larger number without a noun may be anything.
  private static final int MOST_POSTS_WITHOUT_A_NOUN = 10;

  private final Topics topics = Topics.in("limit-words.txt");
  private final AmountReader amounts;

  LimitReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  /// @param limits what is said
  /// @param limited platforms that are named for their share only, not as the ones to use
  /// @param endOfCreators the token behind the number of creators and their noun; -1 if there is
  ///   none
  record Read(Limits limits, List<Platform> limited, int endOfCreators) {
    /// Without the number of creators, which is that of a part of them.
    Read withoutCreators() {
      return new Read(
          new Limits(
              limits.maxPostsPerCreator(),
              Optional.empty(),
              Optional.empty(),
              limits.perCreator(),
              limits.perPlatform()),
          limited,
          -1);
    }
  }

  /// A number, perhaps in words, and the token after it and its percent sign.
  private record Count(double value, boolean isPart, int start, int end) {}

  /// Numbers with their bounds as far as they are known.
  private record Bound(
      Optional<Double> min,
      Optional<Double> max,
      double value,
      boolean isPart,
      int start,
      int end) {}

  Read read(Words words, Refusals refusals, boolean[] taken) {
    var marked = new Marked(words, topics);
    var limits = new Collected();
    for (var i = 0; i < words.size(); ) {
      var bound = taken[i] ? Optional.<Bound>empty() : bound(marked, i, taken);
      bound.ifPresent(b -> collect(marked, b, taken, limits));
      i = bound.map(Bound::end).orElse(i + 1);
    }
    RestOfBudget.share(marked, limits.platforms);
    refused(marked, refusals, limits);
    return new Read(
        limits.limits(),
        Stream.concat(limits.platforms.keySet().stream(), limits.narrower.stream())
            .distinct()
            .toList(),
        limits.endOfCounted);
  }

  private Optional<Bound> bound(Marked marked, int at, boolean[] taken) {
    var first = number(marked, at);
    if (first.isEmpty() || isTaken(first.get(), taken)) {
      return Optional.empty();
    }
    var low = first.get();
    var second = number(marked, afterTo(marked, low));
    if (second.isPresent() && second.get().value() >= low.value()) {
      var high = second.get();
      return Optional.of(
          new Bound(
              Optional.of(low.value()),
              Optional.of(high.value()),
              low.value(),
              high.isPart(),
              at,
              high.end()));
    }
    return Optional.of(oneSided(marked, low));
  }

  private static boolean isTaken(Count number, boolean[] taken) {
    for (var i = number.start(); i < number.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static Bound oneSided(Marked marked, Count number) {
    var value = Optional.of(number.value());
    var open = Optional.<Double>empty();
    var side = side(marked, number);
    return new Bound(
        side.equals("least") || side.equals("exactly") ? value : open,
        side.equals("most") || side.equals("exactly") ? value : open,
        number.value(),
        number.isPart(),
        number.start(),
        number.end());
  }

  /// "nobody over 20 %" is an upper bound, "over 20 creators" and "nobody under 5 %" lower ones; "2
  /// posts each max".
  private static String side(Marked marked, Count number) {
    var at = afterArticle(marked, number.start());
    var before = marked.before(at);
    if (before.equals("over") || before.equals("under")) {
      var refused =
          marked.isNear("nobody", at - NEAR - 1, at) || marked.isNear("no", at - NEAR - 1, at);
      return refused == before.equals("over") ? "most" : "least";
    }
    if (before.equals("most") || before.equals("least")) {
      return before;
    }
    var end = number.end();
    if (marked.follows("most after", end, NEAR) || marked.follows("most", end, NEAR)) {
      return "most";
    }
    if (marked.follows("least after", end, NEAR)) {
      return "least";
    }
    return before.equals("exactly") ? before : sideFarther(marked, at);
  }

  /// "cap each creator at 5 %", "máximo por creador 2 publicaciones".
  private static String sideFarther(Marked marked, int at) {
    return Stream.of("most", "least")
        .filter(side -> marked.precedes(side, at, NEAR))
        .findFirst()
        .orElse("");
  }

  /// "más de un 20 %".
  private static int afterArticle(Marked marked, int at) {
    return marked.before(at).equals("article") ? at - 1 : at;
  }

  private static void collect(Marked marked, Bound bound, boolean[] taken, Collected limits) {
    if (bound.isPart()) {
      share(marked, bound, taken, limits);
      return;
    }
    var noun = limits.noun(marked, bound, noun(marked, bound.end()));
    var isEach = isEach(marked, bound);
    var part = noun.isEmpty() ? Optional.<Platform>empty() : partOf(marked, bound);
    if (part.isPresent()) {
      limits.narrower.add(part.get());
      return;
    }
    if (noun.equals("posts") && (isOfAll(marked, bound) || isOneOfSeveral(marked, bound))) {
      return;
    }
    if ((noun.equals("posts") && (isEach || isUpper(bound)))
        || isPostsOfEach(noun, isEach, bound)) {
      limits.posts = whole(bound.max().or(() -> countEach(bound)));
    } else if (noun.equals("creators")) {
      limits.minCreators = whole(bound.min()).or(() -> limits.minCreators);
      limits.maxCreators = whole(bound.max()).or(() -> limits.maxCreators);
      limits.endOfCounted =
          limits.minCreators.isPresent() || limits.maxCreators.isPresent()
              ? endOfNoun(marked, bound.end())
              : -1;
    }
  }

  /// The platform that a number is bound to: "no more than 2 creators on youtube", "max 3
  /// youtubers", "at least 5 tiktok creators". Of several it is a rule for the plan.
  private static Optional<Platform> partOf(Marked marked, Bound bound) {
    for (var i = bound.end(); i < bound.end() + 2 * NEAR && !marked.endsClause(i); i++) {
      var platform = marked.platformAt(i);
      if (platform.isPresent()) {
        var next = i + 1;
        var isBound =
            PLACED.contains(marked.words().get(i - 1).folded())
                ? !marked.words().is(next, "only") && !isJoint(marked.words(), next)
                : marked.at(i).equals("creators")
                    || NOUNS.contains(marked.at(next))
                    || (i > bound.end() && marked.at(i).equals("posts"));
        return platform.filter(_ -> isBound);
      }
    }
    return Optional.empty();
  }

  private static boolean isJoint(Words words, int at) {
    return words.is(at, ",") || (words.has(at) && JOINTS.contains(words.get(at).folded()));
  }

  /// "Max 10 posts overall", "insgesamt maximal 10 Posts".
  private static boolean isOfAll(Marked marked, Bound bound) {
    return marked.follows("total", bound.end(), NEAR)
        || marked.precedes("total", bound.start(), NEAR);
  }

  /// "3 stories and 1 reel each": of which kind a creator posts, no limit says.
  private static boolean isOneOfSeveral(Marked marked, Bound bound) {
    var joint = bound.start() - 1;
    return isJoint(marked.words(), joint) && marked.before(joint).equals("posts");
  }

  private static boolean isPostsOfEach(String noun, boolean isEach, Bound bound) {
    return noun.isEmpty() && isEach && isUpper(bound) && bound.value() <= MOST_POSTS_WITHOUT_A_NOUN;
  }

  private static boolean isUpper(Bound bound) {
    return bound.max().isPresent() && bound.min().isEmpty();
  }

  /// "2 posts each" without a bound is as many as a creator may have.
  private static Optional<Double> countEach(Bound bound) {
    return bound.min().isPresent() ? Optional.empty() : Optional.of(bound.value());
  }

  private static void share(Marked marked, Bound bound, boolean[] taken, Collected limits) {
    var share = share(bound);
    if (share.isEmpty()) {
      shareOf(marked, bound, taken, limits).ifPresent(p -> limits.platforms.put(p, atLeast(bound)));
      return;
    }
    var platform =
        marked
            .platformAfter(bound.end(), NEAR)
            .or(() ->
                isPerson(marked, bound)
                    ? Optional.empty()
                    : marked.platformBefore(bound.start(), NEAR));
    if (platform.isPresent()) {
      limits.platforms.put(platform.get(), share.get());
    } else if (isEach(marked, bound) || isPerson(marked, bound)) {
      limits.perCreator = share.get();
    }
  }

  /// "50% on tiktok", "20% of my 10k on tiktok", "tiktok 50%": the platform that a share without a
  /// bound stands right beside.
  private static Optional<Platform> shareOf(
      Marked marked, Bound bound, boolean[] taken, Collected limits) {
    if (bound.min().isPresent() || bound.value() > 100 || isPerson(marked, bound)) {
      return Optional.empty();
    }
    var end = bound.end();
    while (SHARE_OF.contains(marked.at(end)) || isASum(marked, end, taken)) {
      end = Math.max(end + 1, marked.endOf(end));
    }
    var start = bound.start();
    while (SHARE_OF.contains(marked.before(start))) {
      start--;
    }
    return end > bound.end()
        ? marked.platformAt(end)
        : marked
            .platformEndingAt(start)
            .filter(p -> !limits.platforms.containsKey(p))
            .or(() -> marked.platformAt(bound.end()));
  }

  private static boolean isASum(Marked marked, int at, boolean[] taken) {
    var isSum = at < taken.length && taken[at] && marked.platformAt(at).isEmpty();
    return isSum || (marked.words().isNumber(at) && SHARE_OF.contains(marked.before(at)));
  }

  /// Posts have their prices, so that no plan spends exactly half.
  private static Share atLeast(Bound bound) {
    return new Share(Optional.of(bound.value() / 100), Optional.empty());
  }

  private static Optional<Share> share(Bound bound) {
    var min = bound.min().map(v -> v / 100);
    var max = bound.max().map(v -> v / 100);
    var fits = min.filter(v -> v > 1).isEmpty() && max.filter(v -> v > 1).isEmpty();
    return fits && (min.isPresent() || max.isPresent())
        ? Optional.of(new Share(min, max))
        : Optional.empty();
  }

  /// What is counted: of "300 words per post" not the posts.
  private static String noun(Marked marked, int from) {
    for (var i = from; i < from + 3 && marked.words().isWord(i); i++) {
      var isBehindAnother = i > from && marked.at(i - 1).isEmpty();
      if (marked.at(i).equals("each")
          || marked.at(i).equals("article")
          || (isBehindAnother && OF_ONE.contains(marked.at(i)))) {
        return "";
      }
      if (marked.at(i).equals("posts") || marked.at(i).equals("creators")) {
        return marked.at(i);
      }
    }
    return "";
  }

  private static int endOfNoun(Marked marked, int from) {
    for (var i = from; i < from + 3; i++) {
      if (marked.at(i).equals("creators")) {
        return marked.endOf(i);
      }
    }
    return from;
  }

  /// "2 posts each", "每人最多2篇".
  private static boolean isEach(Marked marked, Bound bound) {
    return marked.follows("each", bound.end(), NEAR)
        || marked.precedes("each", bound.start(), 2 * NEAR);
  }

  /// "nobody over 20 %", "no creator more than 20 %", "20 % for one person".
  private static boolean isPerson(Marked marked, Bound bound) {
    return marked.isNear("nobody", bound.start() - 2 * NEAR, bound.end())
        || marked.follows("creators", bound.end(), NEAR + 1)
        || marked.precedes("creators", bound.start(), NEAR);
  }

  /// "no TikTok or YouTube", "without Facebook": nothing of the budget goes there.
  private static void refused(Marked marked, Refusals refusals, Collected limits) {
    Platforms.found(marked.words()).stream()
        .filter(p -> refusals.has(p.start()))
        .forEach(p -> limits.platforms.put(p.platform(), Share.atMost(0)));
  }

  /// The token after "to", or after the "and" of "between 10 and 15".
  private static int afterTo(Marked marked, Count low) {
    var joint = marked.at(low.end());
    var isBetween = joint.equals("and") && marked.before(low.start()).equals("between");
    return joint.equals("to") || isBetween ? marked.endOf(low.end()) : low.end();
  }

  private Optional<Count> number(Marked marked, int at) {
    var word = fraction(marked, at).or(() -> word(marked, at));
    if (word.isPresent()) {
      return word;
    }
    var words = marked.words();
    if (!words.has(at) || isPartOfAWord(marked, at)) {
      return Optional.empty();
    }
    return digits(words, at)
        .or(() -> amounts.at(words, at).map(a -> number(a.value().doubleValue(), at, a.end())))
        .or(() -> ten(marked, at))
        .map(n -> withPercent(marked, n));
  }

  private static Optional<Count> digits(Words words, int at) {
    return words.isNumber(at)
        ? Digits.read(words.get(at).folded()).map(d -> number(d.doubleValue(), at, at + 1))
        : Optional.empty();
  }

  private static Count number(double value, int start, int end) {
    return new Count(value, false, start, end);
  }

  /// The "one" of "no one", the 一 of "任何一人".
  private static boolean isPartOfAWord(Marked marked, int at) {
    return !marked.words().isNumber(at)
        && (marked.isWithin(at) || !(marked.at(at).isEmpty() || marked.at(at).equals("ten")));
  }

  /// 十 alone, which elsewhere only multiplies.
  private static Optional<Count> ten(Marked marked, int at) {
    return marked.at(at).equals("ten") ? Optional.of(number(10, at, at + 1)) : Optional.empty();
  }

  private static Count withPercent(Marked marked, Count number) {
    return switch (marked.at(number.end())) {
      case "percent" -> new Count(number.value(), true, number.start(), marked.endOf(number.end()));
      case "tenths" ->
          new Count(number.value() * 10, true, number.start(), marked.endOf(number.end()));
      default -> number;
    };
  }

  /// "a quarter", "la mitad", "一半".
  private static Optional<Count> fraction(Marked marked, int at) {
    return Arrays.stream(Fraction.values())
        .filter(f -> f.word.equals(marked.at(at)))
        .findFirst()
        .map(f -> new Count(f.percent, true, at, marked.endOf(at)));
  }

  /// "One post each"; of other words for one nobody knows whether they count.
  private static Optional<Count> word(Marked marked, int at) {
    return switch (marked.at(at)) {
      case "one", "article" ->
          Optional.of(number(1, at, at + 1))
              .filter(_ ->
                  marked.at(at + 1).equals("posts")
                      || (marked.at(at).equals("one") && marked.at(at + 1).equals("creators")));
      default -> Optional.empty();
    };
  }

  private enum Fraction {
    HALF("half", 50),
    THIRD("third", 100.0 / 3),
    QUARTER("quarter", 25),
    FIFTH("fifth", 20),
    TENTH("tenth", 10);

    private final String word;
    private final double percent;

    Fraction(String word, double percent) {
      this.word = word;
      this.percent = percent;
    }
  }

  private static Optional<Integer> whole(Optional<Double> number) {
    return number.filter(n -> n >= 1 && n <= MOST).map(Double::intValue);
  }

  /// What has been found so far.
  private static final class Collected {
    private Optional<Integer> posts = Optional.empty();
    private Optional<Integer> minCreators = Optional.empty();
    private Optional<Integer> maxCreators = Optional.empty();
    private Share perCreator = Limits.NONE.perCreator();
    private final Map<Platform, Share> platforms = new TreeMap<>();
    private final List<Platform> narrower = new ArrayList<>();
    private int endOfCreators = -1;
    private int endOfCounted = -1;

    /// "At least 10 creators but no more than 15": a bound right behind that of creators is theirs,
    /// too, unless it is so far from it that it must be money ("at least 5 creators, up to 31000").
    String noun(Marked marked, Bound bound, String said) {
      var isOfTheSame =
          said.isEmpty()
              && isUpper(bound)
              && endOfCreators >= 0
              && bound.start() - endOfCreators <= NEAR + 1
              && maxCreators.isEmpty()
              && minCreators.filter(m -> bound.value() <= WIDEST * m).isPresent()
              && !isEach(marked, bound)
              && !marked.words().isWord(bound.end());
      var noun = isOfTheSame ? "creators" : said;
      endOfCreators = noun.equals("creators") ? bound.end() : -1;
      return noun;
    }

    Limits limits() {
      var inOrder =
          minCreators.isEmpty() || maxCreators.isEmpty() || minCreators.get() <= maxCreators.get();
      return new Limits(
          posts, inOrder ? minCreators : Optional.empty(), maxCreators, perCreator, platforms);
    }
  }
}
