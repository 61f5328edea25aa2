package campaignbot.allocation;

import campaignbot.allocation.Problem.Audience;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Community;
import campaignbot.allocation.Problem.Option;
import campaignbot.allocation.Problem.PlatformShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Problems as a market could pose them, from a seed: the distributions of `docs/model.md`, section
/// "Instances for measuring".
final class SeededProblems {
  private static final double[] PRICE = {1, .9, 1.8, .8};
  private static final double[] VIEWS = {.28, .40, .32, .22};
  private static final String[] NAMES = {"instagram", "tiktok", "youtube", "x"};

  private final SplittableRandom random;
  private final int size;
  private final double feeExponent;

  private SeededProblems(int size, long seed, double feeExponent) {
    this.size = size;
    this.feeExponent = feeExponent;
    random = new SplittableRandom(seed);
  }

  /// A market of this many creators, its fees growing with followers^0.8.
  static Problem market(int size, long seed) {
    return new SeededProblems(size, seed, 0.8).market();
  }

  /// The same with fees that grow as slowly as real fee lists show: followers^0.33.
  static Problem marketWithFlatFees(int size, long seed) {
    return new SeededProblems(size, seed, 0.33).market();
  }

  private Problem market() {
    int communities = size <= 500 ? 16 : size <= 5_000 ? 32 : size <= 50_000 ? 64 : 128;
    double budget =
        size <= 500 ? 8_000 : size <= 5_000 ? 25_000 : size <= 50_000 ? 50_000 : 120_000;
    int most = size <= 500 ? 25 : size <= 5_000 ? 45 : size <= 50_000 ? 70 : 100;
    var people = communities(communities);
    double least = size <= 500 ? 0.01 : 0.002;
    var creators = new ArrayList<Candidate>();
    for (int i = 0; i < size; i++) {
      creators.add(candidate(i, people, budget, least));
    }
    return new Problem(
        budget,
        size <= 500 ? 8 : 12,
        most,
        0,
        0.12,
        List.of(
            new PlatformShare(NAMES[0], .2, .6),
            new PlatformShare(NAMES[1], .2, .6),
            new PlatformShare(NAMES[2], 0, .3),
            new PlatformShare(NAMES[3], 0, .2)),
        weights(people),
        creators,
        List.of(),
        new Problem.Prices(List.of(), 0, 0, 0, List.of(), List.of()),
        0,
        0);
  }

  private double[] communities(int count) {
    var people = new double[count];
    double all = 0;
    for (int g = 0; g < count; g++) {
      people[g] = Math.pow(g + 1, -0.7);
      all += people[g];
    }
    for (int g = 0; g < count; g++) {
      people[g] *= 4_000_000 / all;
    }
    return people;
  }

  private List<Community> weights(double[] people) {
    var weights = new ArrayList<Community>();
    for (int g = 0; g < people.length; g++) {
      int niche = g % 8;
      double relevance = niche == 0 ? 1 : niche == 1 || niche == 7 ? .35 : .05;
      weights.add(new Community("c" + g, people[g] * relevance));
    }
    return weights;
  }

  private Candidate candidate(int i, double[] people, double budget, double least) {
    double pick = random.nextDouble();
    int platform = pick < .45 ? 0 : pick < .75 ? 1 : pick < .9 ? 2 : 3;
    double followers = Math.clamp(15_000 * Math.exp(random.nextGaussian()), 1_000, 250_000);
    double thousands = followers / 10_000;
    double views = VIEWS[platform] * Math.pow(thousands, -.10) * logNormal(.35);
    double rate = Math.clamp(views, .03, .75);
    double price = PRICE[platform] * 95 * Math.pow(thousands, feeExponent) * logNormal(.5);
    double fee = Math.max(10, 5 * Math.round(price / 5));
    if (i == 3 || i == 7) {
      fee = Math.min(fee, .08 * budget);
    }
    boolean barter = followers < 20_000 && random.nextDouble() < .06;
    double region = random.nextDouble() < .7 ? beta(7, 3) : beta(1.2, 8);
    return new Candidate(
        "creator" + i,
        Optional.empty(),
        platform,
        i == 3 || i == 7,
        random.nextDouble() < .01 && i > 7,
        audience(followers * region, people),
        options(barter ? 0 : fee, rate, budget, least, i == 3 || i == 7));
  }

  private List<Option> options(
      double fee, double rate, double budget, double least, boolean pinned) {
    var options = new ArrayList<Option>();
    double response = 0;
    for (int m = 0; m < 4; m++) {
      response += rate * Math.pow(1 - rate, m) * Math.pow(.9, m);
      double cost = fee * (m + 1);
      boolean tooSmall = fee > 0 && cost < least * budget && !pinned;
      if (!tooSmall && cost <= .12 * budget) {
        options.add(new Option(m + 1, "post", cost, response));
      }
    }
    return options;
  }

  private List<Audience> audience(double followers, double[] people) {
    var shares = new TreeMap<Integer, Double>();
    double home = beta(5, 3);
    shares.merge(random.nextInt(people.length), home, Double::sum);
    int others = 1 + random.nextInt(4);
    for (int k = 0; k < others; k++) {
      shares.merge(random.nextInt(people.length), (1 - home) / others, Double::sum);
    }
    var audience = new ArrayList<Audience>();
    shares.forEach(
        (g, part) -> audience.add(new Audience(g, Math.min(.9, followers * part / people[g]))));
    return audience;
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
