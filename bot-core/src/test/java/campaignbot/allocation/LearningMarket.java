package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Results;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.EngagementRate;
import campaignbot.catalogue.EngagementRate.Denominator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/// An invented workspace whose truth is known: what its creators, its market's tiers and its own
/// way of doing things multiply rates by in truth, and what its plans therefore bring. All of it is
/// drawn as the model says that it is; the catalogue shows a rate from 2 to 10 posts of each
/// creator.
final class LearningMarket {
  private static final double PERSON = 0.45;
  private static final double POST = 0.6;
  private static final double WORKSPACE = 0.25 * Math.sqrt(0.5);
  private static final double TIER = 0.12 * Math.sqrt(0.5);
  private static final int OF_A_PLAN = 15;

  private final Brief brief;
  private final SplittableRandom random;
  private final List<Creator> seen = new ArrayList<>();
  private final Map<String, Double> rates = new HashMap<>();
  private final Map<String, Double> tiers = new HashMap<>();
  private final double workspace;
  private final List<Deal> options;

  /// @param bias by what the workspace is better than its catalogue, on average
  LearningMarket(int size, long seed, Brief brief, double bias) {
    this.brief = brief;
    random = new SplittableRandom(seed);
    workspace = bias * luck(WORKSPACE);
    for (var creator : Given.crowd(size, seed)) {
      double followers = (double) creator.followers().orElseThrow();
      double rate =
          0.03 * Math.pow(followers / 1e4, -0.2) * Math.exp(PERSON * random.nextGaussian());
      int posts = random.nextInt(2, 11);
      var rated =
          rated(creator, rate * Math.exp(POST / Math.sqrt(posts) * random.nextGaussian()), posts);
      seen.add(rated);
      rates.put(rated.key(), rate);
    }
    options =
        chosen(List.of()).setting().deals().stream()
            .filter(own -> !own.isEmpty())
            .map(List::getFirst)
            .toList();
  }

  private double luck(double sd) {
    return Math.exp(sd * random.nextGaussian() - sd * sd / 2);
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
        OptionalLong.of(posts));
  }

  Chosen chosen(List<List<Outcome>> outcomes) {
    return new Chosen(Given.catalogue(seen), new FakeBenchmarks(), Given.RATES, brief, outcomes);
  }

  /// What a creator's rate is in truth, without the luck of one plan.
  double truth(Candidacy candidacy) {
    var tier = candidacy.platform() + " " + candidacy.tier();
    double ofTier = tiers.computeIfAbsent(tier, _ -> luck(TIER));
    return rates.getOrDefault(candidacy.creator().key(), 0.0) * workspace * ofTier;
  }

  /// The luck of one plan.
  private final class Campaign {
    private final double all = luck(WORKSPACE);
    private final Map<Platform, Double> platforms = new HashMap<>();

    /// Whether a follower has acted after so many posts.
    double after(Candidacy candidacy, int posts, double ceiling) {
      return Response.after(posts, onePost(candidacy, posts) / ceiling);
    }

    /// How often a follower has acted after so many posts, as platforms count.
    double counted(Candidacy candidacy, int posts) {
      return onePost(candidacy, posts) * Response.counted(posts);
    }

    /// On the average of so many posts.
    private double onePost(Candidacy candidacy, int posts) {
      double platform = platforms.computeIfAbsent(candidacy.platform(), _ -> luck(TIER));
      double post = random.doubles(posts).map(_ -> luck(POST)).sum() / posts;
      return truth(candidacy) * all * platform * post;
    }
  }

  /// What so many former plans brought, each with creators taken at random.
  List<List<Outcome>> formerPlans(int count) {
    var plans = new ArrayList<List<Outcome>>();
    for (int plan = 0; plan < count; plan++) {
      var campaign = new Campaign();
      var outcomes = new ArrayList<Outcome>();
      for (int i = 0; i < OF_A_PLAN; i++) {
        outcomes.add(outcome(options.get(random.nextInt(options.size())), campaign));
      }
      plans.add(outcomes);
    }
    return plans;
  }

  private Outcome outcome(Deal deal, Campaign campaign) {
    int posts = random.nextInt(1, 4);
    double acts = campaign.counted(deal.candidacy(), posts);
    long count = Math.round(deal.candidacy().followers() * acts);
    var results = new Results(Map.of(Measure.POSTS, (long) posts, Measure.ENGAGEMENTS, count));
    return new Outcome(1, deal.candidacy().creator(), deal.offer().format(), posts, false, results);
  }

  private double ceiling() {
    return Response.ceiling(brief.metric().orElseThrow()).typical();
  }

  /// What deals bring in one more plan.
  double carriedOut(Chosen chosen, List<Deal> deals) {
    var campaign = new Campaign();
    var weights = chosen.actingWeights();
    var contacts = new double[weights.length];
    var bets = chosen.bets().acting(deals);
    for (int i = 0; i < deals.size(); i++) {
      if (random.nextDouble() < chosen.completion()) {
        double won = campaign.after(deals.get(i).candidacy(), deals.get(i).posts(), ceiling());
        for (int g = 0; g < contacts.length; g++) {
          contacts[g] += bets.get(i).audience(g) * won;
        }
      }
    }
    double sum = 0;
    for (int g = 0; g < contacts.length; g++) {
      sum -= weights[g] * Math.expm1(-contacts[g]);
    }
    return sum;
  }
}
