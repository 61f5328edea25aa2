package campaignbot.allocation;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.Tier;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// The usual rate of a platform's tier, and the pull towards it: a creator's own rate comes from
/// few posts, and whoever picks the highest of many noisy rates picks the luckiest.
///
/// Empirical Bayes on the logarithm of the rate: weight of the own rate tau² / (tau² + sigma² / k),
/// with sd sigma = 0.6 between the posts of one creator and k posts behind the rate, 6 where the
/// file does not say. tau², the variance among the creators of a tier, is what their rates vary
/// more than their posts explain (method of moments); 0.45² counts as much as twenty creators
/// beside it. `PromiseMeasure` in the tests compares what plans promise with the truth, see
/// `docs/model.md`.
final class TierMeans {
  private static final double TAU = 0.45;
  private static final double SIGMA = 0.6;
  private static final int POSTS = 6;

  /// How many creators the assumed tau is worth.
  private static final int BELIEF = 20;

  /// What keeps the slope of few rates near 0: as much as ten creators whose sizes differ by a
  /// factor of e^0.5.
  private static final double STEADY = 2.5;

  /// Fewer known rates than this say little about a tier.
  private static final int ENOUGH = 5;

  private record Tiered(Platform platform, Tier tier) {
    static Tiered of(Candidacy candidacy) {
      return new Tiered(candidacy.platform(), candidacy.tier());
    }
  }

  /// The rates of one tier, as sums.
  private static final class Seen {
    private int count;
    private double logs;
    private double squares;
    private double sizes;
    private double sizeSquares;
    private double products;
    private double noise;

    void note(double log, double size, double variance) {
      count++;
      logs += log;
      squares += log * log;
      sizes += size;
      sizeSquares += size * size;
      products += log * size;
      noise += variance;
    }

    /// The usual rate of an account of this size.
    double usual(double size) {
      return logs / count + slope() * (size - sizes / count);
    }

    private double slope() {
      double across = products - logs * sizes / count;
      return across / (sizeSquares - sizes * sizes / count + STEADY);
    }

    /// tau².
    double spread() {
      double slope = slope();
      double sum = squares - logs * logs / count;
      double explained =
          slope
              * (2 * (products - logs * sizes / count)
                  - slope * (sizeSquares - sizes * sizes / count));
      double variance = Math.max(0, sum - explained) / Math.max(1, count - 2);
      double moments = Math.max(0, variance - noise / count);
      return (count * moments + BELIEF * TAU * TAU) / (count + BELIEF);
    }
  }

  private final Map<Tiered, Seen> tiers = new HashMap<>();

  void note(Candidacy candidacy, double rate) {
    if (rate > 0) {
      tiers
          .computeIfAbsent(Tiered.of(candidacy), _ -> new Seen())
          .note(StrictMath.log(rate), StrictMath.log(candidacy.followers()), noise(candidacy));
    }
  }

  /// The own rate, drawn towards the mean of the catalogue's creators of that tier; with too few of
  /// them towards the benchmark; without one, as it is.
  double shrunk(Candidacy candidacy, double own, OptionalDouble benchmark) {
    var seen = tiers.getOrDefault(Tiered.of(candidacy), new Seen());
    boolean enough = seen.count >= ENOUGH;
    double towards =
        enough
            ? StrictMath.exp(seen.usual(StrictMath.log(candidacy.followers())))
            : benchmark.orElse(0);
    if (towards <= 0) {
      return own;
    }
    double spread = enough ? seen.spread() : TAU * TAU;
    double weight = spread / (spread + noise(candidacy));
    double log = StrictMath.log(Math.max(own, towards * 0.02));
    return StrictMath.exp(weight * log + (1 - weight) * StrictMath.log(towards));
  }

  /// The variance that is left in the logarithm of a creator's rate after `shrunk`.
  double left(Candidacy candidacy) {
    var seen = tiers.getOrDefault(Tiered.of(candidacy), new Seen());
    double spread = seen.count >= ENOUGH ? seen.spread() : TAU * TAU;
    return spread * noise(candidacy) / (spread + noise(candidacy));
  }

  /// The variance of the logarithm of a rate that comes from so many posts.
  private static double noise(Candidacy candidacy) {
    return SIGMA * SIGMA / candidacy.creator().postsSeen().orElse(POSTS);
  }
}
