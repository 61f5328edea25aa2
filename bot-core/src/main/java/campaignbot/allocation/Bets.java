package campaignbot.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Deals as bets: on acting, or on being reached.
final class Bets {
  static final double EVERYBODY = 1e9;
  private static final double RARELY = 1e-3;

  private final Communities communities;
  private final double ceiling;

  Bets(Communities communities, double ceiling) {
    this.communities = communities;
    this.ceiling = ceiling;
  }

  List<Bet> acting(List<Deal> deals) {
    return of(deals, this::audience, deal -> deal.rates().act() / ceiling, Bets::actLuck);
  }

  /// Bets on what platforms count, over one community of `EVERYBODY`: so rare that nobody is met
  /// twice, and so many that it does not fill up.
  List<Bet> counting(List<Deal> deals) {
    return of(
        deals,
        deal -> new double[] {deal.candidacy().followers() * ceiling / (RARELY * EVERYBODY)},
        deal -> Math.min(Response.MOST, deal.rates().act() / ceiling) * RARELY,
        Bets::actLuck);
  }

  private static Luck actLuck(Deal deal) {
    return deal.rates().actLuck().orElseGet(() -> Factor.unlearned(deal, deal.rates().actUsed()));
  }

  List<Bet> reaching(List<Deal> deals) {
    return of(
        deals,
        this::audience,
        deal -> deal.rates().reach(),
        deal ->
            deal.rates()
                .reachLuck()
                .orElseGet(() -> Factor.unlearned(deal, deal.rates().reachUsed())));
  }

  /// Factors are the same ones when their names are.
  private static List<Bet> of(
      List<Deal> deals,
      Function<Deal, double[]> audience,
      Function<Deal, Double> chance,
      Function<Deal, Luck> luck) {
    var names = new ArrayList<String>();
    for (var deal : deals) {
      for (var factor : luck.apply(deal).shared()) {
        if (!names.contains(factor.name())) {
          names.add(factor.name());
        }
      }
    }
    return deals.stream()
        .map(deal -> {
          var shared = new double[names.size()];
          luck.apply(deal)
              .shared()
              .forEach(factor -> shared[names.indexOf(factor.name())] = factor.sd());
          return new Bet(
              audience.apply(deal),
              deal.posts(),
              chance.apply(deal),
              shared,
              luck.apply(deal).own());
        })
        .toList();
  }

  private double[] audience(Deal deal) {
    var shares = new double[communities.all().size()];
    communities.audienceOf(deal.candidacy()).forEach(a -> shares[a.community()] = a.share());
    return shares;
  }
}
