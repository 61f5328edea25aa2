package campaignbot.campaign;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Rules of the team on how the budget is spread. What is empty is free.
///
/// @param maxPostsPerCreator at least 1
/// @param minCreators at least 1
/// @param maxCreators at least 1, not below `minCreators`
/// @param perCreator bounds on what one person gets, as parts of the budget; `min` holds for those
///   who are in the plan
/// @param perPlatform bounds on what goes to one platform, as parts of the budget
public record Limits(
    Optional<Integer> maxPostsPerCreator,
    Optional<Integer> minCreators,
    Optional<Integer> maxCreators,
    Share perCreator,
    Map<Platform, Share> perPlatform) {

  public static final Limits NONE =
      new Limits(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Share(Optional.empty(), Optional.empty()),
          Map.of());

  public Limits {
    atLeastOne(maxPostsPerCreator, "posts per creator");
    atLeastOne(minCreators, "creators");
    atLeastOne(maxCreators, "creators");
    if (minCreators.isPresent()
        && maxCreators.isPresent()
        && minCreators.get() > maxCreators.get()) {
      throw new IllegalArgumentException(
          "At least " + minCreators.get() + " and at most " + maxCreators.get() + " creators");
    }
    perPlatform = java.util.Collections.unmodifiableMap(new TreeMap<>(perPlatform));
  }

  /// These, overruled by whatever `newer` says; an older bound that a newer one contradicts is
  /// dropped.
  public Limits with(Limits newer) {
    var platforms = new TreeMap<>(perPlatform);
    newer.perPlatform.forEach((p, share) -> platforms.merge(p, share, Share::with));
    var fewest = newer.minCreators.or(() -> minCreators);
    var most = newer.maxCreators.or(() -> maxCreators);
    if (fewest.isPresent() && most.isPresent() && fewest.get() > most.get()) {
      fewest = newer.minCreators;
      most = newer.maxCreators;
    }
    return new Limits(
        newer.maxPostsPerCreator.or(() -> maxPostsPerCreator),
        fewest,
        most,
        perCreator.with(newer.perCreator),
        platforms);
  }

  /// Platforms that nothing goes to.
  public Set<Platform> refused() {
    return perPlatform.entrySet().stream()
        .filter(e -> e.getValue().max().filter(m -> m == 0).isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// These, refusing none of these platforms.
  public Limits welcoming(Collection<Platform> platforms) {
    var left = new TreeMap<>(perPlatform);
    refused().stream().filter(platforms::contains).forEach(left::remove);
    return new Limits(maxPostsPerCreator, minCreators, maxCreators, perCreator, left);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  private static void atLeastOne(Optional<Integer> count, String what) {
    if (count.isPresent() && count.get() < 1) {
      throw new IllegalArgumentException("At least one of the " + what + ", not " + count.get());
    }
  }
}
