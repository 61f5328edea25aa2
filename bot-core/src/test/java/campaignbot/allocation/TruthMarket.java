package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.EngagementRate;
import campaignbot.catalogue.EngagementRate.Denominator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/// An invented market of which the truth is known: each creator has a true engagement rate, and the
/// catalogue one from 2 to 10 of their posts.
///
/// Rates 0.03 · (followers / 10,000)^-0.2 · logN(0, 0.45), posts around the true one with sd 0.6 of
/// the logarithm, fees and sizes as in [Given#crowd], as in the prototype of this project.
final class TruthMarket {
  /// Sd of the logarithm between the creators of a size.
  private static final double PERSON = 0.45;

  /// Sd of the logarithm between the posts of one creator.
  private static final double POST = 0.6;

  /// So many posts that a rate is taken as it is.
  private static final long CERTAIN = 1_000_000_000;

  private final Brief brief;
  private final List<Creator> seen = new ArrayList<>();
  private final List<Creator> seenUncounted = new ArrayList<>();
  private final List<Creator> bayes = new ArrayList<>();
  private final List<Creator> raw = new ArrayList<>();
  private final List<Creator> known = new ArrayList<>();
  private final Chosen truth;
  private final Map<String, List<Deal>> options = new HashMap<>();

  TruthMarket(int size, long seed, Brief brief) {
    this.brief = brief;
    var random = new SplittableRandom(seed);
    for (var creator : Given.crowd(size, seed)) {
      double followers = (double) creator.followers().orElseThrow();
      double usual = 0.03 * Math.pow(followers / 1e4, -0.2);
      double rate = usual * Math.exp(PERSON * random.nextGaussian());
      int posts = random.nextInt(2, 11);
      double said = rate * Math.exp(POST / Math.sqrt(posts) * random.nextGaussian());
      seen.add(rated(creator, said, posts));
      seenUncounted.add(rated(creator, said, 0));
      bayes.add(rated(creator, expected(usual, said, posts), CERTAIN));
      raw.add(rated(creator, said, CERTAIN));
      known.add(rated(creator, rate, CERTAIN));
    }
    truth = chosen(known);
    truth
        .setting()
        .deals()
        .forEach(own ->
            own.forEach(deal ->
                options
                    .computeIfAbsent(deal.candidacy().creator().key(), _ -> new ArrayList<>())
                    .add(deal)));
  }

  /// The true rate to expect, for whoever knows how the market was made.
  private static double expected(double usual, double said, int posts) {
    double weight = PERSON * PERSON / (PERSON * PERSON + POST * POST / posts);
    double left = PERSON * PERSON * (1 - weight);
    return usual * Math.pow(said / usual, weight) * Math.exp(left / 2);
  }

  private static Creator rated(Creator creator, double rate, long posts) {
    return new Creator(
        creator.handle(),
        creator.name(),
        creator.person(),
        Optional.of(creator.platform().orElse(Platform.INSTAGRAM)),
        creator.followers(),
        Optional.of(new EngagementRate(Math.min(1, rate), Denominator.FOLLOWERS, false)),
        creator.averageViews(),
        creator.place(),
        creator.niches(),
        creator.fees(),
        creator.audienceCountries(),
        creator.contact(),
        posts > 0 ? OptionalLong.of(posts) : OptionalLong.empty());
  }

  private Chosen chosen(List<Creator> creators) {
    return new Chosen(Given.catalogue(creators), new FakeBenchmarks(), Given.RATES, brief);
  }

  /// What a plan says, and what it is worth in truth.
  ///
  /// @param best what the plan of somebody who knows the truth is worth
  record Plan(double promise, double worth, double best, Range expected, List<Deal> inTruth) {
    double overPromise() {
      return promise / worth - 1;
    }

    double reached() {
      return worth / best;
    }
  }

  Plan planned() {
    return plan(chosen(seen));
  }

  Plan plannedWithoutCounts() {
    return plan(chosen(seenUncounted));
  }

  Plan plannedByBayes() {
    return plan(chosen(bayes));
  }

  Plan plannedOnRawRates() {
    return plan(chosen(raw));
  }

  /// The part of so many campaigns of a plan that end between its 10th and 90th percentile. Each
  /// post has its own luck, with the sd between posts that the catalogue's rates have.
  double covered(Plan plan, int campaigns, long seed) {
    var random = new SplittableRandom(seed);
    var bets = truth.bets().acting(plan.inTruth());
    int inside = 0;
    for (int k = 0; k < campaigns; k++) {
      double outcome = outcome(bets, plan.inTruth(), random);
      inside += plan.expected().p10() <= outcome && outcome <= plan.expected().p90() ? 1 : 0;
    }
    return (double) inside / campaigns;
  }

  private double outcome(List<Bet> bets, List<Deal> deals, SplittableRandom random) {
    var weights = truth.actingWeights();
    var contacts = new double[weights.length];
    var common = new double[bets.getFirst().factors()];
    Arrays.setAll(common, _ -> random.nextGaussian());
    for (int i = 0; i < bets.size(); i++) {
      var bet = bets.get(i);
      double log = 0;
      for (int f = 0; f < common.length; f++) {
        log += bet.shared(f) * common[f] - bet.shared(f) * bet.shared(f) / 2;
      }
      int posts = deals.get(i).posts();
      double luck =
          random
                  .doubles(posts)
                  .map(_ -> Math.exp(POST * random.nextGaussian() - POST * POST / 2))
                  .sum()
              / posts;
      if (random.nextDouble() < truth.completion()) {
        double won = bet.after(Math.exp(log) * luck);
        for (int g = 0; g < contacts.length; g++) {
          contacts[g] += bet.audience(g) * won;
        }
      }
    }
    double sum = 0;
    for (int g = 0; g < contacts.length; g++) {
      sum -= weights[g] * Math.expm1(-contacts[g]);
    }
    return sum;
  }

  private Plan plan(Chosen chosen) {
    var deals = chosen.deals().orElseThrow();
    var inTruth = deals.stream().map(this::inTruth).toList();
    var best = truth.plugIn().value(truth.deals().orElseThrow());
    return new Plan(
        chosen.plugIn().value(deals),
        truth.plugIn().value(inTruth),
        best,
        chosen.forecasting().resultOf(deals),
        inTruth);
  }

  private Deal inTruth(Deal deal) {
    return options.getOrDefault(deal.candidacy().creator().key(), List.of()).stream()
        .filter(other -> other.posts() == deal.posts())
        .filter(other -> other.offer().format() == deal.offer().format())
        .findFirst()
        .orElseThrow();
  }
}
