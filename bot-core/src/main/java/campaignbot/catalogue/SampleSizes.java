package campaignbot.catalogue;

import java.util.List;
import java.util.Random;

/// How many followers invented creators have: mostly 1,000–50,000, in Hong Kong mostly 1,000–10,000
/// (over 80 % of Asian influencers have fewer than 10,000, Socialbakers 2019), with a few large
/// ones in each market, so that one big creator can be compared. Even on a logarithmic scale within
/// each band.
record SampleSizes(List<Double> cumulated) {
  private static final List<Long> BOUNDS =
      List.of(1_000L, 5_000L, 10_000L, 50_000L, 500_000L, 1_000_000L);
  private static final SampleSizes HONG_KONG =
      new SampleSizes(List.of(0.55, 0.82, 0.95, 0.99, 1.0));
  private static final SampleSizes ELSEWHERE =
      new SampleSizes(List.of(0.28, 0.46, 0.82, 0.97, 1.0));
  private static final double MEGA_SPREAD = 1.6;

  static SampleSizes in(String country) {
    return country.equals("HK") ? HONG_KONG : ELSEWHERE;
  }

  long next(Random random) {
    var toss = random.nextDouble();
    var band = 0;
    while (toss >= cumulated.get(band)) {
      band++;
    }
    return between(BOUNDS.get(band), BOUNDS.get(band + 1), random);
  }

  static long nextMega(Random random) {
    return between(1_050_000, (long) (1_050_000 * (1 + MEGA_SPREAD)), random);
  }

  private static long between(long low, long high, Random random) {
    var logs = StrictMath.log((double) high / low) * random.nextDouble();
    return (long) (low * StrictMath.exp(logs));
  }
}
