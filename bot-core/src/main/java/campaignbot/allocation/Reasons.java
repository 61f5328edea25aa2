package campaignbot.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The strongest reason why a creator is in the plan, from the numbers that decided it.
final class Reasons {
  /// Times as much for the money as the median candidate: from here on that is the reason. A
  /// decision of this project, see `docs/model.md`.
  private static final double CLEARLY_BETTER = 1.5;

  /// From this part of the audience in the region on, being at home is the reason: as well.
  private static final double MOSTLY = 0.6;

  /// More than this is not said, since a barter costs nothing: as well.
  private static final double MOST = 100;

  private final Problem solved;
  private final List<Deal> plan;
  private final PlugIn plugIn;
  private final Set<String> kept;
  private final double medianPerCost;

  /// @param kept keys of creators who stay from the plan before, for whom nobody has asked
  Reasons(Problem solved, List<Deal> plan, PlugIn plugIn, Set<String> kept) {
    this.kept = kept;
    this.solved = solved;
    this.plan = plan;
    this.plugIn = plugIn;
    medianPerCost = medianPerCost();
  }

  Why of(Problem.Choice choice, Deal deal) {
    var candidate = solved.creators().get(choice.creator());
    if (candidate.pinned() && !kept.contains(candidate.id())) {
      return new Why.AskedFor();
    }
    if (isThereForARule(choice)) {
      return new Why.KeepsARule();
    }
    double alone = plugIn.value(List.of(deal));
    double times = times(alone, candidate.options().get(choice.option()).cost());
    if (times >= CLEARLY_BETTER) {
      return new Why.GoodValue(times);
    }
    double athome = deal.candidacy().inRegion();
    if (!deal.candidacy().creator().audienceCountries().isEmpty() && athome >= MOSTLY) {
      return new Why.AtHome(athome);
    }
    return new Why.NewPeople(newPeople(deal, alone));
  }

  private double times(double value, double cost) {
    double perCost = cost > 0 ? value / cost : Double.POSITIVE_INFINITY;
    return medianPerCost > 0 ? Math.min(MOST, perCost / medianPerCost) : 1;
  }

  private double newPeople(Deal deal, double alone) {
    var others = plan.stream().filter(d -> !d.equals(deal)).toList();
    double adds = solved.value() - plugIn.value(others);
    return alone > 0 ? Math.clamp(adds / alone, 0, 1) : 0;
  }

  /// At the prices without those of the rules on "at least", the creator would not pay.
  private boolean isThereForARule(Problem.Choice choice) {
    var prices = solved.prices();
    var candidate = solved.creators().get(choice.creator());
    var option = candidate.options().get(choice.option());
    double rules =
        prices.minCreators() + prices.platformMin().get(candidate.platform()) * option.cost();
    double profit = new AtPrices(solved).profit(candidate, option) - rules;
    return rules > 1e-6 * solved.bound() && profit < 0 && profit + rules >= 0;
  }

  /// Over all candidates, of the option that gives the most for the money.
  private double medianPerCost() {
    var perCost =
        solved.creators().stream()
            .filter(c -> !c.excluded())
            .mapToDouble(this::bestPerCost)
            .filter(v -> v > 0)
            .sorted()
            .toArray();
    return Arrays.stream(perCost).skip(perCost.length / 2).findFirst().orElse(0);
  }

  private double bestPerCost(Problem.Candidate candidate) {
    double load =
        candidate.audience().stream()
            .mapToDouble(a -> solved.communities().get(a.community()).weight() * a.share())
            .sum();
    return candidate.options().stream()
        .filter(o -> o.cost() > 0)
        .mapToDouble(o -> load * o.response() / o.cost())
        .max()
        .orElse(0);
  }
}
