package campaignbot.allocation;

import campaignbot.allocation.Candidates.Circle;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Option;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Tells of somebody who is not in a plan why, by the prices that prove the plan: what the posts
/// would add, against what their cost and their place bring with others (`docs/model.md`, section
/// 2).
public final class Absence {
  /// Less of a loss than this part is no reason: the fees and rates are not known so well.
  private static final double LEVEL = 0.02;

  private final Proposal proposal;
  private final Problem problem;
  private final AtPrices prices;
  private final Benchmarks benchmarks;

  public Absence(Proposal proposal, Benchmarks benchmarks) {
    this.proposal = proposal;
    problem = proposal.problem();
    prices = new AtPrices(problem);
    this.benchmarks = benchmarks;
  }

  /// @param creator of the catalogue that the plan was made from, and not in the plan
  public WhyNot of(Creator creator) {
    var candidate =
        problem.creators().stream().filter(c -> c.id().equals(creator.key())).findFirst();
    if (candidate.map(Candidate::excluded).orElse(false)) {
      return new WhyNot.LeftOut();
    }
    return candidate
        .filter(c -> !c.options().isEmpty())
        .map(this::byPrices)
        .orElseGet(() -> new WhyNot.NotInQuestion(miss(creator)));
  }

  private WhyNot byPrices(Candidate candidate) {
    var closest =
        candidate.options().stream()
            .max(Comparator.comparingDouble((Option o) -> prices.profit(candidate, o)))
            .orElseThrow();
    var cost = money(closest.cost());
    var format = closest.kind();
    double brings = adds(candidate, closest);
    double elsewhere = prices.perMoney(candidate) * closest.cost() + prices.perPlace();
    if (prices.profit(candidate, closest) >= -LEVEL * elsewhere) {
      return new WhyNot.AsGood(closest.posts(), format, cost, brings);
    }
    return new WhyNot.PaysLess(
        closest.posts(), format, cost, brings, elsewhere, joinsAt(candidate));
  }

  /// The highest fee for a post at which some number of posts would pay.
  private Optional<Money> joinsAt(Candidate candidate) {
    double price = prices.perMoney(candidate);
    if (price <= 0) {
      return Optional.empty();
    }
    double fee =
        candidate.options().stream()
            .mapToDouble(o ->
                (prices.worth(candidate) * o.response() - prices.perPlace()) / (price * o.posts()))
            .max()
            .orElse(0);
    return Optional.of(money(Math.max(0, fee))).filter(m -> !m.isZero());
  }

  /// Beside everybody who is in the plan.
  private double adds(Candidate candidate, Option option) {
    var contacts = contacts();
    return candidate.audience().stream()
        .mapToDouble(a ->
            problem.communities().get(a.community()).weight()
                * Math.exp(-contacts[a.community()])
                * -Math.expm1(-a.share() * option.response()))
        .sum();
  }

  private double[] contacts() {
    var contacts = new double[problem.communities().size()];
    for (var choice : problem.plan()) {
      var chosen = problem.creators().get(choice.creator());
      double response = chosen.options().get(choice.option()).response();
      chosen.audience().forEach(a -> contacts[a.community()] += a.share() * response);
    }
    return contacts;
  }

  private Money money(double amount) {
    return Money.of(BigDecimal.valueOf(amount), currency());
  }

  private Currency currency() {
    return proposal.spend().currency();
  }

  private WhyNot.Miss miss(Creator creator) {
    var alone = new Catalogue(proposal.catalogueName(), proposal.sample(), List.of(creator));
    var found = new Candidates(proposal.brief(), alone, benchmarks, Circle.WITH_MIDDLING).find();
    if (found.inRegion() == 0) {
      return WhyNot.Miss.REGION;
    }
    if (found.onPlatform() == 0) {
      return WhyNot.Miss.PLATFORM;
    }
    if (found.inNiche() == 0) {
      return WhyNot.Miss.NICHE;
    }
    if (found.noAudience() > 0 || isWithoutFee(creator)) {
      return WhyNot.Miss.FIGURES;
    }
    boolean isSmall = found.small().stream().noneMatch(c -> c.isBig() || c.isMiddling());
    return isSmall ? WhyNot.Miss.LIMITS : WhyNot.Miss.SIZE;
  }

  private static boolean isWithoutFee(Creator creator) {
    return creator.fees().isEmpty() && creator.followers().isEmpty();
  }
}
