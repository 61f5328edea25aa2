package campaignbot.allocation;

import java.util.List;
import java.util.stream.IntStream;

/// What each bet of several brings, at average completion: one creator either posts or does not,
/// and the 10th percentile would always be 0. A person whom several win counts for each in part.
///
/// The result of a bet grows with its own luck, so its percentiles are those of its luck. The
/// others' contacts in a community go along as far as they share that luck.
final class Parts {
  /// The standard normal's 90th percentile.
  private static final double TENTH = 1.2815515655446004;

  private final List<Bet> bets;
  private final double[] weights;
  private final double completion;
  private final double[] contacts;

  /// By community, what the contacts share with each factor.
  private final double[][] along;

  Parts(List<Bet> bets, double[] weights, double completion) {
    this.bets = bets;
    this.weights = weights;
    this.completion = completion;
    int shared = bets.isEmpty() ? 0 : bets.getFirst().factors();
    contacts = new double[weights.length];
    along = new double[weights.length][shared];
    for (var bet : bets) {
      double usual = usual(bet);
      for (int g = 0; g < contacts.length; g++) {
        contacts[g] += bet.audience(g) * usual;
        for (int f = 0; f < shared; f++) {
          along[g][f] += bet.audience(g) * usual * bet.shared(f);
        }
      }
    }
  }

  List<Range> ranges() {
    return bets.stream().map(this::range).toList();
  }

  private Range range(Bet bet) {
    double usual = usual(bet);
    double sd = StrictMath.sqrt(bet.variance());
    var others = new double[weights.length];
    var moves = new double[weights.length];
    for (int g = 0; g < others.length; g++) {
      others[g] = Math.max(0, contacts[g] - bet.audience(g) * usual);
      for (int f = 0; f < bet.factors() && others[g] > 0; f++) {
        double ofOthers = along[g][f] - bet.audience(g) * usual * bet.shared(f);
        moves[g] += ofOthers / others[g] * bet.shared(f) / sd;
      }
    }
    var results =
        IntStream.rangeClosed(-1, 1)
            .mapToDouble(z -> result(bet, sd, z * TENTH, others, moves))
            .sorted()
            .toArray();
    return new Range(results[0], results[1], results[2]);
  }

  private double result(Bet bet, double sd, double z, double[] others, double[] moves) {
    double own = completion * bet.after(StrictMath.exp(sd * z - sd * sd / 2));
    double sum = 0;
    for (int g = 0; g < weights.length; g++) {
      double mine = own * bet.audience(g);
      double all = mine + others[g] * StrictMath.exp(moves[g] * z - moves[g] * moves[g] / 2);
      sum += all > 0 ? weights[g] * -StrictMath.expm1(-all) * mine / all : 0;
    }
    return sum;
  }

  /// What a follower does on the average of all luck.
  private double usual(Bet bet) {
    double sd = StrictMath.sqrt(bet.variance());
    double sum = 0;
    for (int k = 0; k < Normal.POINTS.length; k++) {
      sum += Normal.WEIGHTS[k] * bet.after(StrictMath.exp(sd * Normal.POINTS[k] - sd * sd / 2));
    }
    return completion * sum;
  }
}
