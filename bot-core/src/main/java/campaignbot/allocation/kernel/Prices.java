package campaignbot.allocation.kernel;

import java.util.Arrays;

/// What a new contact in each community (`u`, as a part of the community's weight), a unit of
/// money, a creator slot and the platform rules are worth. All at least 0; `u` in (0, 1].
public final class Prices {
  /// Some hundred times the relative error of one operation.
  private static final double ROUNDING = 1e-13;

  /// Times the value of a plan.
  private static final double MOST = 1e5;

  final double[] u;
  double budget;
  double maxCreators;
  double minCreators;
  final double[] platformMax;
  final double[] platformMin;

  Prices(int communities, int platforms) {
    u = new double[communities];
    platformMax = new double[platforms];
    platformMin = new double[platforms];
  }

  /// Every contact counted in full and every rule loose.
  static Prices free(int communities, int platforms) {
    var free = new Prices(communities, platforms);
    Arrays.fill(free.u, 1);
    return free;
  }

  Prices copy() {
    var copy = new Prices(u.length, platformMax.length);
    System.arraycopy(u, 0, copy.u, 0, u.length);
    System.arraycopy(platformMax, 0, copy.platformMax, 0, platformMax.length);
    System.arraycopy(platformMin, 0, copy.platformMin, 0, platformMin.length);
    copy.budget = budget;
    copy.maxCreators = maxCreators;
    copy.minCreators = minCreators;
    return copy;
  }

  /// By community, in (0, 1].
  public double[] u() {
    return u.clone();
  }

  /// Per unit of money.
  public double budget() {
    return budget;
  }

  public double maxCreators() {
    return maxCreators;
  }

  public double minCreators() {
    return minCreators;
  }

  /// By platform, per unit of money.
  public double[] platformMax() {
    return platformMax.clone();
  }

  /// By platform, per unit of money.
  public double[] platformMin() {
    return platformMin.clone();
  }

  /// What a unit of money spent on this platform costs.
  public double money(int platform) {
    return budget + platformMax[platform] - platformMin[platform];
  }

  /// What one more creator costs.
  public double slot() {
    return maxCreators - minCreators;
  }

  /// What these prices prove: no plan with creators of this crowd that keeps the rules exceeds it.
  public double bound(Crowd crowd, Rules rules) {
    var pricing = new Pricing(crowd, rules);
    pricing.price(this, 0);
    return pricing.bound;
  }

  /// Opposite rules' prices work against each other: only their difference counts, and taking the
  /// smaller from both never raises the bound.
  void netOut() {
    double both = Math.min(maxCreators, minCreators);
    maxCreators -= both;
    minCreators -= both;
    for (int p = 0; p < platformMax.length; p++) {
      both = Math.min(platformMax[p], platformMin[p]);
      platformMax[p] -= both;
      platformMin[p] -= both;
    }
  }

  /// The part of the bound that no creator enters: communities and rules. Where the rules' terms
  /// are so large that they nearly cancel, what rounding may have lost is added: a bound stays a
  /// bound.
  double base(Rules rules) {
    double sum = 0;
    for (int g = 0; g < u.length; g++) {
      sum += rules.weight()[g] * conjugate(u[g]);
    }
    return sum + above(rules) - below(rules) + ROUNDING * (above(rules) + below(rules));
  }

  /// Whether the rules' terms are so large that a bound from them would be mostly rounding: it may
  /// still show that there is no plan, but it is no figure to show.
  boolean isAbsurd(Rules rules, double scale) {
    return above(rules) + below(rules) > MOST * scale;
  }

  private double above(Rules rules) {
    double above = budget * rules.budget() + maxCreators * rules.maxCreators();
    for (int p = 0; p < platformMax.length; p++) {
      above += platformMax[p] * rules.ceiling()[p];
    }
    return above;
  }

  private double below(Rules rules) {
    double below = minCreators * rules.minCreators();
    for (int p = 0; p < platformMin.length; p++) {
      below += platformMin[p] * rules.floor()[p];
    }
    return below;
  }

  /// The concave conjugate of 1 - e^-x at `u`; 1 at 0 by continuity.
  static double conjugate(double u) {
    return u <= 0 ? 1 : 1 - u + u * StrictMath.log(u);
  }
}
