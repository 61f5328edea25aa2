package campaignbot.allocation;

import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The average fee of a post at which the small creators would just equal the big name.
///
/// While the big name loses: the plan's posts are taken away one by one, the least useful first,
/// until the plan only just wins; the money divided by the posts left is the fee. While it is level
/// or wins, every post is taken to bring as much as now: the fee changes in proportion. Uses the
/// ratio of the medians on top of the model's value; good to about 10 %.
final class BreakEven {
  private final PlugIn plugIn;

  BreakEven(PlugIn plugIn) {
    this.plugIn = plugIn;
  }

  Optional<Money> fee(List<Deal> plan, Money spend, double planMedian, Baseline big) {
    double bigMedian = big.expected().p50();
    int posts = plan.stream().mapToInt(Deal::posts).sum();
    if (spend.isZero() || posts == 0 || !(planMedian > 0) || !(bigMedian > 0)) {
      return Optional.empty();
    }
    double ratio = bigMedian / planMedian;
    double equal =
        switch (big.verdict()) {
          case WINS, LEVEL -> posts * ratio;
          case LOSES -> postsFor(plugIn.value(plan) * ratio, plan);
        };
    return Optional.of(
        Money.of(
            spend.amount().divide(BigDecimal.valueOf(equal), 4, RoundingMode.HALF_UP),
            spend.currency()));
  }

  /// How many of the plan's posts are enough.
  private double postsFor(double enough, List<Deal> plan) {
    var left = new ArrayList<>(plan);
    var contacts = plugIn.contacts(plan);
    while (true) {
      int least = leastUseful(contacts, left);
      remove(contacts, left.get(least));
      if ((left.size() == 1 && left.getFirst().posts() == 1) || plugIn.value(contacts) < enough) {
        return left.stream().mapToInt(Deal::posts).sum();
      }
      if (left.get(least).posts() == 1) {
        left.remove(least);
      } else {
        left.set(least, fewer(left.get(least)));
      }
    }
  }

  private int leastUseful(double[] contacts, List<Deal> deals) {
    int least = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < deals.size(); i++) {
      var without = contacts.clone();
      remove(without, deals.get(i));
      if (plugIn.value(without) > most) {
        most = plugIn.value(without);
        least = i;
      }
    }
    return least;
  }

  /// Takes the last post of a deal away.
  private void remove(double[] contacts, Deal deal) {
    plugIn.add(contacts, deal, -1);
    if (deal.posts() > 1) {
      plugIn.add(contacts, fewer(deal), 1);
    }
  }

  private static Deal fewer(Deal deal) {
    return new Deal(deal.candidacy(), deal.offer(), deal.posts() - 1, deal.rates());
  }
}
