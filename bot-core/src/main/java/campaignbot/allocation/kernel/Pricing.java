package campaignbot.allocation.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One pass over all creators at given prices: the exact bound, and the rows that may matter. The
/// bound holds for every allocation that keeps the rules, whatever the prices are (weak duality):
///
///     U = sum_g W_g (1 - u_g + u_g ln u_g) + lambda B + mu+ Nmax - mu- Nmin
///         + sum_p (tau_p hi_p - sigma_p lo_p)
///         + sum_i max over allowed options of (0 unless pinned,
///               V_i v - (lambda + tau_p - sigma_p) c - mu+ + mu-),   V_i = sum_g W_g u_g s_ig
///
/// The rule on the accounts of one person is relaxed here: that only raises the bound. Cost: a few
/// operations a community and offer of a creator, no exponential. Whoever surely does not pay is not
/// looked at: of each creator it is known how much the best option brought for its price at former
/// prices, and how much that can have grown since.
final class Pricing {
  private final Crowd crowd;
  private final Rules rules;
  private final double[] worth;
  private final double[] money;
  private double slot;

  /// More than what rounding to a float may lose.
  private static final double UP = 1 + 2e-7;

  /// By creator: what the best option brings for its price, or more than that.
  final float[] ratio;

  /// The prices that `ratio` holds at; none before the first pass.
  private @Nullable Prices last;

  /// By platform: how much a ratio may have grown since.
  private final double[] growth;

  // What the option that brings most for its price brings, and its price: of the creator looked at
  // last.
  double bestValue;
  double bestEffort;

  /// The rows found, ascending, and how many of them there are.
  int[] rows = new int[512];

  int found;
  double bound;

  Pricing(Crowd crowd, Rules rules) {
    ratio = new float[crowd.size];
    this.crowd = crowd;
    this.rules = rules;
    worth = new double[rules.weight().length];
    money = new double[rules.floor().length];
    growth = new double[money.length];
  }

  /// @param loss rows that give away no more than this by joining are found
  void price(Prices prices, double loss) {
    for (int g = 0; g < worth.length; g++) {
      worth[g] = rules.weight()[g] * prices.u[g];
    }
    for (int p = 0; p < money.length; p++) {
      money[p] = prices.money(p);
    }
    slot = prices.slot();
    grow(prices);
    found = 0;
    double sum = 0;
    for (int i = 0; i < crowd.size; i++) {
      byte standing = crowd.standing[i];
      if (standing == Crowd.EXCLUDED || (standing == Crowd.FREE && paysNever(i, loss))) {
        continue;
      }
      double profit = profit(i);
      ratio[i] = bestEffort > 0 ? (float) (bestValue / bestEffort) : Float.POSITIVE_INFINITY;
      if (profit > 0 || standing == Crowd.PINNED) {
        sum += profit;
      }
      if (profit >= -loss || standing == Crowd.PINNED) {
        keep(i);
      }
    }
    last = prices;
    bound = prices.base(rules) + sum;
  }

  /// An option's value grows at most as the price of a contact that grew most; its price at least
  /// as money or slots, whichever grew less.
  private void grow(Prices prices) {
    if (last == null) {
      Arrays.fill(growth, Double.POSITIVE_INFINITY);
      return;
    }
    double value = 0;
    for (int g = 0; g < worth.length; g++) {
      value = Math.max(value, prices.u[g] <= 0 ? 0 : prices.u[g] / last.u[g]);
    }
    double slots = shrunk(last.slot(), slot);
    for (int p = 0; p < growth.length; p++) {
      double price = Math.min(slots, shrunk(last.money(p), money[p]));
      growth[p] = price > 0 ? UP * value / price : Double.POSITIVE_INFINITY;
    }
  }

  /// What a price is of what it was, at least; 0 when nothing can be said.
  private static double shrunk(double before, double now) {
    if (before == 0 && now >= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return before > 0 && now > 0 ? now / before : 0;
  }

  /// Whether a creator's options surely lose more than this; if so, the ratio is brought to these
  /// prices.
  private boolean paysNever(int i, double loss) {
    double most = ratio[i] * growth[crowd.platform[i]];
    if (!(most < 1) || ((1 - most) * slot < loss && (1 - most) * leastEffort(i) < loss)) {
      return false;
    }
    ratio[i] = (float) (most * UP);
    return true;
  }

  /// The price of the creator's cheapest option.
  private double leastEffort(int i) {
    double cheapest = Double.POSITIVE_INFINITY;
    for (int o = crowd.offerStart[i]; o < crowd.offerStart[i + 1]; o++) {
      cheapest = Math.min(cheapest, crowd.fee[o]);
    }
    return money[crowd.platform[i]] * (rules.effort() + cheapest) + slot;
  }

  /// Whether somebody must be in whom no rule allows.
  boolean isHopeless() {
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] == Crowd.PINNED && profit(i) == Double.NEGATIVE_INFINITY) {
        return true;
      }
    }
    return false;
  }

  private void keep(int row) {
    if (found == rows.length) {
      rows = Arrays.copyOf(rows, 2 * found);
    }
    rows[found++] = row;
  }

  /// The best reduced profit of the creator's options; negative infinity when none is allowed.
  double profit(int i) {
    double value = 0;
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      value += worth[crowd.community[a]] * crowd.share[a];
    }
    double price = money[crowd.platform[i]];
    bestValue = 0;
    bestEffort = 1;
    double best = Double.NEGATIVE_INFINITY;
    for (int o = crowd.offerStart[i]; o < crowd.offerStart[i + 1]; o++) {
      best = Math.max(best, offer(value, price, crowd.fee[o], crowd.chance[o]));
    }
    return best;
  }

  /// Posts are added while they pay, or bring more for their price than all before: what they bring
  /// falls from post to post.
  private double offer(double value, double price, double fee, double chance) {
    double term = value * rules.completion() * chance;
    double factor = rules.fading() * (1 - chance);
    double cost = rules.effort();
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int m = 1; m <= rules.mostPosts(); m++) {
      cost += fee;
      sum += term;
      double gain = term - price * fee;
      term *= factor;
      if (rules.allowsCost(cost)) {
        double effort = price * cost + slot;
        best = Math.max(best, sum - effort);
        if (sum * bestEffort > bestValue * effort) {
          bestValue = sum;
          bestEffort = effort;
        }
        if (gain <= 0 && (gain + price * fee) * bestEffort <= bestValue * price * fee) {
          return best;
        }
      } else if (cost > rules.mostCost()) {
        return best;
      }
    }
    return best;
  }
}
