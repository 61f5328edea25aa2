package campaignbot.allocation;

import campaignbot.allocation.Communities.Community;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Metric;
import java.util.List;

/// What a set of deals may bring, computed: within 0.5 % of millions of draws (`ForecastMeasure` in
/// the tests), with no luck of its own, so that plan and baselines are compared alike.
final class Forecasting {
  private final Bets bets;
  private final double[] acting;
  private final double[] people;
  private final double completion;

  Forecasting(Communities communities, Metric metric, Figure completion) {
    double ceiling = Response.ceiling(metric).typical();
    bets = new Bets(communities, ceiling);
    people = communities.all().stream().mapToDouble(Community::people).toArray();
    acting =
        communities.all().stream().mapToDouble(c -> c.people() * c.relevance() * ceiling).toArray();
    this.completion = completion.typical();
  }

  Outlook of(List<Deal> deals) {
    var inActing = bets.acting(deals);
    return new Outlook(
        new ClosedForm(acting, completion).range(inActing),
        new ClosedForm(people, completion).range(bets.reaching(deals)),
        new Parts(inActing, acting, completion).ranges());
  }

  Counted counted(List<Deal> deals) {
    var counting = bets.counting(deals);
    var everybody = new double[] {Bets.EVERYBODY};
    return new Counted(
        new ClosedForm(everybody, completion).range(counting),
        new Parts(counting, everybody, 1).ranges());
  }

  /// The result only, for comparisons.
  Range resultOf(List<Deal> deals) {
    return new ClosedForm(acting, completion).range(bets.acting(deals));
  }
}
