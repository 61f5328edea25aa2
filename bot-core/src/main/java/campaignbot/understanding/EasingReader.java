package campaignbot.understanding;

import campaignbot.campaign.Platform;
import campaignbot.campaign.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what is given up or left open: "no limit on posts", "any niche", "not only tiktok", "less
/// tiktok". The words are in `easing-words.txt`.
final class EasingReader {
  private static final Map<String, Rule> RULES =
      Map.of(
          "posts", Rule.POSTS,
          "per creator", Rule.PER_CREATOR,
          "creators", Rule.CREATORS,
          "dates", Rule.DATES,
          "platforms", Rule.PLATFORMS,
          "niches", Rule.NICHES);

  private final Topics topics = Topics.in("easing-words.txt");

  /// @param spans the tokens that a rule is lifted with, which say nothing else
  record Read(Easing easing, List<Topics.Found> spans) {}

  private record Lift(Rule rule, int from, int to) {}

  Read read(Words words, List<Platforms.Found> platforms, Refusals refusals) {
    var found = topics.found(words);
    var lifts = lifts(found);
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

  private static List<Lift> lifts(List<Topics.Found> found) {
    var lifts = new ArrayList<Lift>();
    for (var i = 0; i < found.size(); i++) {
      lift(found, i).ifPresent(lifts::add);
    }
    return lifts;
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
      return rule.filter(r -> r != Rule.POSTS && r != Rule.CREATORS && r != Rule.PER_CREATOR)
          .map(r -> new Lift(r, first.start(), found.get(second).end()));
    }
    if (!is(first, "lift")) {
      return Optional.empty();
    }
    var third = after(found, second);
    if (is(found.get(second), "limit")) {
      return third < 0
          ? Optional.empty()
          : Optional.ofNullable(RULES.get(found.get(third).meaning()))
              .map(r -> new Lift(r, first.start(), found.get(third).end()));
    }
    var isLimit = third >= 0 && is(found.get(third), "limit");
    return rule.filter(r -> isLimit || r == Rule.DATES)
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

  private static boolean is(Topics.Found found, String meaning) {
    return found.meaning().equals(meaning);
  }
}
