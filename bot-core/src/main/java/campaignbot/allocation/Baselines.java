package campaignbot.allocation;

import campaignbot.allocation.Baseline.Kind;
import campaignbot.allocation.Baseline.Typical;
import campaignbot.allocation.Baseline.Verdict;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the same money would bring otherwise, by the same model.
///
/// The one creator gets as many posts as the budget pays and as still add something. The even split
/// gives each of as many creators as the plan has an equal part of the budget, and as many posts as
/// the part pays. The list by followers is gone down as in a spreadsheet, one post each. The team's
/// limits on money bind none of them; the split has no more posts of one creator than a plan may,
/// the list no more creators.
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

  /// @param creators how many the plan has
  /// @param typical the big name that stands in where the catalogue has none
  List<Baseline> against(Range plan, int creators, Optional<Candidacy> typical) {
    var baselines = new ArrayList<Baseline>();
    one(plan, typical).ifPresent(baselines::add);
    several(Kind.EVEN_SPLIT, evenSplit(creators), plan).ifPresent(baselines::add);
    several(Kind.BY_FOLLOWERS, downTheList(), plan).ifPresent(baselines::add);
    return baselines;
  }

  private Optional<Baseline> one(Range plan, Optional<Candidacy> typical) {
    return bigName()
        .map(deal -> real(Kind.ONE_BIG_CREATOR, deal, plan))
        .or(() -> typical.flatMap(this::best).map(deal -> modelled(deal, plan)))
        .or(() -> largest().map(deal -> real(Kind.LARGEST_CREATOR, deal, plan)));
  }

  private Baseline real(Kind kind, Deal deal, Range plan) {
    return of(kind, List.of(deal), Optional.of(deal.candidacy().creator()), Optional.empty(), plan);
  }

  private Baseline modelled(Deal deal, Range plan) {
    var account = new Typical(deal.candidacy().platform(), deal.candidacy().size());
    return of(Kind.ONE_BIG_CREATOR, List.of(deal), Optional.empty(), Optional.of(account), plan);
  }

  private Optional<Baseline> several(Kind kind, List<Deal> deals, Range plan) {
    return deals.isEmpty()
        ? Optional.empty()
        : Optional.of(of(kind, deals, Optional.empty(), Optional.empty(), plan));
  }

  private Baseline of(
      Kind kind, List<Deal> deals, Optional<Creator> who, Optional<Typical> typical, Range plan) {
    var expected = forecasting.resultOf(deals);
    return new Baseline(
        kind,
        expected,
        deals.stream().map(Deal::cost).reduce(Money.zero(budget.currency()), Money::plus),
        deals.stream().mapToInt(Deal::posts).sum(),
        who,
        deals.stream().anyMatch(d -> d.offer().assumed()),
        Verdict.of(expected, plan),
        typical);
  }

  /// The best of those whom their market calls macro or mega and whom the budget pays.
  Optional<Deal> bigName() {
    return found.big().stream().flatMap(c -> best(c).stream()).max(byValue());
  }

  /// The most followed of all whom the budget pays; nobody when there is only one creator to choose
  /// from: the plan would be compared with itself.
  private Optional<Deal> largest() {
    var others =
        Stream.concat(found.middling().stream(), found.small().stream())
            .filter(c -> !c.excluded())
            .sorted(bySize())
            .toList();
    return others.size() < 2
        ? Optional.empty()
        : others.stream().flatMap(c -> best(c).stream()).findFirst();
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
    return byFollowers()
        .flatMap(
            c -> payable(c, part).flatMap(offer -> deal(c, offer, posts(offer, part))).stream())
        .limit(creators)
        .toList();
  }

  private int posts(Offer offer, Money part) {
    int most = setting.rules().mostPosts();
    long fee = offer.fee().minorUnits();
    return fee == 0 ? most : (int) Math.min(most, part.minorUnits() / fee);
  }

  /// Whoever is too dear for what is left is passed over.
  private List<Deal> downTheList() {
    var deals = new ArrayList<Deal>();
    var left = budget;
    for (var candidacy : byFollowers().toList()) {
      if (left.isZero() || deals.size() == setting.rules().maxCreators()) {
        break;
      }
      var deal = payable(candidacy, left).flatMap(offer -> deal(candidacy, offer, 1));
      if (deal.isPresent()) {
        deals.add(deal.get());
        left = left.minus(deal.get().cost());
      }
    }
    return deals;
  }

  private Stream<Candidacy> byFollowers() {
    return found.small().stream().filter(c -> !c.excluded()).sorted(bySize());
  }

  private Optional<Offer> payable(Candidacy candidacy, Money money) {
    return fees.of(candidacy).stream().filter(offer -> !offer.fee().isMoreThan(money)).findFirst();
  }
}
