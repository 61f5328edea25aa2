package campaignbot.allocation;

import java.util.Arrays;
import java.util.List;

/// How the result of some bets goes with their common luck: its mean, spread and skew at some steps
/// of a standard normal number `t` that carries all of the luck's effect to first order.
///
/// The logarithms of the chances have the covariance Γ = A A' + s²; a result whose gradient is y
/// moves with b = Γy / √(y'Γy) per unit of t, and to first order with nothing else. What is left
/// given t – no-shows, and the second order – enters by cumulants (delta method), with a person
/// whom several creators win counted once.
final class Course {
  private static final double NEAR = 0.05;

  final Steps steps;
  final double[] mean;
  final double[] sd;
  final double[] skew;

  private final List<Bet> bets;
  private final double[] weights;
  private final double[] posting;
  private final int shared;

  private final double[] moves;

  /// Sd of the logarithm of each chance that is left given t, and its factors at five points.
  private final double[] rest;

  private final double[][] luck;
  private final double[] first;
  private final double[] slopes;
  private final double[] second;
  private final double[] third;

  /// @param weights people in each community who could ever act
  /// @param posting for each bet the chance that the creator posts
  Course(List<Bet> bets, double[] weights, double[] posting, Steps steps) {
    this.steps = steps;
    mean = new double[steps.count];
    sd = new double[steps.count];
    skew = new double[steps.count];
    this.bets = bets;
    this.weights = weights;
    this.posting = posting;
    int n = bets.size();
    shared = bets.getFirst().factors();
    moves = new double[n];
    rest = new double[n];
    luck = new double[n][Normal.POINTS.length];
    first = new double[n];
    slopes = new double[n];
    second = new double[n];
    third = new double[n];
    direct();
    for (int step = 0; step < steps.count; step++) {
      at(step);
    }
  }

  private void direct() {
    var contacts = new double[weights.length];
    double[] middle = new double[bets.size()];
    for (int i = 0; i < middle.length; i++) {
      middle[i] = StrictMath.exp(-bets.get(i).variance() / 2);
      double won = posting[i] * bets.get(i).after(middle[i]);
      for (int g = 0; g < contacts.length; g++) {
        contacts[g] += bets.get(i).audience(g) * won;
      }
    }
    var left = new double[weights.length];
    for (int g = 0; g < left.length; g++) {
      left[g] = weights[g] * StrictMath.exp(-contacts[g]);
    }
    var gradient = new double[bets.size()];
    var common = new double[shared];
    for (int i = 0; i < gradient.length; i++) {
      var bet = bets.get(i);
      double change =
          (bet.after(middle[i] * (1 + NEAR)) - bet.after(middle[i] * (1 - NEAR))) / (2 * NEAR);
      for (int g = 0; g < left.length; g++) {
        gradient[i] += left[g] * bet.audience(g) * posting[i] * change;
      }
      for (int d = 0; d < shared; d++) {
        common[d] += gradient[i] * bet.shared(d);
      }
    }
    double variance = 0;
    for (int i = 0; i < moves.length; i++) {
      var bet = bets.get(i);
      moves[i] = bet.own() * bet.own() * gradient[i];
      for (int d = 0; d < shared; d++) {
        moves[i] += bet.shared(d) * common[d];
      }
      variance += moves[i] * gradient[i];
    }
    double size = StrictMath.sqrt(variance);
    for (int i = 0; i < moves.length; i++) {
      moves[i] = size > 0 ? moves[i] / size : 0;
      rest[i] = StrictMath.sqrt(Math.max(0, bets.get(i).variance() - moves[i] * moves[i]));
      for (int k = 0; k < luck[i].length; k++) {
        luck[i][k] = StrictMath.exp(rest[i] * Normal.POINTS[k]);
      }
    }
  }

  private void at(int step) {
    double t = steps.t(step);
    var contacts = new double[weights.length];
    for (int i = 0; i < first.length; i++) {
      moments(i, t);
      for (int g = 0; g < contacts.length; g++) {
        contacts[g] += bets.get(i).audience(g) * first[i];
      }
    }
    var variances = variances();
    double value = 0;
    var left = new double[weights.length];
    for (int g = 0; g < left.length; g++) {
      left[g] = weights[g] * untouched(contacts[g], variances[g]);
      value += weights[g] - left[g];
    }
    mean[step] = value;
    spread(step, left, variances);
  }

  /// The part of people without any contact when its number has this mean and variance: by the
  /// gamma distribution, so that it stays below 1 however wide that is.
  private static double untouched(double mean, double variance) {
    double scale = mean > 0 ? variance / mean : 0;
    return scale > 1e-9
        ? StrictMath.exp(-mean / scale * StrictMath.log1p(scale))
        : StrictMath.exp(-mean);
  }

  /// Mean, variance and third cumulant of what a follower of this creator does, and how the mean
  /// moves with the logarithm of the chance.
  private void moments(int i, double t) {
    var bet = bets.get(i);
    double middle = StrictMath.exp(moves[i] * t - bet.variance() / 2);
    double m1 = 0;
    double m2 = 0;
    double m3 = 0;
    double change = 0;
    for (int k = 0; k < Normal.POINTS.length; k++) {
      double v = bet.after(middle * luck[i][k]);
      double w = Normal.WEIGHTS[k] * v;
      m1 += w;
      m2 += w * v;
      m3 += w * v * v;
      change += w * Normal.POINTS[k];
    }
    double p = posting[i];
    first[i] = p * m1;
    second[i] = p * m2 - p * p * m1 * m1;
    third[i] = p * m3 - 3 * p * p * m1 * m2 + 2 * p * p * p * m1 * m1 * m1;
    slopes[i] = rest[i] > 1e-6 ? p * change / rest[i] : 0;
    double common = bet.variance() - bet.own() * bet.own();
    second[i] -= slopes[i] * slopes[i] * (common - moves[i] * moves[i]);
  }

  private double[] variances() {
    var variances = new double[weights.length];
    for (int g = 0; g < variances.length; g++) {
      double along = 0;
      var common = new double[shared];
      for (int i = 0; i < first.length; i++) {
        double s = bets.get(i).audience(g);
        variances[g] += s * s * second[i];
        along += s * slopes[i] * moves[i];
        for (int d = 0; d < shared; d++) {
          common[d] += s * slopes[i] * bets.get(i).shared(d);
        }
      }
      variances[g] -= along * along;
      for (double c : common) {
        variances[g] += c * c;
      }
    }
    return variances;
  }

  private void spread(int step, double[] left, double[] variances) {
    var worth = new double[first.length];
    double variance = 0;
    double cumulant = 0;
    double along = 0;
    var common = new double[shared];
    for (int i = 0; i < worth.length; i++) {
      for (int g = 0; g < left.length; g++) {
        worth[i] += left[g] * bets.get(i).audience(g);
      }
      variance += worth[i] * worth[i] * second[i];
      cumulant += worth[i] * worth[i] * worth[i] * third[i];
      along += worth[i] * slopes[i] * moves[i];
      for (int d = 0; d < shared; d++) {
        common[d] += worth[i] * slopes[i] * bets.get(i).shared(d);
      }
    }
    variance -= along * along;
    variance += Arrays.stream(common).map(c -> c * c).sum();
    for (int g = 0; g < left.length; g++) {
      double with = 0;
      double alongThere = 0;
      var commonThere = new double[shared];
      for (int i = 0; i < worth.length; i++) {
        double s = bets.get(i).audience(g);
        with += s * worth[i] * second[i];
        alongThere += s * slopes[i] * moves[i];
        for (int d = 0; d < shared; d++) {
          commonThere[d] += s * slopes[i] * bets.get(i).shared(d);
        }
      }
      with -= along * alongThere;
      for (int d = 0; d < shared; d++) {
        with += common[d] * commonThere[d];
      }
      cumulant -= 3 * left[g] * with * with;
      variance += left[g] * left[g] * variances[g] * variances[g] / 2;
    }
    sd[step] = StrictMath.sqrt(Math.max(0, variance));
    skew[step] = sd[step] > 0 ? cumulant / (sd[step] * sd[step] * sd[step]) : 0;
  }
}
