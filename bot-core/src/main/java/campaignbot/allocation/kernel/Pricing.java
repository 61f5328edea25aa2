package campaignbot.allocation.kernel;

import java.util.Arrays;

/// One pass over all creators at given prices: the exact bound, and the rows that may matter. The
/// bound holds for every allocation that keeps the rules, whatever the prices are (weak duality):
///
///     U = sum_g W_g (1 - u_g + u_g ln u_g) + lambda B + mu+ Nmax - mu- Nmin
///         + sum_p (tau_p hi_p - sigma_p lo_p)
///         + sum_i max over allowed options of (0 unless pinned,
///               V_i v - (lambda + tau_p - sigma_p) c - mu+ + mu-),   V_i = sum_g W_g u_g s_ig
///
/// The rule on the accounts of one person is relaxed here: that only raises the bound. Cost: a few
/// operations a community and offer of each creator; no exponential, no division.
final class Pricing {
  private final Crowd crowd;
  private final Rules rules;
  private final double[] worth;
  private final double[] money;
  private double slot;

  /// The rows found, ascending, and how many of them there are.
  int[] rows = new int[512];

  int found;
  double bound;

  Pricing(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
    worth = new double[rules.weight().length];
    money = new double[rules.floor().length];
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
    found = 0;
    double sum = 0;
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] != Crowd.EXCLUDED) {
        double profit = profit(i);
        if (profit > 0 || crowd.standing[i] == Crowd.PINNED) {
          sum += profit;
        }
        if (profit >= -loss || crowd.standing[i] == Crowd.PINNED) {
          keep(i);
        }
      }
    }
    bound = prices.base(rules) + sum;
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
    double best = Double.NEGATIVE_INFINITY;
    for (int o = crowd.offerStart[i]; o < crowd.offerStart[i + 1]; o++) {
      best = Math.max(best, offer(value, price, crowd.fee[o], crowd.chance[o]));
    }
    return best;
  }

  /// Posts are added while they pay: what they bring falls from post to post.
  private double offer(double value, double price, double fee, double chance) {
    double term = value * rules.completion() * chance;
    double factor = rules.fading() * (1 - chance);
    double cost = rules.effort();
    double profit = -slot - price * cost;
    double best = Double.NEGATIVE_INFINITY;
    for (int m = 1; m <= rules.mostPosts(); m++) {
      cost += fee;
      double gain = term - price * fee;
      profit += gain;
      if (rules.allowsCost(cost)) {
        if (profit > best) {
          best = profit;
        }
        if (gain <= 0) {
          return best;
        }
      } else if (cost > rules.mostCost()) {
        return best;
      }
      term *= factor;
    }
    return best;
  }
}
