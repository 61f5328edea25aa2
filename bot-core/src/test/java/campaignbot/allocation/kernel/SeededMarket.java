package campaignbot.allocation.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Markets from a seed, in ten kinds: the distributions of `docs/model.md`, "Instances for
/// measuring".
public final class SeededMarket {
  /// What is special about a market.
  public enum Kind {
    BASE,
    ENGAGEMENT,
    EIGHTH_OF_THE_BUDGET,
    NO_SLOT_LIMIT,
    TIGHT_PLATFORMS,
    SATURATED,
    BARTER,
    EXACT_NUMBER,
    SMALL_SHARES,
    TWO_COMMUNITIES
  }

  private static final double[] PRICE = {1, .9, 1.8, .8};
  private static final double[] VIEWS = {.28, .40, .32, .22};
  private static final double[] ENGAGED = {.030, .055, .035, .040};

  private final SplittableRandom random;
  private final int size;
  private final Kind kind;
  private final double budget;
  private final double least;
  private final int most;
  private final double[] people;

  public final Crowd crowd = new Crowd();
  public final Rules rules;

  public SeededMarket(int size, long seed, Kind kind) {
    this(size, size, seed, kind);
  }

  /// A part of a market, where the whole does not fit into memory.
  ///
  /// @param size of the whole
  public SeededMarket(int size, int part, long seed, Kind kind) {
    this.size = size;
    this.kind = kind;
    random = new SplittableRandom(seed);
    double whole =
        size <= 500
            ? 8_000
            : size <= 5_000
                ? 25_000
                : size <= 50_000 ? 50_000 : size <= 500_000 ? 120_000 : 150_000;
    budget = kind == Kind.EIGHTH_OF_THE_BUDGET ? whole / 8 : whole;
    most =
        kind == Kind.NO_SLOT_LIMIT
            ? size
            : size <= 500
                ? 25
                : size <= 5_000 ? 45 : size <= 50_000 ? 70 : size <= 500_000 ? 100 : 120;
    least = (size <= 500 ? 0.01 : 0.002) * budget;
    people = people();
    rules = rules();
    for (int i = 0; i < part; i++) {
      creator(i);
    }
    crowd.trimmed();
  }

  /// By community.
  public double[] peopleThere() {
    return people.clone();
  }

  private double[] people() {
    int count =
        kind == Kind.TWO_COMMUNITIES
            ? 2
            : size <= 500
                ? 16
                : size <= 5_000 ? 32 : size <= 50_000 ? 64 : size <= 500_000 ? 128 : 192;
    var all = new double[count];
    for (int g = 0; g < count; g++) {
      all[g] = Math.pow(g + 1, -0.7);
    }
    double total = Arrays.stream(all).sum();
    double grown = size <= 5_000 ? 4e6 : size <= 50_000 ? 1e7 : size <= 500_000 ? 3e7 : 4e7;
    double population = kind == Kind.SATURATED ? grown / 10 : grown;
    return Arrays.stream(all).map(p -> p * population / total).toArray();
  }

  private Rules rules() {
    int fewest = size <= 500 ? 8 : size <= 50_000 ? 12 : 20;
    boolean tight = kind == Kind.TIGHT_PLATFORMS;
    double[] floor = tight ? new double[] {.45, .45, 0, 0} : new double[] {.2, .2, 0, 0};
    double[] ceiling = tight ? new double[] {.55, .55, .1, .1} : new double[] {.6, .6, .3, .2};
    double share = kind == Kind.SMALL_SHARES ? Math.max(.03, 1.4 / most) : .12;
    double acting = kind == Kind.ENGAGEMENT ? 0.5 : 1;
    var weight = new double[people.length];
    for (int g = 0; g < weight.length; g++) {
      int niche = people.length == 2 ? g : g % 8;
      double relevance = niche == 0 ? 1 : niche == 1 || niche == 7 ? .35 : .05;
      weight[g] = people[g] * relevance * acting;
    }
    int team = most * 2 / 3;
    return new Rules(
        budget,
        kind == Kind.EXACT_NUMBER ? new Rules.Team(team, team) : new Rules.Team(fewest, most),
        new Rules.Cost(least, share * budget),
        new Rules.Posting(4, 0, 1, 0.9),
        IntStream.range(0, 4)
            .mapToObj(p -> new Rules.Span(floor[p] * budget, ceiling[p] * budget))
            .toList(),
        weight);
  }

  private void creator(int i) {
    double pick = random.nextDouble();
    int platform = pick < .45 ? 0 : pick < .75 ? 1 : pick < .9 ? 2 : 3;
    double followers = Math.clamp(15_000 * Math.exp(random.nextGaussian()), 1_000, 250_000);
    double thousands = followers / 10_000;
    double views =
        Math.clamp(VIEWS[platform] * Math.pow(thousands, -.10) * logNormal(.35), .03, .75);
    double engaged =
        Math.clamp(ENGAGED[platform] * Math.pow(thousands, -.20) * logNormal(.45), .002, .4);
    double fee =
        Math.max(
            10, 5 * Math.round(PRICE[platform] * 19 * Math.pow(thousands, .8) * logNormal(.5)));
    boolean pinned = i == 3 || i == 7;
    if (pinned) {
      fee = Math.clamp(fee, least, Math.min(.08 * budget, rules.mostCost()));
    }
    double bartering = kind == Kind.BARTER ? .4 : .06;
    boolean barter = !pinned && followers < 20_000 && random.nextDouble() < bartering;
    double region = random.nextDouble() < .7 ? beta(7, 3) : beta(1.2, 8);
    boolean excluded = random.nextDouble() < .01 && !pinned;
    crowd.add(platform, pinned, excluded);
    audience(followers * region);
    crowd.offer(barter ? 0 : fee, kind == Kind.ENGAGEMENT ? engaged / 0.5 : views);
  }

  private void audience(double followers) {
    var parts = new double[people.length];
    double home = beta(5, 3);
    parts[random.nextInt(people.length)] += home;
    int others = 1 + random.nextInt(4);
    for (int k = 0; k < others; k++) {
      parts[random.nextInt(people.length)] += (1 - home) / others;
    }
    for (int g = 0; g < parts.length; g++) {
      if (parts[g] > 0) {
        crowd.audience(g, Math.min(.9, followers * parts[g] / people[g]));
      }
    }
  }

  private double logNormal(double sd) {
    return Math.exp(sd * random.nextGaussian());
  }

  private double beta(double a, double b) {
    double left = gamma(a);
    return left / (left + gamma(b));
  }

  /// Marsaglia and Tsang's method, for shapes of at least 1.
  private double gamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
