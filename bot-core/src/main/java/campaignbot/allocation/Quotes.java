package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What it would mean if the fees that are only assumed were others: computed from a plan and its
/// prices, when somebody asks for the details, so that no plan waits for it.
///
/// The stress of 0.3 and 5 times the rate card's fee is as wide as published averages differ: those
/// of IZEA are some 7 times the middle of the common rate ladder for micro accounts. Only fees of
/// creators in the plan are looked at: theirs are the quotes to ask for next.
public final class Quotes {
  /// Times the assumed fee.
  public static final double LOW = 0.3;

  public static final double HIGH = 5;

  /// 10th, 50th and 90th percentile count 30, 40 and 30 % (Swanson's rule; textbook).
  private static final List<Case> CASES =
      List.of(new Case(LOW, 0.3), new Case(1, 0.4), new Case(HIGH, 0.3));

  private static final int FIRST = 3;

  /// Less than this part of the plan's value is no reason to ask.
  private static final double LITTLE = 1e-4;

  private record Case(double factor, double weight) {}

  /// @param factor on all fees that are assumed
  /// @param cost of the same plan then
  /// @param part of the plan's result that the budget would still pay for
  public record Stress(double factor, Money cost, double part) {}

  /// @param worth what knowing this creator's fee adds to the plan, in results as the forecast's
  ///   median counts them: the creator could be given up if dear, or more posts be bought if cheap
  public record First(String handle, double worth) {}

  private final Proposal proposal;
  private final Problem problem;
  private final AtPrices prices;
  private final Set<String> assumed;

  public Quotes(Proposal proposal) {
    this.proposal = proposal;
    problem = proposal.problem();
    prices = new AtPrices(problem);
    assumed =
        proposal.lines().stream()
            .filter(line -> line.assumed().contains(Subject.FEE))
            .map(line -> line.creator().key())
            .collect(Collectors.toSet());
  }

  /// How many of the plan's fees are assumed.
  public int assumed() {
    return assumed.size();
  }

  /// Cheap and dear; empty when every fee is known.
  public List<Stress> stress() {
    return assumed.isEmpty() ? List.of() : List.of(stress(LOW), stress(1), stress(HIGH));
  }

  private Stress stress(double factor) {
    var cost = Money.zero(proposal.spend().currency());
    for (var line : proposal.lines()) {
      var times =
          assumed.contains(line.creator().key()) ? BigDecimal.valueOf(factor) : BigDecimal.ONE;
      cost = cost.plus(line.cost().times(times));
    }
    return new Stress(factor, cost, part(factor));
  }

  /// The least useful for their money are given up until the budget is kept.
  private double part(double factor) {
    var left = new ArrayList<>(problem.plan());
    double all = value(left);
    while (!left.isEmpty() && cost(left, factor) > problem.budget() + 1e-6) {
      double now = value(left);
      var worst =
          left.stream()
              .filter(choice -> cost(choice, factor) > 0)
              .min(Comparator.comparingDouble(c -> (now - without(left, c)) / cost(c, factor)))
              .orElseThrow();
      left.remove(worst);
    }
    return all > 0 ? value(left) / all : 0;
  }

  private double without(List<Problem.Choice> choices, Problem.Choice one) {
    return value(choices.stream().filter(c -> !c.equals(one)).toList());
  }

  private double value(List<Problem.Choice> choices) {
    var contacts = new double[problem.communities().size()];
    for (var choice : choices) {
      for (var audience : candidate(choice).audience()) {
        contacts[audience.community()] += audience.share() * option(choice).response();
      }
    }
    double sum = 0;
    for (int g = 0; g < contacts.length; g++) {
      sum -= problem.communities().get(g).weight() * StrictMath.expm1(-contacts[g]);
    }
    return sum;
  }

  private double cost(List<Problem.Choice> choices, double factor) {
    return choices.stream().mapToDouble(choice -> cost(choice, factor)).sum();
  }

  private double cost(Problem.Choice choice, double factor) {
    return option(choice).cost() * (assumed.contains(candidate(choice).id()) ? factor : 1);
  }

  private Problem.Candidate candidate(Problem.Choice choice) {
    return problem.creators().get(choice.creator());
  }

  private Problem.Option option(Problem.Choice choice) {
    return candidate(choice).options().get(choice.option());
  }

  /// Whose quotes to ask for first, most worth first; at most three.
  public List<First> first() {
    double enough = proposal.atMedian(LITTLE * problem.value());
    return problem.plan().stream()
        .filter(choice -> assumed.contains(candidate(choice).id()))
        .map(choice -> new First(handle(candidate(choice).id()), proposal.atMedian(worth(choice))))
        .filter(first -> first.worth() > enough)
        .sorted(Comparator.comparingDouble(First::worth).reversed().thenComparing(First::handle))
        .limit(FIRST)
        .toList();
  }

  private String handle(String key) {
    return proposal.lines().stream()
        .map(Line::creator)
        .filter(creator -> creator.key().equals(key))
        .findFirst()
        .orElseThrow()
        .handle();
  }

  /// The best choice with the fee known, less today's choice, over the cases; at the plan's prices,
  /// so to first order.
  private double worth(Problem.Choice today) {
    double sum = 0;
    for (var one : CASES) {
      double kept = profit(today, option(today), one.factor());
      double best = candidate(today).pinned() ? kept : Math.max(0, kept);
      for (var option : candidate(today).options()) {
        best = Math.max(best, profit(today, option, one.factor()));
      }
      sum += one.weight() * (best - kept);
    }
    return sum;
  }

  private double profit(Problem.Choice choice, Problem.Option option, double factor) {
    return prices.profit(candidate(choice), option, factor);
  }
}
