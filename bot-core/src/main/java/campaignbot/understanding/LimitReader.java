package campaignbot.understanding;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the rules for spreading the budget: "max 2 posts each", "10 to 15 creators", "nobody over
/// 20 %", "at least 20% on instagram", "no TikTok".
final class LimitReader {
  private static final int MOST = 100_000;
  private static final int NEAR = 5;
  private final Topics topics = Topics.in("limit-words.txt");

  /// @param limits what is said
  /// @param limited platforms that are named for their share only, not as the ones to use
  record Read(Limits limits, List<Platform> limited) {}

  /// A number with its bounds as far as they are known.
  private record Bound(Optional<Double> min, Optional<Double> max, int start, int end) {}

  Read read(Words words, boolean[] taken) {
    var marked = new Marked(words, topics);
    var limits = new Collected();
    for (var i = 0; i < words.size(); i++) {
      if (words.isNumber(i) && !taken[i]) {
        var bound = bound(marked, i);
        bound.ifPresent(b -> collect(marked, b, limits));
        i = bound.map(Bound::end).orElse(i + 1) - 1;
      }
    }
    refused(marked, limits);
    return new Read(limits.limits(), List.copyOf(limits.platforms.keySet()));
  }

  private Optional<Bound> bound(Marked marked, int at) {
    var words = marked.words();
    var first = number(words, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    var joint = at + 1 + (isPercent(words, at + 1) ? 1 : 0);
    var second = isTo(words, joint) ? number(words, joint + 1) : Optional.<Double>empty();
    if (second.isPresent() && second.get() >= first.get()) {
      return Optional.of(new Bound(first, second, at, joint + 2));
    }
    return Optional.of(oneSided(marked, first, at));
  }

  private static Bound oneSided(Marked marked, Optional<Double> value, int at) {
    var open = Optional.<Double>empty();
    return switch (side(marked, at)) {
      case "most" -> new Bound(open, value, at, at + 1);
      case "least" -> new Bound(value, open, at, at + 1);
      case "exactly" -> new Bound(value, value, at, at + 1);
      default -> new Bound(open, open, at, at + 1);
    };
  }

  /// "nobody over 20 %" is an upper bound, "over 20 creators" a lower one; "2 posts each max".
  private static String side(Marked marked, int at) {
    var before = marked.before(at);
    if (before.equals("over")) {
      var refused =
          marked.isNear("nobody", at - NEAR - 1, at) || marked.isNear("no", at - NEAR - 1, at);
      return refused ? "most" : "least";
    }
    if (before.equals("most") || before.equals("least")) {
      return before;
    }
    if (marked.follows("most after", at + 1, NEAR) || marked.follows("most", at + 1, NEAR)) {
      return "most";
    }
    if (marked.follows("least after", at + 1, NEAR)) {
      return "least";
    }
    return before;
  }

  private static void collect(Marked marked, Bound bound, Collected limits) {
    if (isPercent(marked.words(), bound.end())) {
      share(marked, bound, limits);
      return;
    }
    var noun = noun(marked, bound.end());
    if (noun.equals("posts") && (marked.follows("each", bound.end(), NEAR) || isUpper(bound))) {
      limits.posts = whole(bound.max().or(() -> countEach(marked, bound)));
    } else if (noun.equals("creators")) {
      limits.minCreators = whole(bound.min()).or(() -> limits.minCreators);
      limits.maxCreators = whole(bound.max()).or(() -> limits.maxCreators);
    }
  }

  private static boolean isUpper(Bound bound) {
    return bound.max().isPresent() && bound.min().isEmpty();
  }

  /// "2 posts each" without a bound is as many as a creator may have.
  private static Optional<Double> countEach(Marked marked, Bound bound) {
    return bound.min().isPresent() ? Optional.empty() : number(marked.words(), bound.start());
  }

  private static void share(Marked marked, Bound bound, Collected limits) {
    var share = share(bound);
    if (share.isEmpty()) {
      return;
    }
    var platform = marked.platformAfter(bound.end() + 1, NEAR);
    if (platform.isPresent()) {
      limits.platforms.put(platform.get(), share.get());
    } else if (marked.follows("each", bound.end() + 1, NEAR) || isPerson(marked, bound)) {
      limits.perCreator = share.get();
    }
  }

  private static Optional<Share> share(Bound bound) {
    var min = bound.min().map(v -> v / 100);
    var max = bound.max().map(v -> v / 100);
    var fits = min.filter(v -> v > 1).isEmpty() && max.filter(v -> v > 1).isEmpty();
    return fits && (min.isPresent() || max.isPresent())
        ? Optional.of(new Share(min, max))
        : Optional.empty();
  }

  private static String noun(Marked marked, int from) {
    for (var i = from; i < from + 3 && marked.words().isWord(i); i++) {
      if (marked.at(i).equals("posts") || marked.at(i).equals("creators")) {
        return marked.at(i);
      }
    }
    return "";
  }

  /// "nobody over 20 %", "no creator more than 20 %", "20 % for one person".
  private static boolean isPerson(Marked marked, Bound bound) {
    return marked.isNear("nobody", bound.start() - 2 * NEAR, bound.end())
        || marked.isNear("creators", bound.start() - NEAR, bound.end() + NEAR);
  }

  /// "no TikTok", "without Facebook": nothing of the budget goes there.
  private static void refused(Marked marked, Collected limits) {
    marked
        .platforms()
        .forEach((at, platform) -> {
          if (marked.before(at).equals("no")) {
            limits.platforms.put(platform, Share.atMost(0));
          }
        });
  }

  private static boolean isPercent(Words words, int at) {
    return words.is(at, "%")
        || words.is(at, "percent")
        || words.is(at, "pct")
        || words.is(at, "prozent");
  }

  private static boolean isTo(Words words, int at) {
    return words.is(at, "to")
        || words.is(at, "-")
        || words.is(at, "–")
        || words.is(at, "bis")
        || words.is(at, "à")
        || words.is(at, "a");
  }

  private static Optional<Double> number(Words words, int at) {
    return words.isNumber(at)
        ? Digits.read(words.get(at).folded()).map(Number::doubleValue)
        : Optional.empty();
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

    Limits limits() {
      var inOrder =
          minCreators.isEmpty() || maxCreators.isEmpty() || minCreators.get() <= maxCreators.get();
      return new Limits(
          posts, inOrder ? minCreators : Optional.empty(), maxCreators, perCreator, platforms);
    }
  }
}
