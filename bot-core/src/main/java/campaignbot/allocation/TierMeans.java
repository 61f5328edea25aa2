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
/// with sd tau = 0.45 among the creators of a tier, sd sigma = 0.6 between the posts of one
/// creator, and k = 6 posts behind a rate in a file. Simulated with these figures, a plan on raw
/// rates promises 7 % too much, on shrunk ones 1.2 % (see `docs/model.md`).
final class TierMeans {
  private static final double TAU = 0.45;
  private static final double SIGMA = 0.6;
  private static final int POSTS = 6;

  /// The weight of a creator's own rate.
  static final double OWN = TAU * TAU / (TAU * TAU + SIGMA * SIGMA / POSTS);

  /// Fewer known rates than this say little about a tier.
  private static final int ENOUGH = 5;

  private record Tiered(Platform platform, Tier tier) {}

  private final Map<Tiered, Double> logs = new HashMap<>();
  private final Map<Tiered, Integer> counts = new HashMap<>();

  void note(Candidacy candidacy, double rate) {
    if (rate > 0) {
      var tier = new Tiered(candidacy.platform(), candidacy.tier());
      logs.merge(tier, StrictMath.log(rate), Double::sum);
      counts.merge(tier, 1, Integer::sum);
    }
  }

  /// The own rate, drawn towards the mean of the catalogue's creators of that tier; with too few of
  /// them towards the benchmark; without one, as it is.
  double shrunk(Candidacy candidacy, double own, OptionalDouble benchmark) {
    var prior = mean(candidacy);
    var towards = prior.isPresent() ? prior : benchmark;
    if (towards.isEmpty() || towards.getAsDouble() <= 0) {
      return own;
    }
    double log = StrictMath.log(Math.max(own, towards.getAsDouble() * 0.02));
    return StrictMath.exp(OWN * log + (1 - OWN) * StrictMath.log(towards.getAsDouble()));
  }

  private OptionalDouble mean(Candidacy candidacy) {
    var tier = new Tiered(candidacy.platform(), candidacy.tier());
    int count = counts.getOrDefault(tier, 0);
    return count < ENOUGH
        ? OptionalDouble.empty()
        : OptionalDouble.of(StrictMath.exp(logs.getOrDefault(tier, 0.0) / count));
  }
}
