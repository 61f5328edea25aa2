package campaignbot.campaign;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What of a brief can be given up as a whole: "no limit on posts", "any niche".
public enum Rule {
  POSTS {
    @Override
    public Brief lifted(Brief brief) {
      var was = brief.limits();
      return brief.withLimits(
          new Limits(
              Optional.empty(),
              was.minCreators(),
              was.maxCreators(),
              was.perCreator(),
              was.perPlatform()));
    }
  },
  /// Posts and money of one creator.
  PER_CREATOR {
    @Override
    public Brief lifted(Brief brief) {
      var was = brief.limits();
      return brief.withLimits(
          new Limits(
              Optional.empty(),
              was.minCreators(),
              was.maxCreators(),
              Limits.NONE.perCreator(),
              was.perPlatform()));
    }
  },
  CREATORS {
    @Override
    public Brief lifted(Brief brief) {
      var was = brief.limits();
      return brief.withLimits(
          new Limits(
              was.maxPostsPerCreator(),
              Optional.empty(),
              Optional.empty(),
              was.perCreator(),
              was.perPlatform()));
    }
  },
  /// All limits on posts, creators and shares of the budget. Who stays left out stays left out.
  LIMITS {
    @Override
    public Brief lifted(Brief brief) {
      var refused = new TreeMap<>(brief.limits().perPlatform());
      refused.keySet().retainAll(brief.limits().refused());
      return brief.withLimits(
          new Limits(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Limits.NONE.perCreator(),
              refused));
    }
  },
  /// The wanted result.
  TARGET {
    @Override
    public Brief lifted(Brief brief) {
      return brief.withoutTarget();
    }
  },
  DATES {
    @Override
    public Brief lifted(Brief brief) {
      return brief.withoutWindow();
    }
  },
  /// Those that are wanted, those that are refused, and their shares.
  PLATFORMS {
    @Override
    public Brief lifted(Brief brief) {
      var was = brief.limits();
      return brief
          .withPlatforms(Set.of())
          .withLimits(
              new Limits(
                  was.maxPostsPerCreator(),
                  was.minCreators(),
                  was.maxCreators(),
                  was.perCreator(),
                  Limits.NONE.perPlatform()));
    }
  },
  NICHES {
    @Override
    public Brief lifted(Brief brief) {
      return brief.withNiches(Set.of());
    }
  };

  /// The brief without it.
  public abstract Brief lifted(Brief brief);
}
