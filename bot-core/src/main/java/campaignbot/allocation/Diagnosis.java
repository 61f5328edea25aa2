package campaignbot.allocation;

import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Option;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Why a brief cannot be met, rule by rule, and the changes that may mend it, smallest first. Each
/// rule is looked at alone; when all of them could be kept alone, they cannot be kept together.
final class Diagnosis {
  private final Brief brief;
  private final int creators;
  private final Candidates.Found found;
  private final Problem problem;
  private final Fees fees;
  private final Money budget;
  private final Limits limits;
  private final List<Obstacle> because = new ArrayList<>();
  private final List<Remedy> remedies = new ArrayList<>();

  Diagnosis(Brief brief, int creators, Candidates.Found found, Setting setting, Fees fees) {
    this.brief = brief;
    this.creators = creators;
    this.found = found;
    this.fees = fees;
    problem = setting.problem();
    budget = brief.budget().orElseThrow().limit();
    limits = brief.limits();
    var cheapest = cheapest();
    if (cheapest.isEmpty()) {
      noCandidates();
    } else {
      mustHaves();
      money(cheapest.get());
      platformMinima();
    }
    together();
  }

  List<Obstacle> because() {
    return because;
  }

  /// To be tried in this order.
  List<Remedy> remedies() {
    return remedies;
  }

  private Optional<Money> cheapest() {
    return found.small().stream()
        .filter(c -> !c.excluded())
        .flatMap(c -> fees.of(c).stream())
        .map(Offer::fee)
        .min(Comparator.comparingLong(Money::minorUnits));
  }

  private void noCandidates() {
    because.add(
        new Obstacle.NoCandidates(creators, found.inRegion(), found.onPlatform(), found.inNiche()));
  }

  private void mustHaves() {
    var pinned = problem.creators().stream().filter(c -> c.pinned() && !c.excluded()).toList();
    for (var candidate : pinned) {
      if (candidate.options().isEmpty()) {
        because.add(new Obstacle.MustHaveImpossible(handleOf(candidate)));
      }
    }
    double cost = pinned.stream().flatMap(c -> least(c).stream()).mapToDouble(Option::cost).sum();
    if (cost > problem.budget() + Instance.EPS) {
      because.add(new Obstacle.MustHavesTooDear(money(cost), budget));
      remedies.add(new Remedy.RaiseBudget(money(cost)));
    }
  }

  private static String handleOf(Candidate candidate) {
    return candidate.id().substring(candidate.id().indexOf(':') + 1);
  }

  private static Optional<Option> least(Candidate candidate) {
    return candidate.options().stream().min(Comparator.comparingDouble(Option::cost));
  }

  private void money(Money cheapest) {
    var costs = leastCosts();
    if (cheapest.isMoreThan(budget)) {
      because.add(new Obstacle.BudgetTooSmall(budget, cheapest));
      remedies.add(new Remedy.RaiseBudget(cheapest));
    } else if (costs.isEmpty()) {
      because.add(new Obstacle.SharesTooNarrow(problem.minShare(), problem.maxShare()));
      remedies.add(new Remedy.RelaxLimits(withShareOf(cheapest)));
    } else if (payable(costs) < problem.minCreators()) {
      because.add(new Obstacle.TooFewCreators(problem.minCreators(), payable(costs)));
      fewer(payable(costs));
      if (costs.size() >= problem.minCreators()) {
        double cost = costs.stream().limit(problem.minCreators()).mapToDouble(c -> c).sum();
        remedies.add(new Remedy.RaiseBudget(money(cost)));
      }
    }
  }

  private void fewer(int possible) {
    if (possible >= 1) {
      remedies.add(
          new Remedy.RelaxLimits(
              new Limits(
                  limits.maxPostsPerCreator(),
                  Optional.of(possible),
                  limits.maxCreators(),
                  limits.perCreator(),
                  limits.perPlatform())));
    }
  }

  /// The cheapest way to have each creator, cheapest first.
  private List<Double> leastCosts() {
    return problem.creators().stream()
        .filter(c -> !c.excluded())
        .flatMap(c -> least(c).stream())
        .map(Option::cost)
        .sorted()
        .toList();
  }

  private int payable(List<Double> costs) {
    double spent = 0;
    int count = 0;
    for (double cost : costs) {
      spent += cost;
      if (spent > problem.budget() + Instance.EPS) {
        break;
      }
      count++;
    }
    return count;
  }

  /// Shares just wide enough for one post of the cheapest creator.
  private Limits withShareOf(Money fee) {
    double part = fee.amount().doubleValue() / problem.budget();
    var share = limits.perCreator();
    return limitsWith(
        new Share(
            share.min().map(min -> Math.min(min, rounded(part, RoundingMode.DOWN))),
            share.max().map(max -> Math.max(max, rounded(part, RoundingMode.UP)))));
  }

  private static double rounded(double part, RoundingMode mode) {
    return BigDecimal.valueOf(part).setScale(2, mode).doubleValue();
  }

  private Limits limitsWith(Share perCreator) {
    return new Limits(
        limits.maxPostsPerCreator(),
        limits.minCreators(),
        limits.maxCreators(),
        perCreator,
        limits.perPlatform());
  }

  private void platformMinima() {
    limits
        .perPlatform()
        .forEach((platform, share) -> {
          double wanted = share.min().orElse(0.0) * problem.budget();
          double reachable = reachable(platform);
          if (wanted > reachable + Instance.EPS) {
            because.add(new Obstacle.PlatformMinimum(platform, share.min().orElse(0.0)));
            double part = rounded(reachable / problem.budget(), RoundingMode.DOWN);
            remedies.add(new Remedy.RelaxLimits(withMinimum(platform, Optional.of(part))));
            remedies.add(new Remedy.RelaxLimits(withMinimum(platform, Optional.empty())));
          }
        });
  }

  /// The most that could be spent on a platform within the limits per creator.
  private double reachable(Platform platform) {
    return problem.creators().stream()
        .filter(c -> !c.excluded())
        .filter(c -> problem.platforms().get(c.platform()).name().equals(platform.slug()))
        .map(c -> c.options().stream().mapToDouble(Option::cost).max().orElse(0))
        .sorted(Comparator.reverseOrder())
        .limit(problem.maxCreators())
        .mapToDouble(cost -> cost)
        .sum();
  }

  private Limits withMinimum(Platform platform, Optional<Double> min) {
    var platforms = new TreeMap<>(limits.perPlatform());
    platforms.computeIfPresent(platform, (_, share) -> new Share(min, share.max()));
    return new Limits(
        limits.maxPostsPerCreator(),
        limits.minCreators(),
        limits.maxCreators(),
        limits.perCreator(),
        platforms);
  }

  private void together() {
    if (because.isEmpty()) {
      because.add(new Obstacle.RulesTogether());
    }
    slightlyLooserPlatforms().forEach(to -> remedies.add(new Remedy.RelaxLimits(to)));
    looserLimits().forEach(to -> remedies.add(new Remedy.RelaxLimits(to)));
    if (!brief.creators().must().isEmpty()) {
      remedies.add(new Remedy.DropMustHaves());
    }
    for (var factor : List.of("1.1", "1.25", "1.5", "2", "3", "5", "10")) {
      remedies.add(new Remedy.RaiseBudget(budget.times(new BigDecimal(factor))));
    }
    if (!brief.niches().isEmpty()) {
      remedies.add(new Remedy.DropNiches());
    }
    if (!brief.platforms().isEmpty()) {
      remedies.add(new Remedy.DropPlatforms());
    }
    remedies.add(new Remedy.WidenRegion());
    if (!limits.isEmpty()) {
      remedies.add(new Remedy.RelaxLimits(Limits.NONE));
    }
  }

  /// "Half here, half there" can hardly be met to the cent: a little less strict may do.
  private List<Limits> slightlyLooserPlatforms() {
    return limits.perPlatform().isEmpty()
        ? List.of()
        : Stream.of(0.02, 0.05, 0.1).map(this::withPlatformsLoosenedBy).toList();
  }

  private Limits withPlatformsLoosenedBy(double part) {
    var platforms = new TreeMap<>(limits.perPlatform());
    platforms.replaceAll((_, share) ->
        new Share(
            share.min().map(min -> Math.max(0, rounded(min - part, RoundingMode.HALF_UP))),
            share.max().map(max -> Math.min(1, rounded(max + part, RoundingMode.HALF_UP)))));
    return new Limits(
        limits.maxPostsPerCreator(),
        limits.minCreators(),
        limits.maxCreators(),
        limits.perCreator(),
        platforms);
  }

  /// The limits with one of them gone, each in turn.
  private List<Limits> looserLimits() {
    var looser = new ArrayList<Limits>();
    var none = new Share(Optional.empty(), Optional.empty());
    looser.add(
        new Limits(
            limits.maxPostsPerCreator(),
            Optional.empty(),
            limits.maxCreators(),
            limits.perCreator(),
            limits.perPlatform()));
    looser.add(
        new Limits(
            limits.maxPostsPerCreator(),
            limits.minCreators(),
            Optional.empty(),
            limits.perCreator(),
            limits.perPlatform()));
    looser.add(
        new Limits(
            Optional.empty(),
            limits.minCreators(),
            limits.maxCreators(),
            limits.perCreator(),
            limits.perPlatform()));
    looser.add(limitsWith(none));
    limits.perPlatform().keySet().forEach(p -> looser.add(withMinimum(p, Optional.empty())));
    return looser.stream().filter(l -> !l.equals(limits)).toList();
  }

  private Money money(double amount) {
    return Money.of(BigDecimal.valueOf(amount), budget.currency());
  }
}
