package campaignbot.campaign;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// What the team wants. Complete with budget, region and metric; everything else may stay open.
///
/// @param niches empty = any
/// @param platforms empty = any
/// @param target a wanted result in the metric's unit (300 sign-ups)
public record Brief(
    Optional<Budget> budget,
    Optional<Region> region,
    Optional<Metric> metric,
    Set<Niche> niches,
    Set<Platform> platforms,
    Optional<CampaignWindow> window,
    Limits limits,
    CreatorWishes creators,
    OptionalLong target) {

  public static final Brief EMPTY =
      new Brief(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Limits.NONE,
          CreatorWishes.NONE,
          OptionalLong.empty());

  public Brief {
    niches = Collections.unmodifiableSet(new TreeSet<>(niches));
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
  }

  public boolean isComplete() {
    return budget.isPresent() && region.isPresent() && metric.isPresent();
  }

  public Brief withBudget(Budget newer) {
    return new Brief(
        Optional.of(newer), region, metric, niches, platforms, window, limits, creators, target);
  }

  public Brief withRegion(Region newer) {
    return new Brief(
        budget, Optional.of(newer), metric, niches, platforms, window, limits, creators, target);
  }

  public Brief withMetric(Metric newer) {
    return new Brief(
        budget, region, Optional.of(newer), niches, platforms, window, limits, creators, target);
  }

  public Brief withNiches(Set<Niche> newer) {
    return new Brief(budget, region, metric, newer, platforms, window, limits, creators, target);
  }

  public Brief withPlatforms(Set<Platform> newer) {
    return new Brief(budget, region, metric, niches, newer, window, limits, creators, target);
  }

  public Brief withWindow(CampaignWindow newer) {
    return new Brief(
        budget, region, metric, niches, platforms, Optional.of(newer), limits, creators, target);
  }

  public Brief withLimits(Limits newer) {
    return new Brief(budget, region, metric, niches, platforms, window, newer, creators, target);
  }

  public Brief withCreators(CreatorWishes newer) {
    return new Brief(budget, region, metric, niches, platforms, window, limits, newer, target);
  }

  public Brief withTarget(long newer) {
    return new Brief(
        budget,
        region,
        metric,
        niches,
        platforms,
        window,
        limits,
        creators,
        OptionalLong.of(newer));
  }
}
