package campaignbot.allocation;

import campaignbot.allocation.Baseline.Verdict;
import campaignbot.campaign.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the same money would bring otherwise, by the same model.
///
/// The big name gets as many posts as the budget pays and as still add something; the team's limits
/// do not bind it. The even split buys as many posts as the plan has, but one each of the most
/// followed candidates whom an equal part of the budget pays: what a list sorted by followers would
/// suggest.
final class Baselines {
  /// More of one creator's posts than this nobody buys.
  private static final int MOST_POSTS = 20;

  private final Candidates.Found found;
  private final Setting setting;
  private final Fees fees;
  private final Money budget;
  private final PlugIn plugIn;
  private final Forecasting forecasting;

  Baselines(
      Candidates.Found found,
      Setting setting,
      Fees fees,
      Money budget,
      PlugIn plugIn,
      Forecasting forecasting) {
    this.found = found;
    this.setting = setting;
    this.fees = fees;
    this.budget = budget;
    this.plugIn = plugIn;
    this.forecasting = forecasting;
  }

  List<Baseline> against(Range plan, int posts) {
    var baselines = new ArrayList<Baseline>();
    bigName().map(deal -> of(deal, plan)).ifPresent(baselines::add);
    var split = evenSplit(Math.min(posts, setting.problem().maxCreators()));
    if (!split.isEmpty()) {
      baselines.add(of(split, plan));
    }
    return baselines;
  }

  private Baseline of(Deal deal, Range plan) {
    var expected = forecasting.resultOf(List.of(deal));
    return new Baseline(
        Baseline.Kind.ONE_BIG_CREATOR,
        expected,
        deal.cost(),
        deal.posts(),
        Optional.of(deal.candidacy().creator()),
        deal.offer().assumed(),
        Verdict.of(expected, plan));
  }

  private Baseline of(List<Deal> deals, Range plan) {
    var expected = forecasting.resultOf(deals);
    return new Baseline(
        Baseline.Kind.EVEN_SPLIT,
        expected,
        deals.stream().map(Deal::cost).reduce(Money.zero(budget.currency()), Money::plus),
        deals.stream().mapToInt(Deal::posts).sum(),
        Optional.empty(),
        deals.stream().anyMatch(d -> d.offer().assumed()),
        Verdict.of(expected, plan));
  }

  /// The best of those whom their market calls macro or mega, or else the most followed of all whom
  /// the budget pays; nobody when there is only one creator to choose from: the plan would be
  /// compared with itself.
  Optional<Deal> bigName() {
    var best = found.big().stream().flatMap(c -> best(c).stream()).max(byValue());
    var others =
        Stream.concat(found.middling().stream(), found.small().stream())
            .filter(c -> !c.excluded())
            .toList();
    return best.isPresent() || others.size() < 2
        ? best
        : others.stream().sorted(bySize()).flatMap(c -> best(c).stream()).findFirst();
  }

  private Optional<Deal> best(Candidacy candidacy) {
    return fees.of(candidacy).stream()
        .flatMap(offer ->
            IntStream.rangeClosed(1, MOST_POSTS)
                .mapToObj(posts -> deal(candidacy, offer, posts))
                .flatMap(Optional::stream))
        .max(byValue());
  }

  private Comparator<Deal> byValue() {
    return Comparator.comparingDouble((Deal deal) -> plugIn.value(List.of(deal)))
        .thenComparing(deal -> deal.candidacy().creator().key(), Comparator.reverseOrder());
  }

  private static Comparator<Candidacy> bySize() {
    return Comparator.comparingDouble((Candidacy c) -> -c.followers())
        .thenComparing(c -> c.creator().key());
  }

  private Optional<Deal> deal(Candidacy candidacy, Offer offer, int posts) {
    return setting
        .model()
        .of(candidacy, offer.format())
        .map(rates -> new Deal(candidacy, offer, posts, rates))
        .filter(deal -> !deal.cost().isMoreThan(budget));
  }

  private List<Deal> evenSplit(int creators) {
    var part = new Money(budget.minorUnits() / creators, budget.currency());
    return found.small().stream()
        .filter(c -> !c.excluded())
        .sorted(Comparator.comparingDouble(c -> -c.followers()))
        .flatMap(c -> onePost(part, c).stream())
        .limit(creators)
        .toList();
  }

  private Optional<Deal> onePost(Money part, Candidacy candidacy) {
    return fees.of(candidacy).stream()
        .filter(offer -> !offer.fee().isMoreThan(part))
        .findFirst()
        .flatMap(offer -> deal(candidacy, offer, 1));
  }
}
