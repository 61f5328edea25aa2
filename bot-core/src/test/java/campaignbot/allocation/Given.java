package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.EngagementRate;
import campaignbot.catalogue.EngagementRate.Denominator;
import campaignbot.catalogue.Fee;
import campaignbot.catalogue.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Briefs and catalogues to plan with in tests: invented people.
final class Given {
  static final Region NORWAY = Region.country("NO", "Norway", 5_500_000);
  static final Region PERU = Region.country("PE", "Peru", 34_000_000);
  static final ExchangeRates RATES =
      new ExchangeRates(
          LocalDate.of(2026, 11, 2),
          "invented for tests",
          Map.of(
              Currency.getInstance("EUR"), BigDecimal.ONE,
              Currency.getInstance("USD"), new BigDecimal("1.25"),
              Currency.getInstance("NOK"), new BigDecimal("10"),
              Currency.getInstance("JPY"), new BigDecimal("150")));

  private static final List<String> NICHES = List.of("food", "travel", "chess", "gardening");

  private Given() {}

  static Brief brief(String amount, String currency) {
    return Brief.EMPTY
        .withBudget(Budget.of(Money.of(amount, currency)))
        .withRegion(NORWAY)
        .withMetric(Metric.ENGAGEMENT);
  }

  static Catalogue catalogue(List<Creator> creators) {
    return new Catalogue("tests", false, creators);
  }

  static PriceGuidedPlanner planner() {
    return new PriceGuidedPlanner(new FakeBenchmarks(), RATES, Given::place);
  }

  /// The gazetteer: two countries.
  static Optional<Region> place(String code) {
    return Stream.of(NORWAY, PERU).filter(c -> c.countries().contains(code)).findFirst();
  }

  static Planned plan(Brief brief, List<Creator> creators) {
    return planner().plan(new PlanRequest(brief, catalogue(creators), 7));
  }

  static Proposal proposal(Brief brief, List<Creator> creators) {
    return switch (plan(brief, creators)) {
      case Proposal proposal -> proposal;
      case Infeasible infeasible -> throw new AssertionError(infeasible);
    };
  }

  static Infeasible infeasible(Brief brief, List<Creator> creators) {
    return switch (plan(brief, creators)) {
      case Proposal proposal -> throw new AssertionError(proposal.lines());
      case Infeasible infeasible -> infeasible;
    };
  }

  /// Most of the money has to go to a platform whose accounts are small; the most followed are on
  /// another one, for the same fee.
  static Proposal proposalThatTheSplitBeats() {
    var creators = new ArrayList<Creator>();
    for (int i = 0; i < 10; i++) {
      creators.add(someone("large" + i).withFollowers(40_000).asking(50, "EUR").creator());
      creators.add(
          someone("little" + i)
              .on(Platform.YOUTUBE)
              .withFollowers(2_000)
              .asking(50, "EUR")
              .creator());
    }
    var limits =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Limits.NONE.perCreator(),
            Map.of(Platform.YOUTUBE, Share.atLeast(0.8)));
    return proposal(brief("500", "EUR").withLimits(limits), creators);
  }

  /// The same plan, with a forecast so many times as high.
  static Proposal promising(double times, Proposal plan) {
    var forecast = plan.forecast();
    var result = forecast.result();
    return new Proposal(
        plan.brief(),
        plan.catalogueName(),
        plan.sample(),
        plan.creators(),
        plan.candidates(),
        plan.lines(),
        plan.spend(),
        plan.left(),
        new Forecast(
            forecast.metric(),
            new Range(times * result.p10(), times * result.p50(), times * result.p90()),
            forecast.peopleReached(),
            forecast.costPer(),
            forecast.counted()),
        plan.certificate(),
        plan.baselines(),
        plan.assumptions(),
        plan.warnings(),
        plan.problem(),
        plan.sensitivity());
  }

  /// An account of which everything is known.
  static Someone someone(String handle) {
    return new Someone(handle);
  }

  /// A mixed catalogue: most things known, some not.
  static List<Creator> crowd(int size, long seed) {
    var random = new SplittableRandom(seed);
    var creators = new ArrayList<Creator>();
    for (int i = 0; i < size; i++) {
      var someone = someone("creator" + i);
      someone.followers = Math.round(9_000 * Math.exp(1.1 * random.nextGaussian()));
      someone.platform =
          List.of(Platform.INSTAGRAM, Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
              .get(random.nextInt(4));
      someone.niche = NICHES.get(random.nextInt(4));
      someone.fee =
          20 + Math.round(70 * Math.pow(someone.followers / 1e4, .5) * random.nextDouble(.5, 2));
      someone.engagement = 0.03 * Math.exp(.5 * random.nextGaussian());
      someone.knowsFee = random.nextDouble() < .7;
      someone.knowsEngagement = random.nextDouble() < .8;
      someone.knowsPlace = random.nextDouble() < .9;
      creators.add(someone.creator());
    }
    return creators;
  }

  /// A creator in the making.
  static final class Someone {
    private final String handle;
    private Optional<String> person = Optional.empty();
    private Platform platform = Platform.INSTAGRAM;
    private long followers = 8_000;
    private double engagement = 0.03;
    private String niche = "food";
    private double fee = 100;
    private String currency = "EUR";
    private Region place = NORWAY;
    private Map<String, Double> audience = Map.of();
    private boolean knowsPlatform = true;
    private boolean knowsFollowers = true;
    private boolean knowsEngagement = true;
    private boolean knowsPlace = true;
    private boolean knowsNiche = true;
    private boolean knowsFee = true;
    private OptionalLong views = OptionalLong.empty();
    private Denominator per = Denominator.FOLLOWERS;

    private Someone(String handle) {
      this.handle = handle;
    }

    Someone of(String name) {
      person = Optional.of(name);
      return this;
    }

    Someone on(Platform there) {
      platform = there;
      return this;
    }

    Someone withFollowers(long count) {
      followers = count;
      return this;
    }

    Someone withEngagement(double rate, Denominator part) {
      engagement = rate;
      per = part;
      return this;
    }

    Someone withViews(long count) {
      views = OptionalLong.of(count);
      return this;
    }

    Someone in(String field) {
      niche = field;
      return this;
    }

    Someone from(Region region) {
      place = region;
      return this;
    }

    Someone withAudience(Map<String, Double> parts) {
      audience = parts;
      return this;
    }

    Someone asking(double price, String code) {
      fee = price;
      currency = code;
      return this;
    }

    Someone withoutPlatform() {
      knowsPlatform = false;
      return this;
    }

    Someone withoutFollowers() {
      knowsFollowers = false;
      return this;
    }

    Someone withoutEngagement() {
      knowsEngagement = false;
      return this;
    }

    Someone withoutPlace() {
      knowsPlace = false;
      return this;
    }

    Someone withoutNiche() {
      knowsNiche = false;
      return this;
    }

    Someone withoutFee() {
      knowsFee = false;
      return this;
    }

    Creator creator() {
      return new Creator(
          handle,
          handle,
          person,
          knowsPlatform ? Optional.of(platform) : Optional.empty(),
          knowsFollowers ? OptionalLong.of(followers) : OptionalLong.empty(),
          knowsEngagement
              ? Optional.of(new EngagementRate(engagement, per, false))
              : Optional.empty(),
          views,
          knowsPlace ? Optional.of(place) : Optional.empty(),
          knowsNiche ? Set.of(new Niche(niche)) : Set.of(),
          knowsFee ? List.of(new Fee(format(), price())) : List.of(),
          audience,
          Optional.empty());
    }

    private Money price() {
      return Money.of(BigDecimal.valueOf(fee), Currency.getInstance(currency));
    }

    private Format format() {
      return Deliverables.usual(platform);
    }
  }
}
