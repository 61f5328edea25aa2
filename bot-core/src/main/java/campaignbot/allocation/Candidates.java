package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is in question for a brief, and how many were lost at each of its words.
///
/// Whoever is certainly elsewhere, on another platform or of another niche is out; what is not
/// known is assumed to fit, and listed. Candidates are nano and micro accounts as their own market
/// counts them, and mid-size ones in the wider circle: the plan is about small creators. Larger
/// ones stand aside as the big name to compare with, unless the team insists on one, or there is
/// nobody else.
final class Candidates {
  /// @param small who may be in the plan
  /// @param middling mid-size accounts that are not in question
  /// @param big who may be the big name of the comparison
  /// @param missing handles the team insists on that nobody in the catalogue has
  /// @param unknown handles the team insists on of whom the catalogue says too little to plan with
  /// @param onlyBig whether `small` holds large accounts for want of others
  /// @param noAudience left out because nothing says how many people follow them
  /// @param usual whose benchmarks hold where a place is not known
  record Found(
      List<Candidacy> small,
      List<Candidacy> middling,
      List<Candidacy> big,
      int inRegion,
      int onPlatform,
      int inNiche,
      Set<String> missing,
      List<String> unknown,
      boolean onlyBig,
      int noAudience,
      UsualCountry usual) {
    List<Candidacy> everybody() {
      return onlyBig
          ? Stream.of(small, middling).flatMap(List::stream).toList()
          : Stream.of(small, middling, big.stream().filter(c -> !c.pinned()).toList())
              .flatMap(List::stream)
              .toList();
    }

    /// Whom the team both insists on and does not want.
    List<Candidacy> contradictory() {
      return small.stream().filter(c -> c.pinned() && c.excluded()).toList();
    }
  }

  /// How large an account may be to be in question.
  enum Circle {
    /// What their market calls nano or micro.
    SMALL,
    /// Mid-size ones as well, when the small ones cannot use the budget.
    WITH_MIDDLING
  }

  private final Brief brief;
  private final Circle circle;
  private final Benchmarks benchmarks;
  private final RegionalAudience audience;
  private final List<Creator> creators;
  private final UsualSize usualSize;
  private final UsualCountry usual;
  private final Set<String> pinnedKeys;

  Candidates(Brief brief, Catalogue catalogue, Benchmarks benchmarks, Circle circle) {
    this(brief, catalogue, benchmarks, circle, List.of());
  }

  /// @param keep keys of creators who stay, unless they are excluded
  Candidates(
      Brief brief, Catalogue catalogue, Benchmarks benchmarks, Circle circle, List<String> keep) {
    this.brief = brief;
    this.circle = circle;
    this.benchmarks = benchmarks;
    var region = brief.region().orElseThrow();
    audience = new RegionalAudience(region, benchmarks);
    creators = byKey(catalogue);
    usualSize = new UsualSize(creators, benchmarks);
    usual = new UsualCountry(region, creators);
    pinnedKeys = pinned();
    creators.stream()
        .filter(c -> !brief.creators().without().contains(handle(c)))
        .map(Creator::key)
        .filter(Set.copyOf(keep)::contains)
        .forEach(pinnedKeys::add);
  }

  private record Keyed(String key, Creator creator) {}

  /// A key is put together anew each time that it is asked for: here once.
  private static List<Creator> byKey(Catalogue catalogue) {
    return catalogue.creators().stream()
        .map(c -> new Keyed(c.key(), c))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::creator)
        .toList();
  }

  Found find() {
    var inRegion = creators.stream().filter(c -> isPinned(c) || audience.mayBeThere(c)).toList();
    var onPlatform = inRegion.stream().filter(c -> isPinned(c) || isOnPlatform(c)).toList();
    var inNiche = onPlatform.stream().filter(c -> isPinned(c) || isInNiche(c)).toList();
    var known = inNiche.stream().map(this::candidacy).flatMap(Optional::stream).toList();
    var small = known.stream().filter(this::isInQuestion).toList();
    var big = known.stream().filter(c -> !c.excluded() && c.isBig()).toList();
    var middling = known.stream().filter(c -> c.isMiddling() && !isInQuestion(c)).toList();
    boolean onlyBig =
        circle == Circle.WITH_MIDDLING
            && small.stream().allMatch(Candidacy::isBig)
            && !big.isEmpty();
    return new Found(
        onlyBig ? known : small,
        middling,
        big,
        inRegion.size(),
        onPlatform.size(),
        inNiche.size(),
        missing(),
        inNiche.stream().filter(this::isUnknownMustHave).map(Creator::handle).toList(),
        onlyBig,
        inNiche.size() - known.size(),
        usual);
  }

  /// Outcomes with their creators as they are seen now, or as the plan knew those who are in the
  /// catalogue no more. Whether they fit this brief does not matter.
  Experience delivered(List<List<Outcome>> plans) {
    if (plans.isEmpty()) {
      return Experience.NONE;
    }
    var now = creators.stream().collect(Collectors.toMap(Creator::key, c -> c, (one, _) -> one));
    return new Experience(
        plans.stream()
            .map(plan -> plan.stream().flatMap(o -> delivered(o, now)).toList())
            .toList());
  }

  private Stream<Delivered> delivered(Outcome outcome, Map<String, Creator> now) {
    var creator = now.getOrDefault(outcome.key(), outcome.creator());
    return candidacy(creator).map(c -> new Delivered(c, outcome)).stream();
  }

  private boolean isInQuestion(Candidacy candidacy) {
    return candidacy.pinned()
        || switch (circle) {
          case SMALL -> !candidacy.isBig() && !candidacy.isMiddling();
          case WITH_MIDDLING -> !candidacy.isBig();
        };
  }

  private boolean isPinned(Creator creator) {
    return !pinnedKeys.isEmpty() && pinnedKeys.contains(creator.key());
  }

  /// Whoever merely is to stay may go.
  private boolean isUnknownMustHave(Creator creator) {
    return isPinned(creator)
        && brief.creators().must().contains(handle(creator))
        && candidacy(creator).isEmpty();
  }

  private boolean isOnPlatform(Creator creator) {
    return brief.platforms().isEmpty()
        || creator.platform().map(brief.platforms()::contains).orElse(true);
  }

  private boolean isInNiche(Creator creator) {
    var niches = creator.niches();
    return niches.stream().noneMatch(brief.nichesWithout()::contains)
        && (brief.niches().isEmpty()
            || niches.isEmpty()
            || niches.stream().anyMatch(brief.niches()::contains));
  }

  private boolean asksForNiches() {
    return !(brief.niches().isEmpty() && brief.nichesWithout().isEmpty());
  }

  private Optional<Candidacy> candidacy(Creator creator) {
    var assumed = EnumSet.noneOf(Subject.class);
    note(assumed, Subject.PLATFORM, creator.platform().isEmpty());
    note(assumed, Subject.PLACE, audience.isPlaceAssumed(creator));
    note(assumed, Subject.AUDIENCE, audience.isAssumed(creator));
    note(assumed, Subject.NICHE, asksForNiches() && creator.niches().isEmpty());
    note(assumed, Subject.FOLLOWERS, creator.followers().isEmpty());
    var platform = creator.platform().orElseGet(this::likelyPlatform);
    var country = creator.place().flatMap(Region::country).orElse(usual.code());
    double followers =
        creator.followers().isPresent()
            ? creator.followers().getAsLong()
            : usualSize.on(platform, country);
    if (followers < 1 || (creator.followers().isEmpty() && creator.fees().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidacy(
            creator,
            platform,
            followers,
            benchmarks.tier(country, platform, Math.round(followers)),
            country,
            audience.part(creator),
            isPinned(creator),
            brief.creators().without().contains(handle(creator)),
            assumed));
  }

  private static void note(Set<Subject> assumed, Subject subject, boolean holds) {
    if (holds) {
      assumed.add(subject);
    }
  }

  /// Instagram, or the first of the platforms that the brief allows.
  private Platform likelyPlatform() {
    var allowed = brief.platforms();
    return allowed.isEmpty() || allowed.contains(Platform.INSTAGRAM)
        ? Platform.INSTAGRAM
        : allowed.iterator().next();
  }

  /// Of several accounts with one handle the largest that the brief's platforms allow is meant.
  private Set<String> pinned() {
    var keys = new HashSet<String>();
    for (var handle : brief.creators().must()) {
      creators.stream()
          .filter(c -> handle(c).equals(handle))
          .max(
              Comparator.comparing(this::isOnPlatform)
                  .thenComparingLong(c -> c.followers().orElse(0))
                  .thenComparing(Creator::key))
          .ifPresent(c -> keys.add(c.key()));
    }
    return keys;
  }

  private Set<String> missing() {
    var missing = new HashSet<>(brief.creators().must());
    creators.forEach(c -> missing.remove(handle(c)));
    return missing;
  }

  private static String handle(Creator creator) {
    return creator.handle().toLowerCase(Locale.ROOT);
  }
}
