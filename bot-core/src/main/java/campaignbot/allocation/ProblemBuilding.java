package campaignbot.allocation;

import campaignbot.allocation.Problem.Audience;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Community;
import campaignbot.allocation.Problem.Option;
import campaignbot.allocation.Problem.PlatformShare;
import campaignbot.allocation.kernel.Crowd;
import campaignbot.allocation.kernel.Rules;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Benchmarks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Turns a brief and its candidates into the optimisation problem of the contract.
final class ProblemBuilding {
  /// More creators than this a small team cannot look after: a product decision, see
  /// `docs/model.md`.
  static final int MOST_CREATORS = 60;

  /// Unless the team allows more: a product decision, too.
  static final int MOST_POSTS = 4;

  /// Whatever the team allows: the twelfth post of one creator reaches hardly anybody anew.
  private static final int MOST_POSTS_EVER = 12;

  /// Of the budget: more than the last digits of a share.
  private static final BigDecimal DIGITS = new BigDecimal("1e-12");

  private final Limits limits;
  private final Money budget;

  private final Money leastCost;
  private final Money mostCost;
  private final Fees fees;
  private final Benchmarks benchmarks;
  private final ResponseModel model;
  private final Communities communities;
  private final List<Platform> platforms;
  private final double ceiling;

  private final List<Candidate> creators = new ArrayList<>();
  private final List<List<Deal>> deals = new ArrayList<>();
  private final Crowd crowd = new Crowd();
  private final Map<String, Integer> persons = new HashMap<>();
  private int noFee;
  private int noAudience;

  ProblemBuilding(Brief brief, Candidates.Found found, Fees fees, Benchmarks benchmarks) {
    this(brief, found, fees, benchmarks, Experience.NONE);
  }

  /// @param experience what former plans of the workspace brought
  ProblemBuilding(
      Brief brief,
      Candidates.Found found,
      Fees fees,
      Benchmarks benchmarks,
      Experience experience) {
    this(
        brief,
        found,
        fees,
        benchmarks,
        new ResponseModel(brief.metric().orElseThrow(), benchmarks, found.everybody(), experience));
  }

  /// @param model of the brief's metric and of these creators
  ProblemBuilding(
      Brief brief, Candidates.Found found, Fees fees, Benchmarks benchmarks, ResponseModel model) {
    this.fees = fees;
    this.benchmarks = benchmarks;
    limits = brief.limits();
    budget = brief.budget().orElseThrow().limit();
    leastCost = leastCost(limits, budget);
    mostCost = mostCost(limits, budget);
    var metric = brief.metric().orElseThrow();
    this.model = model;
    communities = new Communities(brief, found, benchmarks);
    ceiling = Response.ceiling(metric).typical();
    var inQuestion = new TreeSet<Platform>(limits.perPlatform().keySet());
    found.small().forEach(c -> inQuestion.add(c.platform()));
    platforms = List.copyOf(inQuestion);
    found.small().forEach(this::add);
  }

  Setting setting() {
    var rules = rules(limits, budget);
    var problem =
        new Problem(
            budget.amount().doubleValue(),
            rules.minCreators(),
            rules.maxCreators(),
            limits.perCreator().min().orElse(0.0),
            limits.perCreator().max().orElse(1.0),
            platforms.stream().map(p -> share(limits, p)).toList(),
            communities.all().stream()
                .map(c -> new Community(c.name(), c.people() * c.relevance() * ceiling))
                .toList(),
            creators,
            List.of(),
            new Problem.Prices(List.of(), 0, 0, 0, List.of(), List.of()),
            0,
            0,
            0,
            Optional.empty(),
            0);
    return new Setting(
        problem,
        crowd.trimmed(),
        rules,
        minorUnits(),
        deals,
        communities,
        model,
        noFee,
        noAudience);
  }

  /// The rules of the same problem with other limits and another budget. What was not allowed with
  /// the problem's own is still missing.
  Rules rules(Limits other, Money money) {
    int least = Math.max(1, other.minCreators().orElse(1));
    int pinned = (int) creators.stream().filter(Candidate::pinned).count();
    return new Rules(
        money.minorUnits(),
        new Rules.Team(
            least, other.maxCreators().orElse(Math.max(MOST_CREATORS, Math.max(least, pinned)))),
        new Rules.Cost(leastCost(other, money).minorUnits(), mostCost(other, money).minorUnits()),
        new Rules.Posting(
            mostPosts(other), 0, benchmarks.completion().typical(), Response.REPEAT.typical()),
        platforms.stream().map(p -> span(share(other, p), money)).toList(),
        communities.all().stream()
            .mapToDouble(c -> c.people() * c.relevance() * ceiling)
            .toArray());
  }

  private static Rules.Span span(PlatformShare share, Money money) {
    return new Rules.Span(
        share.minShare() * money.minorUnits(), share.maxShare() * money.minorUnits());
  }

  private double minorUnits() {
    return Money.of(BigDecimal.ONE, budget.currency()).minorUnits();
  }

  private static PlatformShare share(Limits limits, Platform platform) {
    var share = Optional.ofNullable(limits.perPlatform().get(platform));
    return new PlatformShare(
        platform.slug(),
        share.flatMap(s -> s.min()).orElse(0.0),
        share.flatMap(s -> s.max()).orElse(1.0));
  }

  private void add(Candidacy candidacy) {
    var offers = fees.of(candidacy);
    var own = deals(candidacy, offers);
    if (own.isEmpty() && !candidacy.pinned()) {
      noFee += offers.isEmpty() ? 1 : 0;
      noAudience += offers.isEmpty() || hasRates(candidacy, offers) ? 0 : 1;
      return;
    }
    deals.add(own);
    var person = candidacy.creator().person().map(_ -> candidacy.creator().personKey());
    var candidate =
        new Candidate(
            candidacy.creator().key(),
            person,
            platforms.indexOf(candidacy.platform()),
            candidacy.pinned(),
            candidacy.excluded(),
            communities.audienceOf(candidacy).stream().map(ProblemBuilding::asKept).toList(),
            own.stream().map(this::option).toList());
    creators.add(candidate);
    addToCrowd(candidate, own);
  }

  private void addToCrowd(Candidate candidate, List<Deal> own) {
    crowd.add(candidate.platform(), candidate.pinned(), candidate.excluded());
    candidate
        .person()
        .ifPresent(p -> crowd.ofPerson(persons.computeIfAbsent(p, _ -> persons.size())));
    candidate.audience().stream()
        .filter(a -> a.share() > 0)
        .forEach(a -> crowd.audience(a.community(), a.share()));
    own.stream()
        .map(deal -> new OfferAndRates(deal.offer(), deal.rates()))
        .distinct()
        .forEach(o -> crowd.offer((double) o.offer().fee().minorUnits(), chance(o.rates())));
  }

  private record OfferAndRates(Offer offer, Rates rates) {}

  /// As precise as the kernel keeps it, so that value and bound can be checked to the last digits.
  private static Audience asKept(Audience audience) {
    return new Audience(audience.community(), (float) audience.share());
  }

  private double chance(Rates rates) {
    return (float) Math.min(Response.MOST, rates.act() / ceiling);
  }

  private boolean hasRates(Candidacy candidacy, List<Offer> offers) {
    return offers.stream().anyMatch(o -> model.of(candidacy, o.format()).isPresent());
  }

  private List<Deal> deals(Candidacy candidacy, List<Offer> offers) {
    var possible = new ArrayList<Deal>();
    for (var offer : offers) {
      var rates = model.of(candidacy, offer.format());
      for (int posts = 1; posts <= mostPosts(limits) && rates.isPresent(); posts++) {
        var deal = new Deal(candidacy, offer, posts, rates.get());
        if (isAllowed(deal)) {
          possible.add(deal);
        }
      }
    }
    return possible;
  }

  private static int mostPosts(Limits limits) {
    return Math.min(MOST_POSTS_EVER, limits.maxPostsPerCreator().orElse(MOST_POSTS));
  }

  private boolean isAllowed(Deal deal) {
    return !deal.cost().isMoreThan(mostCost) && !leastCost.isMoreThan(deal.cost());
  }

  private static Money leastCost(Limits limits, Money budget) {
    return part(budget, limits.perCreator().min().orElse(0.0), RoundingMode.CEILING);
  }

  private static Money mostCost(Limits limits, Money budget) {
    return part(budget, limits.perCreator().max().orElse(1.0), RoundingMode.FLOOR);
  }

  /// A part of the budget, to the smallest unit. A share that came from a sum of money is that sum:
  /// what is lost to the share's last digits is no unit.
  private static Money part(Money budget, double share, RoundingMode mode) {
    var units = BigDecimal.valueOf(budget.minorUnits()).multiply(BigDecimal.valueOf(share));
    var nearest = units.setScale(0, RoundingMode.HALF_EVEN);
    var lost = BigDecimal.valueOf(budget.minorUnits()).multiply(DIGITS).max(DIGITS);
    boolean isThat = units.subtract(nearest).abs().compareTo(lost) <= 0;
    var whole = isThat ? nearest : units.setScale(0, mode);
    return new Money(whole.longValueExact(), budget.currency());
  }

  private Option option(Deal deal) {
    return new Option(
        deal.posts(),
        deal.offer().format().slug(),
        deal.cost().amount().doubleValue(),
        benchmarks.completion().typical() * Response.after(deal.posts(), chance(deal.rates())));
  }
}
