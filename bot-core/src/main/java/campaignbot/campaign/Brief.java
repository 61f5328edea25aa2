package campaignbot.campaign;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// What the team wants. Complete with budget, region and metric; everything else may stay open.
///
/// @param niches empty = any
/// @param nichesWithout what nobody in the plan may be known for; never one of `niches`
/// @param platforms empty = any
/// @param target a wanted result in the metric's unit (300 sign-ups)
public record Brief(
    Optional<Budget> budget,
    Optional<Region> region,
    Optional<Metric> metric,
    Set<Niche> niches,
    Set<Niche> nichesWithout,
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
          Set.of(),
          Optional.empty(),
          Limits.NONE,
          CreatorWishes.NONE,
          OptionalLong.empty());

  /// Stored briefs of earlier versions have no `nichesWithout`.
  public Brief {
    niches = Collections.unmodifiableSet(new TreeSet<>(niches));
    nichesWithout =
        nichesWithout == null
            ? Set.of()
            : Collections.unmodifiableSet(new TreeSet<>(nichesWithout));
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
  }

  public boolean isComplete() {
    return budget.isPresent() && region.isPresent() && metric.isPresent();
  }

  public Brief withBudget(Budget newer) {
    return new Brief(
        Optional.of(newer),
        region,
        metric,
        niches,
        nichesWithout,
        platforms,
        window,
        limits,
        creators,
        target);
  }

  public Brief withRegion(Region newer) {
    return new Brief(
        budget,
        Optional.of(newer),
        metric,
        niches,
        nichesWithout,
        platforms,
        window,
        limits,
        creators,
        target);
  }

  /// A result that was wanted of another metric is wanted no longer.
  public Brief withMetric(Metric newer) {
    boolean isSame = metric.isEmpty() || metric.get() == newer;
    return new Brief(
        budget,
        region,
        Optional.of(newer),
        niches,
        nichesWithout,
        platforms,
        window,
        limits,
        creators,
        isSame ? target : OptionalLong.empty());
  }

  /// What is wanted is no longer left out. At any time.
  public Brief withoutWindow() {
    return new Brief(
        budget,
        region,
        metric,
        niches,
        nichesWithout,
        platforms,
        Optional.empty(),
        limits,
        creators,
        target);
  }

  public Brief withNiches(Set<Niche> newer) {
    return new Brief(
        budget,
        region,
        metric,
        newer,
        less(nichesWithout, newer),
        platforms,
        window,
        limits,
        creators,
        target);
  }

  /// What is left out is no longer wanted.
  public Brief withNichesWithout(Set<Niche> newer) {
    return new Brief(
        budget,
        region,
        metric,
        less(niches, newer),
        newer,
        platforms,
        window,
        limits,
        creators,
        target);
  }

  private static Set<Niche> less(Set<Niche> niches, Set<Niche> others) {
    var left = new TreeSet<>(niches);
    left.removeAll(others);
    return left;
  }

  public Brief withPlatforms(Set<Platform> newer) {
    return new Brief(
        budget, region, metric, niches, nichesWithout, newer, window, limits, creators, target);
  }

  public Brief withWindow(CampaignWindow newer) {
    return new Brief(
        budget,
        region,
        metric,
        niches,
        nichesWithout,
        platforms,
        Optional.of(newer),
        limits,
        creators,
        target);
  }

  public Brief withLimits(Limits newer) {
    return new Brief(
        budget, region, metric, niches, nichesWithout, platforms, window, newer, creators, target);
  }

  public Brief withCreators(CreatorWishes newer) {
    return new Brief(
        budget, region, metric, niches, nichesWithout, platforms, window, limits, newer, target);
  }

  public Brief withTarget(long newer) {
    return aimedAt(OptionalLong.of(newer));
  }

  public Brief withoutTarget() {
    return aimedAt(OptionalLong.empty());
  }

  private Brief aimedAt(OptionalLong newer) {
    return new Brief(
        budget, region, metric, niches, nichesWithout, platforms, window, limits, creators, newer);
  }

  /// Whether all is the same that is not asked for one by one: niches, platforms, dates, limits,
  /// creators.
  public boolean wishesLike(Brief other) {
    return niches.equals(other.niches)
        && nichesWithout.equals(other.nichesWithout)
        && platforms.equals(other.platforms)
        && window.equals(other.window)
        && limits.equals(other.limits)
        && creators.equals(other.creators);
  }
}
