package campaignbot.allocation;

import campaignbot.allocation.Candidates.Circle;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Option;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
  private final Fees fees;

  public Absence(Proposal proposal, Benchmarks benchmarks, ExchangeRates rates) {
    this.proposal = proposal;
    problem = proposal.problem();
    prices = new AtPrices(problem);
    this.benchmarks = benchmarks;
    fees = new Fees(benchmarks, rates, proposal.spend().currency());
  }

  /// @param creator of the catalogue that the plan was made from, and not in the plan
  public WhyNot of(Creator creator) {
    var without = proposal.brief().creators().without();
    if (without.contains(creator.handle().toLowerCase(Locale.ROOT))) {
      return new WhyNot.LeftOut();
    }
    return problem.creators().stream()
        .filter(c -> c.id().equals(creator.key()) && !c.options().isEmpty())
        .findFirst()
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
    double brings = proposal.atMedian(adds(candidate, closest));
    double elsewhere = prices.perMoney(candidate) * closest.cost() + prices.perPlace();
    if (prices.profit(candidate, closest) >= -LEVEL * elsewhere) {
      return new WhyNot.AsGood(closest.posts(), format, cost, brings);
    }
    return new WhyNot.PaysLess(
        closest.posts(), format, cost, brings, proposal.atMedian(elsewhere), joinsAt(candidate));
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
    return found.noAudience() > 0
        ? WhyNot.Miss.FIGURES
        : missOfSizeOrMoney(found.small().getFirst(), found);
  }

  private WhyNot.Miss missOfSizeOrMoney(Candidacy candidacy, Candidates.Found alone) {
    if (isTooLarge(candidacy)) {
      return WhyNot.Miss.SIZE;
    }
    var setting = new ProblemBuilding(proposal.brief(), alone, fees, benchmarks).setting();
    if (setting.noFee() + setting.noAudience() > 0) {
      return WhyNot.Miss.FIGURES;
    }
    var budget = proposal.brief().budget().orElseThrow().limit();
    if (fees.of(candidacy).stream().allMatch(offer -> offer.fee().isMoreThan(budget))) {
      return WhyNot.Miss.TOO_DEAR;
    }
    if (setting.problem().creators().isEmpty()) {
      return WhyNot.Miss.LIMITS;
    }
    return problem.others() > 0 ? WhyNot.Miss.FAR : WhyNot.Miss.NOT_YET_KNOWN;
  }

  /// For the plan: its warnings tell how large the accounts are that it was made of.
  private boolean isTooLarge(Candidacy candidacy) {
    return candidacy.isBig()
        ? !warnsOf(Warning.OnlyBigCreators.class)
        : candidacy.isMiddling() && warnsOf(Warning.LargerOnesLeftOut.class);
  }

  private boolean warnsOf(Class<? extends Warning> kind) {
    return proposal.warnings().stream().anyMatch(kind::isInstance);
  }
}
