package campaignbot.allocation;

import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The average fee of a post at which a plan and one big creator would draw level for the same
/// money.
///
/// Where posts are dearer, the money pays for fewer: all contacts that the plan makes are taken to
/// shrink alike, as if each creator posted in part. Where they are cheaper, the contacts grow
/// alike, as if there were more creators like these. The plan's money divided by the posts that
/// bring as much as the big one is the fee. Uses the ratio of the medians on top of the model's
/// value: an estimate, the rougher the fewer creators are left, and not measured.
final class BreakEven {
  /// So many times over no plan is bought.
  private static final double MOST = 1_000;

  private static final int HALVINGS = 60;

  private final PlugIn plugIn;

  BreakEven(PlugIn plugIn) {
    this.plugIn = plugIn;
  }

  /// Empty where less than one post like the plan's brings as much as the big one, or where no
  /// number of them does.
  Optional<Money> fee(List<Deal> plan, Money spend, double planMedian, Baseline big) {
    double bigMedian = big.expected().p50();
    if (spend.isZero() || !(planMedian > 0) || !(bigMedian > 0)) {
      return Optional.empty();
    }
    var contacts = plugIn.contacts(plan);
    double enough = plugIn.value(contacts) * bigMedian / planMedian;
    double posts = plan.stream().mapToInt(Deal::posts).sum() * times(contacts, enough);
    return posts < 1 || value(contacts, MOST) < enough
        ? Optional.empty()
        : Optional.of(each(spend, posts)).filter(fee -> !fee.isZero());
  }

  private static Money each(Money spend, double posts) {
    return Money.of(
        spend.amount().divide(BigDecimal.valueOf(posts), 4, RoundingMode.HALF_UP),
        spend.currency());
  }

  /// By how much the contacts must grow or shrink to be just enough.
  private double times(double[] contacts, double enough) {
    double tooFew = 0;
    double plenty = MOST;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (tooFew + plenty) / 2;
      if (value(contacts, middle) < enough) {
        tooFew = middle;
      } else {
        plenty = middle;
      }
    }
    return plenty;
  }

  private double value(double[] contacts, double times) {
    return plugIn.value(Arrays.stream(contacts).map(contact -> contact * times).toArray());
  }
}
