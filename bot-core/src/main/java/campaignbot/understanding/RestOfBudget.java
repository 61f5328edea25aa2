package campaignbot.understanding;

import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the named shares leave over, and shares that are named as one ratio: "20% on tiktok and the
/// rest on ig", "60/40 between instagram and tiktok".
final class RestOfBudget {
  private static final int NEAR = 4;
  private static final int ALL = 100;
  private static final Pattern RATIO =
      Pattern.compile("(?<![\\d/.,-])(\\d{1,2}) ?[/:] ?(\\d{1,2})(?![\\d/%.,-])");

  private RestOfBudget() {}

  /// @param shares those that are named, to be filled up
  static void share(Marked marked, Map<Platform, Share> shares) {
    ratio(marked, shares);
    var rest = platformOfRest(marked).filter(p -> !shares.containsKey(p));
    var named = shares.values().stream().flatMap(s -> s.min().stream()).mapToDouble(m -> m).sum();
    if (rest.isPresent() && named > 0 && named < 1) {
      var left = Math.round((1 - named) * ALL) / (double) ALL;
      shares.put(rest.get(), Share.atLeast(left));
    }
  }

  private static Optional<Platform> platformOfRest(Marked marked) {
    for (var i = 0; i < marked.words().size(); i++) {
      if (marked.at(i).equals("rest")) {
        return marked.platformAfter(marked.endOf(i), NEAR);
      }
    }
    return Optional.empty();
  }

  /// Both parts of the whole, for exactly two platforms.
  private static void ratio(Marked marked, Map<Platform, Share> shares) {
    var platforms =
        Platforms.found(marked.words()).stream().map(Platforms.Found::platform).distinct().toList();
    var ratio = RATIO.matcher(marked.words().text());
    if (platforms.size() == 2 && shares.isEmpty() && ratio.find()) {
      var first = Integer.parseInt(ratio.group(1));
      if (first > 0 && first + Integer.parseInt(ratio.group(2)) == ALL) {
        shares.put(platforms.getFirst(), Share.atLeast(first / (double) ALL));
        shares.put(platforms.getLast(), Share.atLeast((ALL - first) / (double) ALL));
      }
    }
  }
}
