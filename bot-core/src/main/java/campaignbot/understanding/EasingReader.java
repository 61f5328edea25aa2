package campaignbot.understanding;

import campaignbot.campaign.Platform;
import campaignbot.campaign.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Finds what is given up or left open: "no limit on posts", "any niche", "not only tiktok", "less
/// tiktok". The words are in `easing-words.txt`.
final class EasingReader {
  private static final Map<String, Rule> RULES =
      Map.of(
          "posts", Rule.POSTS,
          "per creator", Rule.PER_CREATOR,
          "creators", Rule.CREATORS,
          "dates", Rule.DATES,
          "target", Rule.TARGET,
          "platforms", Rule.PLATFORMS,
          "niches", Rule.NICHES);

  /// Of what "any" will do.
  private static final Set<Rule> OPEN = EnumSet.of(Rule.DATES, Rule.PLATFORMS, Rule.NICHES);

  /// "No limits at all".
  private static final Set<String> CLOSING =
      Set.of("at", "please", "any", "anymore", "and", "whatsoever", "por", "ya", "y");

  private static final Set<String> NEGATIONS =
      Set.of("dont", "not", "never", "no", "nicht", "nunca", "唔好", "不要");
  private final Topics topics = Topics.in("easing-words.txt");

  /// @param spans the tokens that a rule is lifted with, which say nothing else
  record Read(Easing easing, List<Topics.Found> spans) {}

  private record Lift(Rule rule, int from, int to) {}

  Read read(Words words, List<Platforms.Found> platforms, Refusals refusals) {
    var found = topics.found(words);
    var lifts = lifts(words, found);
    var lifted = EnumSet.noneOf(Rule.class);
    lifts.forEach(l -> lifted.add(l.rule()));
    var fine = EnumSet.noneOf(Platform.class);
    var unnumbered = EnumSet.noneOf(Platform.class);
    for (var platform : platforms) {
      if (refusals.has(platform.start())) {
        continue;
      }
      if (found.stream().anyMatch(f -> is(f, "fine") && f.start() == platform.end())) {
        fine.add(platform.platform());
      }
      if (isAfter("less", platform, found)) {
        unnumbered.add(platform.platform());
      }
      if (platforms.size() == 1 && isAfter("not only", platform, found)) {
        lifted.add(Rule.PLATFORMS);
      }
    }
    return new Read(
        new Easing(lifted, fine, unnumbered),
        lifts.stream().map(l -> new Topics.Found("lift", l.from(), l.to())).toList());
  }

  /// "Mostly on tiktok".
  private static boolean isAfter(
      String meaning, Platforms.Found platform, List<Topics.Found> found) {
    var end = platform.start();
    for (var f : found.reversed()) {
      if (f.end() == end && is(f, "small")) {
        end = f.start();
      } else if (f.end() == end) {
        return is(f, meaning);
      }
    }
    return false;
  }

  private static List<Lift> lifts(Words words, List<Topics.Found> found) {
    var lifts = new ArrayList<Lift>();
    for (var i = 0; i < found.size(); i++) {
      lift(found, i)
          .or(all(words, found, i))
          .filter(l -> !isTakenBack(words, l.from()))
          .filter(l -> l.rule() != Rule.TARGET || !words.isWord(l.to()))
          .ifPresent(lifts::add);
    }
    return lifts;
  }

  /// "Don't forget the deadline".
  private static boolean isTakenBack(Words words, int at) {
    return words.isWord(at - 1) && NEGATIONS.contains(words.get(at - 1).folded());
  }

  /// "No limits", "remove all restrictions": nothing says of what.
  private static Supplier<Optional<Lift>> all(Words words, List<Topics.Found> found, int at) {
    return () -> {
      var second = after(found, at);
      var last = second >= 0 && is(found.get(second), "any") ? after(found, second) : second;
      return is(found.get(at), "lift")
              && last >= 0
              && is(found.get(last), "limits")
              && endsThere(words, found, last)
          ? Optional.of(new Lift(Rule.LIMITS, found.get(at).start(), found.get(last).end()))
          : Optional.empty();
    };
  }

  /// "No limits on the budget" are no limits of something else.
  private static boolean endsThere(Words words, List<Topics.Found> found, int last) {
    var end = found.get(last).end();
    var goesOn = last + 1 < found.size() && found.get(last + 1).start() == end;
    return !goesOn && !(words.isWord(end) && !CLOSING.contains(words.get(end).folded()));
  }

  /// "No limit on posts", "remove the post limit", "no dates", "any niche".
  private static Optional<Lift> lift(List<Topics.Found> found, int at) {
    var first = found.get(at);
    var second = after(found, at);
    if (second < 0) {
      return Optional.empty();
    }
    var rule = Optional.ofNullable(RULES.get(found.get(second).meaning()));
    if (is(first, "any")) {
      return rule.filter(OPEN::contains)
          .map(r -> new Lift(r, first.start(), found.get(second).end()));
    }
    if (!is(first, "lift")) {
      return Optional.empty();
    }
    var third = after(found, second);
    if (isLimit(found.get(second))) {
      return third < 0
          ? Optional.empty()
          : Optional.ofNullable(RULES.get(found.get(third).meaning()))
              .map(r -> new Lift(r, first.start(), found.get(third).end()));
    }
    var isLimit = third >= 0 && isLimit(found.get(third));
    return rule.filter(r -> isLimit || r == Rule.DATES || r == Rule.TARGET)
        .map(r -> new Lift(r, first.start(), found.get(isLimit ? third : second).end()));
  }

  /// The phrase right behind another, small words left out; -1 if there is none.
  private static int after(List<Topics.Found> found, int at) {
    var next = at + 1;
    while (next < found.size() && found.get(next).start() == found.get(next - 1).end()) {
      if (!is(found.get(next), "small")) {
        return next;
      }
      next++;
    }
    return -1;
  }

  private static boolean isLimit(Topics.Found found) {
    return is(found, "limit") || is(found, "limits");
  }

  private static boolean is(Topics.Found found, String meaning) {
    return found.meaning().equals(meaning);
  }
}
