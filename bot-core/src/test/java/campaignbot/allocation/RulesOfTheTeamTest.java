package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Creator;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesOfTheTeamTest {
  private static final Brief BRIEF = Given.brief("2000", "EUR");
  private static final Share FREE = new Share(Optional.empty(), Optional.empty());

  static IntStream seeds() {
    return IntStream.range(100, 115);
  }

  @ParameterizedTest
  @CsvSource({"3000, 500", "6000, 500", "7000, 100", "3500, 250", "9000, 70", "10000, 333"})
  void whoCostsExactlyTheLimitInMoneyKeepsIt(String budget, double cap) {
    double part = cap / Double.parseDouble(budget);
    var at = List.of(Given.someone("dear").asking(cap, "EUR").creator());
    for (var share : List.of(Share.atMost(part), Share.atLeast(part))) {
      var limits = new Limits(Optional.of(1), Optional.empty(), Optional.empty(), share, Map.of());
      var plan = Given.proposal(Given.brief(budget, "EUR").withLimits(limits), at);
      assertThat(plan.spend().amount().doubleValue()).isEqualTo(cap);
      assertThat(ProblemCheck.violations(plan.problem())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allRulesAtOnceAreKept(int seed) {
    var limits =
        new Limits(
            Optional.of(3),
            Optional.of(6),
            Optional.of(15),
            new Share(Optional.of(0.02), Optional.of(0.2)),
            Map.of(
                Platform.INSTAGRAM,
                Share.atLeast(.3),
                Platform.TIKTOK,
                new Share(Optional.of(.1), Optional.of(.5))));
    var brief =
        BRIEF
            .withLimits(limits)
            .withCreators(new CreatorWishes(Set.of("creator5"), Set.of("creator6")));
    var proposal = Given.proposal(brief, Given.crowd(90, seed));
    assertThat(ProblemCheck.violations(proposal.problem())).isEmpty();
    assertThat(proposal.lines()).hasSizeBetween(6, 15);
    assertThat(proposal.lines()).allSatisfy(l -> assertThat(l.posts()).isBetween(1, 3));
    assertThat(proposal.lines()).extracting(l -> l.creator().handle()).contains("creator5");
    assertThat(proposal.lines()).extracting(l -> l.creator().handle()).doesNotContain("creator6");
    assertThat(spentOn(proposal, Platform.INSTAGRAM)).isGreaterThanOrEqualTo(new BigDecimal("600"));
    assertThat(proposal.lines())
        .allSatisfy(l ->
            assertThat(l.cost().amount()).isBetween(new BigDecimal("40"), new BigDecimal("400")));
  }

  private static BigDecimal spentOn(Proposal proposal, Platform platform) {
    return proposal.lines().stream()
        .filter(l -> l.creator().platform().equals(Optional.of(platform)))
        .map(l -> l.cost().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void theAccountsOfOnePersonStayWithinThePersonsShareTogether() {
    var creators =
        List.of(
            Given.someone("mia").of("Mia").asking(300, "EUR").withFollowers(40_000).creator(),
            Given.someone("mia").of("mia").on(Platform.TIKTOK).asking(300, "EUR").creator(),
            Given.someone("leo").asking(300, "EUR").creator());
    var limits =
        new Limits(Optional.of(1), Optional.empty(), Optional.empty(), Share.atMost(.2), Map.of());
    var proposal = Given.proposal(BRIEF.withLimits(limits), creators);
    assertThat(proposal.lines())
        .extracting(l -> l.creator().personKey())
        .containsExactlyInAnyOrder("mia", "instagram:leo");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 6})
  void nobodyPostsMoreOftenThanTheTeamWants(int most) {
    var limits = new Limits(Optional.of(most), Optional.empty(), Optional.empty(), FREE, Map.of());
    var proposal = Given.proposal(BRIEF.withLimits(limits), Given.crowd(12, 3));
    assertThat(proposal.lines()).allSatisfy(l -> assertThat(l.posts()).isBetween(1, most));
  }

  @Test
  void withoutALimitNoMoreThanSixtyCreatorsAreToBeLookedAfter() {
    var proposal = Given.proposal(Given.brief("100000", "EUR"), Given.crowd(300, 6));
    assertThat(proposal.lines()).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void theSpendIsExactWhereDoublesAreNot() {
    var creators =
        IntStream.range(0, 30)
            .mapToObj(i -> Given.someone("c" + i).asking(0.1 + i * 0.7, "EUR").creator())
            .toList();
    var proposal = Given.proposal(Given.brief("100.01", "EUR"), creators);
    assertThat(proposal.spend().isMoreThan(Money.of("100.01", "EUR"))).isFalse();
  }

  /// At a thousand billion a double knows an amount to a hundredth of a cent, and sums drift.
  @ParameterizedTest
  @MethodSource("seeds")
  void theLargestBudgetIsNotOverspentByACent(int seed) {
    var random = new SplittableRandom(seed);
    var creators =
        IntStream.range(0, 60)
            .mapToObj(i ->
                Given.someone("c" + i)
                    .asking(random.nextLong(1_000_000_000_000L, 6_000_000_000_000L) / 100.0, "EUR")
                    .creator())
            .toList();
    var proposal = Given.proposal(Given.brief("999999999999.99", "EUR"), creators);
    assertThat(proposal.spend().isMoreThan(Money.of("999999999999.99", "EUR"))).isFalse();
    assertThat(ProblemCheck.violations(proposal.problem())).isEmpty();
  }

  @Test
  void mustHavesWhoCostTheLargestBudgetToTheCentAreIn() {
    var creators =
        IntStream.range(0, 30)
            .mapToObj(
                i -> Given.someone("c" + i).asking(33_333_333_333.01 + i / 50.0, "EUR").creator())
            .toList();
    var handles = creators.stream().map(Creator::handle).collect(Collectors.toSet());
    var budget = creators.stream().map(c -> c.fees().getFirst().price()).reduce(Money::plus);
    var brief =
        BRIEF
            .withBudget(Budget.of(budget.orElseThrow()))
            .withCreators(new CreatorWishes(handles, Set.of()));
    assertThat(Given.proposal(brief, creators).spend()).isEqualTo(budget.orElseThrow());
    var tooLittle = new Money(budget.orElseThrow().minorUnits() - 1, Currency.getInstance("EUR"));
    assertThat(Given.infeasible(brief.withBudget(Budget.of(tooLittle)), creators).because())
        .contains(new Obstacle.MustHavesTooDear(budget.orElseThrow(), tooLittle));
  }
}
