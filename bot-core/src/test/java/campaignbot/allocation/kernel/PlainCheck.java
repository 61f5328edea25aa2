package campaignbot.allocation.kernel;

import campaignbot.allocation.scale.ScannedPlan;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// `MarketCheck` for plans over catalogues elsewhere whose ids are the crowd's rows.
public final class PlainCheck {
  private final Crowd crowd;
  private final Rules rules;
  private final MarketCheck check;

  public PlainCheck(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
    check = new MarketCheck(crowd, rules);
  }

  /// What is wrong with the plan: rules, value, and the bound over the whole crowd.
  public List<String> violations(ScannedPlan plan) {
    var allocation =
        new Allocation(
            plan.choices().stream()
                .map(c -> new Allocation.Choice((int) c.id(), c.offer(), c.posts()))
                .toList());
    return check.violations(
        new Solved(
            allocation, plan.value(), plan.prices(), plan.bound(), plan.bound(), new Branch()));
  }

  /// Of all plans there are: only where they are few.
  public Optional<Double> bestOfAll() {
    return check.bestOfAll();
  }

  /// The reduced profit of the row's best option.
  public double profit(Prices prices, int row) {
    return crowd.standing[row] == Crowd.EXCLUDED
        ? Double.NEGATIVE_INFINITY
        : check.profit(prices, row);
  }

  /// Prices not far from these.
  public Prices near(Prices prices, SplittableRandom random) {
    var near = prices.copy();
    for (int g = 0; g < near.u.length; g++) {
      near.u[g] = Math.min(1, near.u[g] * random.nextDouble(0.6, 1.4));
    }
    near.budget *= random.nextDouble(0.3, 1.5);
    near.maxCreators *= random.nextDouble(0.3, 1.5);
    for (int p = 0; p < rules.platforms(); p++) {
      near.platformMax[p] += random.nextInt(3) == 0 ? near.budget : 0;
      near.platformMin[p] += random.nextInt(3) == 0 ? 1.2 * near.budget : 0;
    }
    return near;
  }
}
