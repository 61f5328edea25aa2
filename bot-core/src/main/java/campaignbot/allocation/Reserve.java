package campaignbot.allocation;

import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Choice;
import campaignbot.allocation.Problem.Option;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Format;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Somebody to ask when a creator of the plan declines or does not post: whom the plan's prices
/// pass over by least.
///
/// @param cost of all the posts
public record Reserve(String handle, int posts, Format format, Money cost) {
  private static final int MOST = 3;

  private record Offered(Candidate candidate, Option option, double profit) {}

  /// The first to ask first; at most three.
  public static List<Reserve> of(Proposal proposal) {
    var problem = proposal.problem();
    var prices = new AtPrices(problem);
    var taken = new HashSet<String>();
    problem.plan().stream()
        .map(Choice::creator)
        .map(problem.creators()::get)
        .forEach(c -> {
          taken.add(c.id());
          c.person().ifPresent(taken::add);
        });
    return problem.creators().stream()
        .filter(c -> !c.excluded() && !taken.contains(c.id()))
        .filter(c -> c.person().filter(taken::contains).isEmpty())
        .flatMap(c -> best(c, prices).stream())
        .sorted(
            Comparator.comparingDouble((Offered o) -> -o.profit())
                .thenComparing(o -> o.candidate().id()))
        .limit(MOST)
        .map(o -> reserve(o, proposal))
        .toList();
  }

  private static Optional<Offered> best(Candidate candidate, AtPrices prices) {
    return candidate.options().stream()
        .map(option -> new Offered(candidate, option, prices.profit(candidate, option)))
        .max(Comparator.comparingDouble(Offered::profit));
  }

  private static Reserve reserve(Offered offered, Proposal proposal) {
    var option = offered.option();
    return new Reserve(
        offered.candidate().handle(),
        option.posts(),
        option.kind(),
        Money.of(BigDecimal.valueOf(option.cost()), proposal.spend().currency()));
  }
}
