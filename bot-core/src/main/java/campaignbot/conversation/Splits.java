package campaignbot.conversation;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.util.Set;
import java.util.TreeMap;

/// A budget that is split up to the last cent: "half on TikTok, half on Instagram". Posts have
/// their prices, so that no plan spends exactly that; as upper bounds the same shares can be kept,
/// and a plan that spends nearly everything comes as near to them as prices allow.
final class Splits {
  private static final double NEARLY = .005;

  private Splits() {}

  /// The platforms among which the whole budget is split; empty when it is not.
  static Set<Platform> platforms(Limits limits) {
    var shares = new TreeMap<Platform, Double>();
    limits
        .perPlatform()
        .forEach((platform, share) ->
            share
                .min()
                .filter(m -> m > 0 && share.max().isEmpty())
                .ifPresent(m -> shares.put(platform, m)));
    var sum = shares.values().stream().mapToDouble(m -> m).sum();
    return shares.size() > 1 && Math.abs(sum - 1) < NEARLY ? shares.keySet() : Set.of();
  }

  /// The same with upper bounds in place of the lower ones.
  static Limits spendable(Limits limits) {
    var split = platforms(limits);
    var shares = new TreeMap<>(limits.perPlatform());
    split.forEach(p -> shares.computeIfPresent(p, (_, s) -> Share.atMost(s.min().orElseThrow())));
    return new Limits(
        limits.maxPostsPerCreator(),
        limits.minCreators(),
        limits.maxCreators(),
        limits.perCreator(),
        shares);
  }
}
