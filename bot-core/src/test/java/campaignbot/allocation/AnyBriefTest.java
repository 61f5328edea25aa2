package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.EngagementRate.Denominator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is asked of whatever catalogue: an answer that holds, never a breakdown.
class AnyBriefTest {
  private static final List<Region> REGIONS =
      List.of(
          Given.NORWAY,
          Given.PERU,
          Region.union(List.of(Given.NORWAY, Given.PERU)),
          Region.country("TV", "Tuvalu", 0),
          new Region(
              Region.Kind.CITY,
              Optional.empty(),
              "Oslo",
              List.of("NO"),
              Optional.of("NO-03"),
              700_000),
          new Region(
              Region.Kind.SUBDIVISION,
              Optional.of("NO-03"),
              "Oslo",
              List.of("NO"),
              Optional.empty(),
              0));

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void getsAnAnswerThatHolds(long seed) {
    var random = new SplittableRandom(seed);
    var creators = creators(random);
    var brief = brief(random);
    switch (Given.plan(brief, creators)) {
      case Proposal proposal -> holds(proposal, brief);
      case Infeasible infeasible -> {
        assertThat(infeasible.because()).isNotEmpty();
        infeasible.smallestChange().ifPresent(remedy -> mends(remedy, brief, creators));
      }
    }
  }

  private static void holds(Proposal proposal, Brief brief) {
    var budget = brief.budget().orElseThrow().limit();
    var zero = Money.zero(budget.currency());
    assertThat(ProblemCheck.violations(proposal.problem())).isEmpty();
    assertThat(proposal.lines().stream().map(Line::cost).reduce(zero, Money::plus))
        .isEqualTo(proposal.spend());
    assertThat(proposal.spend().plus(proposal.left())).isEqualTo(budget);
    assertThat(proposal.lines())
        .allSatisfy(l -> assertThat(l.cost()).isEqualTo(l.fee().times(l.posts())));
  }

  private static void mends(Remedy remedy, Brief brief, List<Creator> creators) {
    var mended =
        Remedied.brief(brief, remedy, Given.catalogue(creators), Given::place).orElseThrow();
    assertThat(Given.plan(mended, creators)).isInstanceOf(Proposal.class);
  }

  private static Brief brief(SplittableRandom random) {
    var currency = List.of("EUR", "USD", "NOK", "JPY", "KWD").get(random.nextInt(5));
    var budget =
        Money.of(
            BigDecimal.valueOf(Math.exp(random.nextDouble(2, 11))), Currency.getInstance(currency));
    var brief =
        Brief.EMPTY
            .withBudget(Budget.of(budget))
            .withRegion(REGIONS.get(random.nextInt(REGIONS.size())))
            .withMetric(List.of(Metric.values()).get(random.nextInt(4)))
            .withLimits(limits(random));
    if (random.nextInt(3) == 0) {
      brief = brief.withNiches(Set.of(new Niche("food"), new Niche("chess")));
    }
    if (random.nextInt(4) == 0) {
      brief = brief.withPlatforms(Set.of(Platform.TIKTOK, Platform.X));
    }
    return random.nextInt(3) == 0
        ? brief.withCreators(new CreatorWishes(Set.of("c1", "nobody"), Set.of("c2")))
        : brief;
  }

  private static Limits limits(SplittableRandom random) {
    Optional<Integer> least =
        random.nextInt(4) == 0 ? Optional.of(random.nextInt(1, 9)) : Optional.empty();
    return new Limits(
        random.nextInt(3) == 0 ? Optional.of(random.nextInt(1, 40)) : Optional.empty(),
        least,
        random.nextInt(4) == 0 ? Optional.of(random.nextInt(9, 20)) : Optional.empty(),
        new Share(
            random.nextInt(5) == 0 ? Optional.of(.02) : Optional.empty(),
            random.nextInt(4) == 0 ? Optional.of(random.nextDouble(.05, .6)) : Optional.empty()),
        random.nextInt(4) == 0
            ? Map.of(Platform.TIKTOK, new Share(Optional.of(.2), Optional.of(.5)))
            : Map.of());
  }

  private static List<Creator> creators(SplittableRandom random) {
    var creators = new ArrayList<Creator>();
    int size = random.nextInt(0, 40);
    for (int i = 0; i < size; i++) {
      creators.add(creator(i, random));
    }
    return creators;
  }

  private static Creator creator(int i, SplittableRandom random) {
    var someone =
        Given.someone("c" + i)
            .on(List.of(Platform.values()).get(random.nextInt(15)))
            .withFollowers((long) Math.exp(random.nextDouble(-1, 15)))
            .withEngagement(
                random.nextInt(6) == 0 ? 0 : Math.exp(random.nextDouble(-7, 2)),
                random.nextBoolean() ? Denominator.FOLLOWERS : Denominator.VIEWS)
            .in(List.of("food", "chess", "rowing").get(random.nextInt(3)))
            .from(REGIONS.get(random.nextInt(REGIONS.size())))
            .asking(
                random.nextInt(8) == 0 ? 0 : Math.exp(random.nextDouble(0, 8)),
                List.of("EUR", "USD", "JPY", "BRL").get(random.nextInt(4)));
    if (random.nextInt(5) == 0) {
      someone.of("person" + random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      someone.withViews((long) Math.exp(random.nextDouble(-1, 15)));
    }
    if (random.nextInt(3) == 0) {
      someone.withAudience(Map.of("NO", .4, "PE", random.nextDouble(.6)));
    }
    return forgetSome(someone, random).creator();
  }

  private static Given.Someone forgetSome(Given.Someone someone, SplittableRandom random) {
    int what = random.nextInt(64);
    if ((what & 1) > 0) {
      someone.withoutFee();
    }
    if ((what & 6) == 6) {
      someone.withoutFollowers();
    }
    if ((what & 12) == 12) {
      someone.withoutPlace();
    }
    if ((what & 24) == 24) {
      someone.withoutNiche();
    }
    if ((what & 48) == 48) {
      someone.withoutEngagement();
    }
    return random.nextInt(8) == 0 ? someone.withoutPlatform() : someone;
  }
}
