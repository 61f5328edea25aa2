package campaignbot.allocation;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A team's limits, each loosened in turn.
final class LooserLimits {
  private static final Share FREE = new Share(Optional.empty(), Optional.empty());

  private final Limits limits;

  LooserLimits(Limits limits) {
    this.limits = limits;
  }

  Limits withMinCreators(int least) {
    return with(Optional.of(least), limits.maxCreators());
  }

  /// Shares just wide enough for this part of the budget.
  Limits withShareOf(double part) {
    var share = limits.perCreator();
    return with(
        new Share(
            share.min().map(min -> Math.min(min, percent(part, RoundingMode.DOWN))),
            share.max().map(max -> Math.max(max, percent(part, RoundingMode.UP)))));
  }

  /// A platform's minimum lowered to this part of the budget, in whole per cent.
  Limits withMinimum(Platform platform, double part) {
    return withMinimum(platform, Optional.of(percent(part, RoundingMode.DOWN)));
  }

  Limits withoutMinimum(Platform platform) {
    return withMinimum(platform, Optional.empty());
  }

  /// First the platforms' shares a little wider ("half here, half there" can hardly be spent to the
  /// cent), then with one limit gone, each in turn.
  List<Limits> all() {
    var looser = new ArrayList<Limits>();
    Stream.of(0.02, 0.05, 0.1).map(this::withPlatformsWiderBy).forEach(looser::add);
    looser.add(with(Optional.empty(), limits.maxCreators()));
    looser.add(with(limits.minCreators(), Optional.empty()));
    looser.add(withAnyNumberOfPosts());
    looser.add(with(FREE));
    limits.perPlatform().keySet().forEach(p -> looser.add(withoutMinimum(p)));
    return looser.stream().filter(l -> !l.equals(limits)).distinct().toList();
  }

  private Limits withPlatformsWiderBy(double part) {
    var platforms = new TreeMap<>(limits.perPlatform());
    platforms.replaceAll((_, share) ->
        new Share(
            share.min().map(min -> Math.max(0, percent(min - part, RoundingMode.HALF_UP))),
            share.max().map(max -> Math.min(1, percent(max + part, RoundingMode.HALF_UP)))));
    return with(binding(platforms));
  }

  private Limits withMinimum(Platform platform, Optional<Double> min) {
    var platforms = new TreeMap<>(limits.perPlatform());
    platforms.computeIfPresent(platform, (_, share) -> new Share(min, share.max()));
    return with(binding(platforms));
  }

  /// "At least nothing" and "at most everything" are no rules.
  private static Map<Platform, Share> binding(Map<Platform, Share> platforms) {
    var binding = new TreeMap<Platform, Share>();
    platforms.forEach((platform, share) -> {
      var left = new Share(share.min().filter(m -> m > 0), share.max().filter(m -> m < 1));
      if (!left.equals(FREE)) {
        binding.put(platform, left);
      }
    });
    return binding;
  }

  private Limits withAnyNumberOfPosts() {
    return new Limits(
        Optional.empty(),
        limits.minCreators(),
        limits.maxCreators(),
        limits.perCreator(),
        limits.perPlatform());
  }

  private Limits with(Optional<Integer> least, Optional<Integer> most) {
    return new Limits(
        limits.maxPostsPerCreator(), least, most, limits.perCreator(), limits.perPlatform());
  }

  private Limits with(Share perCreator) {
    return new Limits(
        limits.maxPostsPerCreator(),
        limits.minCreators(),
        limits.maxCreators(),
        perCreator,
        limits.perPlatform());
  }

  private Limits with(Map<Platform, Share> platforms) {
    return new Limits(
        limits.maxPostsPerCreator(),
        limits.minCreators(),
        limits.maxCreators(),
        limits.perCreator(),
        platforms);
  }

  private static double percent(double part, RoundingMode mode) {
    return BigDecimal.valueOf(part).setScale(2, mode).doubleValue();
  }
}
