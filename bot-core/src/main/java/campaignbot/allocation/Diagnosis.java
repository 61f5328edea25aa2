package campaignbot.allocation;

import campaignbot.allocation.Obstacle.MustHaveUnknown.Lack;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Option;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final LooserLimits looser;
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
    looser = new LooserLimits(limits);
    contradictions();
    unknownMustHaves();
    impossibleMustHaves();
    var cheapest = cheapest();
    if (cheapest.isEmpty()) {
      noCandidates();
    } else {
      dearMustHaves();
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

  private void contradictions() {
    found.contradictory().stream()
        .map(c -> c.creator().handle())
        .distinct()
        .forEach(handle -> because.add(new Obstacle.MustHaveImpossible(handle)));
  }

  private void unknownMustHaves() {
    found
        .unknown()
        .forEach(handle -> because.add(new Obstacle.MustHaveUnknown(handle, Lack.AUDIENCE)));
  }

  private void impossibleMustHaves() {
    mustHaves().filter(c -> c.options().isEmpty()).map(this::impossible).forEach(because::add);
  }

  /// The rules keep them out, or nobody knows what they cost.
  private Obstacle impossible(Candidate candidate) {
    return hasNoFee(candidate.id())
        ? new Obstacle.MustHaveUnknown(candidate.handle(), Lack.FEE)
        : new Obstacle.MustHaveImpossible(candidate.handle());
  }

  private boolean hasNoFee(String key) {
    return found.small().stream()
        .filter(c -> c.creator().key().equals(key))
        .allMatch(c -> fees.of(c).isEmpty());
  }

  private Stream<Candidate> mustHaves() {
    return problem.creators().stream().filter(c -> c.pinned() && !c.excluded());
  }

  private void dearMustHaves() {
    var cost = money(mustHaves().flatMap(c -> least(c).stream()).mapToDouble(Option::cost).sum());
    if (cost.isMoreThan(budget)) {
      because.add(new Obstacle.MustHavesTooDear(cost, budget));
      remedies.add(new Remedy.RaiseBudget(cost));
    }
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
      relax(looser.withShareOf(cheapest.amount().doubleValue() / problem.budget()));
    } else if (payable(costs) < problem.minCreators()) {
      because.add(new Obstacle.TooFewCreators(problem.minCreators(), payable(costs)));
      if (payable(costs) >= 1) {
        relax(looser.withMinCreators(payable(costs)));
      }
      if (costs.size() >= problem.minCreators()) {
        double cost = costs.stream().limit(problem.minCreators()).mapToDouble(c -> c).sum();
        remedies.add(new Remedy.RaiseBudget(money(cost)));
      }
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
      if (money(spent).isMoreThan(budget)) {
        break;
      }
      count++;
    }
    return count;
  }

  private void platformMinima() {
    limits
        .perPlatform()
        .forEach((platform, share) -> {
          double wanted = share.min().orElse(0.0) * problem.budget();
          double reachable = reachable(platform);
          if (money(wanted).isMoreThan(money(reachable))) {
            because.add(new Obstacle.PlatformMinimum(platform, share.min().orElse(0.0)));
            double part = reachable / problem.budget();
            relax(looser.withMinimum(platform, part));
            relax(looser.withoutMinimum(platform));
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

  private void together() {
    if (because.isEmpty()) {
      because.add(new Obstacle.RulesTogether());
    }
    looser.all().forEach(this::relax);
    if (!brief.creators().must().isEmpty()) {
      remedies.add(new Remedy.DropMustHaves());
    }
    for (var factor : List.of("1.1", "1.25", "1.5", "2", "3", "5", "10")) {
      remedies.add(new Remedy.RaiseBudget(budget.times(new BigDecimal(factor))));
    }
    if (!(brief.niches().isEmpty() && brief.nichesWithout().isEmpty())) {
      remedies.add(new Remedy.DropNiches());
    }
    if (!brief.platforms().isEmpty()) {
      remedies.add(new Remedy.DropPlatforms());
    }
    remedies.add(new Remedy.WidenRegion());
    if (!limits.isEmpty()) {
      relax(Limits.NONE);
    }
  }

  private void relax(Limits to) {
    remedies.add(new Remedy.RelaxLimits(to));
  }

  private Money money(double amount) {
    return Money.of(BigDecimal.valueOf(amount), budget.currency());
  }
}
