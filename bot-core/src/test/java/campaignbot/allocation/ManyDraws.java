package campaignbot.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The percentiles of bets by plain drawing: shares no code with the closed form but the response
/// to a chance.
final class ManyDraws {
  private ManyDraws() {}

  static Range range(List<Bet> bets, double[] weights, double completion, int draws, long seed) {
    var random = new SplittableRandom(seed);
    var results = new double[draws];
    var common = new double[bets.isEmpty() ? 0 : bets.getFirst().factors()];
    for (int d = 0; d < draws; d++) {
      for (int f = 0; f < common.length; f++) {
        common[f] = random.nextGaussian();
      }
      var contacts = new double[weights.length];
      for (var bet : bets) {
        double log = bet.own() * random.nextGaussian() - bet.variance() / 2;
        for (int f = 0; f < common.length; f++) {
          log += bet.shared(f) * common[f];
        }
        if (random.nextDouble() < completion) {
          double won = bet.after(Math.exp(log));
          for (int g = 0; g < contacts.length; g++) {
            contacts[g] += bet.audience(g) * won;
          }
        }
      }
      for (int g = 0; g < contacts.length; g++) {
        results[d] -= weights[g] * Math.expm1(-contacts[g]);
      }
    }
    Arrays.sort(results);
    return new Range(results[draws / 10], results[draws / 2], results[draws * 9 / 10]);
  }
}
