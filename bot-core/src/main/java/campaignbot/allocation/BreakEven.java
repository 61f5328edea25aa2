package campaignbot.allocation;

import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The average fee of a post at which the small creators would just equal the big name.
///
/// While the plan wins: its posts are taken away one by one, the least useful first, until it only
/// just wins; the money divided by the posts left is the fee. While it loses, every post is taken
/// to bring as much as now: the fee would have to fall in proportion. Uses the ratio of the medians
/// on top of the model's value; good to about 10 %.
final class BreakEven {
  private final PlugIn plugIn;

  BreakEven(PlugIn plugIn) {
    this.plugIn = plugIn;
  }

  Optional<Money> fee(List<Deal> plan, Money spend, double planMedian, double bigMedian) {
    int posts = plan.stream().mapToInt(Deal::posts).sum();
    if (spend.isZero() || posts == 0 || !(planMedian > 0) || !(bigMedian > 0)) {
      return Optional.empty();
    }
    double enough = plugIn.value(plan) * bigMedian / planMedian;
    double equal = bigMedian > planMedian ? posts * bigMedian / planMedian : postsFor(enough, plan);
    return Optional.of(
        Money.of(
            spend.amount().divide(BigDecimal.valueOf(equal), 4, RoundingMode.HALF_UP),
            spend.currency()));
  }

  private double postsFor(double enough, List<Deal> plan) {
    List<Deal> left = plan;
    while (plugIn.value(left) >= enough && !left.isEmpty()) {
      var fewer = withoutLeast(left);
      if (plugIn.value(fewer) < enough) {
        break;
      }
      left = fewer;
    }
    return Math.max(1, left.stream().mapToInt(Deal::posts).sum());
  }

  private List<Deal> withoutLeast(List<Deal> deals) {
    List<Deal> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < deals.size(); i++) {
      var fewer = without(deals, i);
      double value = plugIn.value(fewer);
      if (value > most) {
        most = value;
        best = fewer;
      }
    }
    return best;
  }

  private static List<Deal> without(List<Deal> deals, int i) {
    var fewer = new ArrayList<>(deals);
    var deal = fewer.get(i);
    if (deal.posts() == 1) {
      fewer.remove(deal);
    } else {
      fewer.set(i, new Deal(deal.candidacy(), deal.offer(), deal.posts() - 1, deal.rates()));
    }
    return fewer;
  }
}
