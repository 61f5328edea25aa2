package campaignbot.allocation;

import campaignbot.allocation.Problem.Audience;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Community;
import campaignbot.allocation.Problem.PlatformShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A problem, changed in one respect.
final class Markets {
  private Markets() {}

  static Problem withBudget(Problem p, double budget) {
    return of(
        p, budget, p.minCreators(), p.maxCreators(), p.platforms(), p.communities(), p.creators());
  }

  static Problem withSlots(Problem p, int least, int most) {
    return of(p, p.budget(), least, most, p.platforms(), p.communities(), p.creators());
  }

  static Problem withCreators(Problem p, List<Candidate> creators) {
    return of(
        p, p.budget(), p.minCreators(), p.maxCreators(), p.platforms(), p.communities(), creators);
  }

  static Problem reversed(Problem p) {
    return withCreators(p, p.creators().reversed());
  }

  /// Minima for the first two platforms; the others stay below what is left.
  static Problem withPlatformMinima(Problem p, double first, double second) {
    var platforms = new ArrayList<PlatformShare>();
    var minima = List.of(first, second, 0.0, 0.0);
    for (int k = 0; k < p.platforms().size(); k++) {
      platforms.add(new PlatformShare(p.platforms().get(k).name(), minima.get(k), 1));
    }
    return of(
        p, p.budget(), p.minCreators(), p.maxCreators(), platforms, p.communities(), p.creators());
  }

  static Problem withTwoCommunities(Problem p) {
    var two = List.of(new Community("c0", 300_000), new Community("c1", 500_000));
    var creators =
        p.creators().stream()
            .map(c ->
                new Candidate(
                    c.id(),
                    c.person(),
                    c.platform(),
                    c.pinned(),
                    c.excluded(),
                    Set.copyOf(c.audience().stream().map(a -> a.community() % 2).toList()).stream()
                        .sorted()
                        .map(g -> new Audience(g, c.audience().getFirst().share() / 4))
                        .toList(),
                    c.options()))
            .toList();
    return of(p, p.budget(), p.minCreators(), p.maxCreators(), p.platforms(), two, creators);
  }

  private static Problem of(
      Problem p,
      double budget,
      int least,
      int most,
      List<PlatformShare> platforms,
      List<Community> communities,
      List<Candidate> creators) {
    return new Problem(
        budget,
        least,
        most,
        p.minShare(),
        p.maxShare(),
        platforms,
        communities,
        creators,
        p.plan(),
        p.prices(),
        p.value(),
        p.bound());
  }
}
