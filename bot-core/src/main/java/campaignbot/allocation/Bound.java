package campaignbot.allocation;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One of a team's limits, which can be taken away.
public sealed interface Bound {
  /// @param most posts of one creator
  record Posts(int most) implements Bound {}

  record FewestCreators(int least) implements Bound {}

  record MostCreators(int most) implements Bound {}

  /// @param part of the budget, for one creator at least
  record LeastShare(double part) implements Bound {}

  /// @param part of the budget, for one creator at most
  record MostShare(double part) implements Bound {}

  /// @param share of the budget, for one platform
  record OnPlatform(Platform platform, Share share) implements Bound {}

  /// All that these limits hold.
  static List<Bound> of(Limits limits) {
    var bounds = new ArrayList<Bound>();
    limits.maxPostsPerCreator().map(Posts::new).ifPresent(bounds::add);
    limits.minCreators().map(FewestCreators::new).ifPresent(bounds::add);
    limits.maxCreators().map(MostCreators::new).ifPresent(bounds::add);
    limits.perCreator().min().map(LeastShare::new).ifPresent(bounds::add);
    limits.perCreator().max().map(MostShare::new).ifPresent(bounds::add);
    limits.perPlatform().forEach((platform, share) -> bounds.add(new OnPlatform(platform, share)));
    return bounds;
  }

  /// No other limit than it.
  default Limits alone() {
    var none = Optional.<Integer>empty();
    var free = Limits.NONE.perCreator();
    return switch (this) {
      case Posts(var most) -> new Limits(Optional.of(most), none, none, free, Map.of());
      case FewestCreators(var least) -> new Limits(none, Optional.of(least), none, free, Map.of());
      case MostCreators(var most) -> new Limits(none, none, Optional.of(most), free, Map.of());
      case LeastShare(var part) ->
          new Limits(none, none, none, new Share(Optional.of(part), Optional.empty()), Map.of());
      case MostShare(var part) ->
          new Limits(none, none, none, new Share(Optional.empty(), Optional.of(part)), Map.of());
      case OnPlatform(var platform, var share) ->
          new Limits(none, none, none, free, Map.of(platform, share));
    };
  }

  /// The limits without it.
  default Limits lifted(Limits limits) {
    var posts = limits.maxPostsPerCreator();
    var least = limits.minCreators();
    var most = limits.maxCreators();
    var share = limits.perCreator();
    var platforms = limits.perPlatform();
    return switch (this) {
      case Posts _ -> new Limits(Optional.empty(), least, most, share, platforms);
      case FewestCreators _ -> new Limits(posts, Optional.empty(), most, share, platforms);
      case MostCreators _ -> new Limits(posts, least, Optional.empty(), share, platforms);
      case LeastShare _ ->
          new Limits(posts, least, most, new Share(Optional.empty(), share.max()), platforms);
      case MostShare _ ->
          new Limits(posts, least, most, new Share(share.min(), Optional.empty()), platforms);
      case OnPlatform(var platform, _) -> {
        var left = new TreeMap<>(platforms);
        left.remove(platform);
        yield new Limits(posts, least, most, share, left);
      }
    };
  }
}
