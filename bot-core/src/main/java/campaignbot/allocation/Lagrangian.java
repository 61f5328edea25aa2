package campaignbot.allocation;

/// The upper bound that prices prove, by weak duality: no allocation that keeps the rules can
/// exceed it, whatever the prices are.
///
///     U = sum_g W_g (1 - u_g + u_g ln u_g) + lambda B + mu+ Nmax - mu- Nmin
///         + sum_p (tau_p hi_p - sigma_p lo_p) B
///         + sum_i max over allowed options of (0 unless pinned,
///               V_i v - (lambda + tau_p - sigma_p) c - mu+ + mu-),   V_i = sum_g W_g u_g s_ig
///
/// The rule on the accounts of one person is relaxed here: that only raises the bound. Source:
/// Lagrangian duality of a concave relaxation, see `docs/model.md`. Exact up to rounding of
/// doubles; one pass over all options.
final class Lagrangian {
  private final Instance in;
  private final DualPrices prices;

  Lagrangian(Instance in, DualPrices prices) {
    this.in = in;
    this.prices = prices;
  }

  double bound() {
    double sum = rules();
    for (int g = 0; g < in.communities; g++) {
      sum += in.weight[g] * conjugate(prices.u[g]);
    }
    for (int i = 0; i < in.creators; i++) {
      sum += best(i);
    }
    return sum;
  }

  /// The largest reduced profit of a creator; 0 for staying out, unless pinned.
  double best(int creator) {
    double most = in.pinned[creator] ? Double.NEGATIVE_INFINITY : 0;
    double worth = worthOfContacts(creator);
    for (int o = in.optionStart[creator]; o < in.optionStart[creator + 1]; o++) {
      most = Math.max(most, profit(creator, o, worth));
    }
    return most;
  }

  double profit(int creator, int option, double worthOfContacts) {
    return worthOfContacts * in.response[option]
        - prices.money(in.platform[creator]) * in.cost[option]
        - prices.slot();
  }

  double worthOfContacts(int creator) {
    double worth = 0;
    for (int a = in.audienceStart[creator]; a < in.audienceStart[creator + 1]; a++) {
      worth += in.weight[in.community[a]] * prices.u[in.community[a]] * in.share[a];
    }
    return worth;
  }

  private double rules() {
    double sum =
        prices.budget * in.budget
            + prices.maxCreators * in.maxCreators
            - prices.minCreators * in.minCreators;
    for (int p = 0; p < in.platforms; p++) {
      sum += prices.platformMax[p] * in.ceiling[p] - prices.platformMin[p] * in.floor[p];
    }
    return sum;
  }

  /// The concave conjugate of 1 - e^-x at `u`; 1 at 0 by continuity.
  static double conjugate(double u) {
    return u <= 0 ? 1 : 1 - u + u * StrictMath.log(u);
  }
}
