package campaignbot.allocation;

import java.util.Comparator;
import java.util.List;

/// The percentiles of what some bets bring, computed instead of drawn.
///
/// The bets on which most depends are played through posting and not posting; the others' no-shows
/// and everybody's luck enter by [Course] and [Mixture].
final class ClosedForm {
  /// Most ways to post that are played through.
  private static final int MOST = 64;

  /// A bet with less than this part of the result does not bend the distribution.
  private static final double MUCH = 0.06;

  /// Bets in all ways to post together: what may be spent on one forecast.
  private static final int WORK = 300;

  /// Up to so many there is time for finer steps.
  private static final int FEW = 32;

  private final double[] weights;
  private final double completion;

  ClosedForm(double[] weights, double completion) {
    this.weights = weights.clone();
    this.completion = completion;
  }

  Range range(List<Bet> all) {
    var bets = all.stream().filter(bet -> worth(bet) > 0).sorted(byWorth()).toList();
    if (bets.isEmpty()) {
      return new Range(0, 0, 0);
    }
    int apart = apart(bets);
    var mixture = new Mixture(1 << apart);
    var steps = bets.size() << apart > FEW ? Steps.COARSE : Steps.FINE;
    for (int way = 0; way < 1 << apart; way++) {
      var posting = new double[bets.size()];
      double chance = 1;
      for (int i = 0; i < posting.length; i++) {
        posting[i] = i >= apart ? completion : (way >> i & 1);
        chance *= i >= apart ? 1 : posting[i] == 1 ? completion : 1 - completion;
      }
      if (way == 0 && apart == bets.size()) {
        mixture.addNothing(chance);
      } else {
        mixture.add(new Course(bets, weights, posting, steps), chance);
      }
    }
    double p10 = mixture.quantile(0.1);
    double p50 = Math.max(p10, mixture.quantile(0.5));
    return new Range(p10, p50, Math.max(p50, mixture.quantile(0.9)));
  }

  private Comparator<Bet> byWorth() {
    return Comparator.comparingDouble(bet -> -worth(bet));
  }

  private double worth(Bet bet) {
    double sum = 0;
    for (int g = 0; g < weights.length; g++) {
      sum += weights[g] * bet.audience(g);
    }
    return sum * bet.after(1);
  }

  /// How many of the bets, most worth first, are played through.
  private int apart(List<Bet> bets) {
    double left = bets.stream().mapToDouble(this::worth).sum();
    int apart = 0;
    for (var bet : bets) {
      int ways = 2 << apart;
      if (ways > MOST || bets.size() * ways > WORK || worth(bet) < MUCH * left) {
        break;
      }
      left -= worth(bet);
      apart++;
    }
    return apart;
  }
}
