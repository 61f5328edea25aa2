package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.Sensitivity.Enough;
import campaignbot.allocation.Sensitivity.Loosened;
import campaignbot.allocation.Sensitivity.OutOfReach;
import campaignbot.allocation.Sensitivity.Point;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Creator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// What a plan says of other budgets and limits is what planning with them gives.
class SensitivityTest {
  private static final Brief BRIEF = Given.brief("900", "EUR");
  private static final Percentage NEARLY = Percentage.withPercentage(1);
  private static final List<Creator> FAIR =
      IntStream.range(0, 60)
          .mapToObj(i -> Given.someone("c" + i).asking(60 + 3 * i, "EUR").creator())
          .toList();

  @Test
  void theBudgetCurveIsWhatPlanningWithEachBudgetGives() {
    var curve = planOf(BRIEF).sensitivity().budgets();
    assertThat(curve).hasSize(8).extracting(Point::budget).contains(euros("900"), euros("1800"));
    assertThat(curve)
        .isSortedAccordingTo(
            (a, b) -> Long.compare(a.budget().minorUnits(), b.budget().minorUnits()));
    for (var point : curve) {
      var plan = planOf(BRIEF.withBudget(Budget.of(point.budget())));
      assertThat(point.result().p50()).isCloseTo(plan.forecast().result().p50(), NEARLY);
      assertThat(point.spend().isMoreThan(point.budget())).isFalse();
    }
  }

  /// As the planner does: whoever is larger joins where the small ones cannot use the money.
  @Test
  void withMoreMoneyThanTheSmallOnesCanUseTheCurveHasLargerOnes() {
    var creators = new ArrayList<Creator>(FAIR.subList(0, 4));
    IntStream.range(0, 20)
        .mapToObj(
            i -> Given.someone("mid" + i).withFollowers(80_000).asking(400 + i, "EUR").creator())
        .forEach(creators::add);
    var brief = BRIEF.withBudget(Budget.of(euros("900")));
    var curve = Given.proposal(brief, creators).sensitivity().budgets();
    var most = curve.getLast();
    var plan = Given.proposal(BRIEF.withBudget(Budget.of(most.budget())), creators);
    assertThat(plan.lines()).anyMatch(l -> l.creator().handle().startsWith("mid"));
    assertThat(most.result().p50()).isCloseTo(plan.forecast().result().p50(), NEARLY);
  }

  @Test
  void aLimitCostsWhatPlanningWithoutItBringsMore() {
    var limits =
        new Limits(
            Optional.of(1),
            Optional.empty(),
            Optional.of(4),
            new Share(Optional.empty(), Optional.of(0.25)),
            Map.of());
    var brief = BRIEF.withLimits(limits);
    var loosened = planOf(brief).sensitivity().limits();
    assertThat(loosened)
        .extracting(Loosened::bound)
        .containsExactlyInAnyOrder(
            new Bound.Posts(1), new Bound.MostCreators(4), new Bound.MostShare(0.25));
    for (var without : loosened) {
      var plan = planOf(brief.withLimits(without.bound().lifted(limits)));
      assertThat(without.result().p50()).isCloseTo(plan.forecast().result().p50(), NEARLY);
    }
    assertThat(loosened)
        .isSortedAccordingTo((a, b) -> Double.compare(b.result().p50(), a.result().p50()));
    assertThat(loosened.getFirst().result().p50())
        .isGreaterThan(planOf(brief).forecast().result().p50());
  }

  @Test
  void theLeastBudgetReachesTheResultAndHardlyAnySmallerOneDoes() {
    long wanted = (long) (1.4 * planOf(BRIEF).forecast().result().p50());
    var least = planOf(BRIEF.withTarget(wanted)).sensitivity().least().orElseThrow();
    assertThat(least)
        .isInstanceOfSatisfying(
            Enough.class,
            enough -> {
              assertThat(enough.budget().isMoreThan(euros("900"))).isTrue();
              assertThat(brings(enough.budget())).isGreaterThanOrEqualTo((double) wanted);
              var proven = enough.provenAbove().orElseThrow();
              assertThat(proven.isMoreThan(enough.budget())).isFalse();
              assertThat(brings(proven)).isLessThan(1.005 * (double) wanted);
              assertThat(brings(times(enough.budget(), "0.97"))).isLessThan((double) wanted);
            });
  }

  @Test
  void whereTheResultIsReachedWithLessItSaysSo() {
    long wanted = (long) (0.6 * planOf(BRIEF).forecast().result().p50());
    assertThat(planOf(BRIEF.withTarget(wanted)).sensitivity().least().orElseThrow())
        .isInstanceOfSatisfying(
            Enough.class, enough -> assertThat(euros("900").isMoreThan(enough.budget())).isTrue());
  }

  @Test
  void whatNobodyCanReachIsOutOfReachAtAnyPrice() {
    assertThat(planOf(BRIEF.withTarget(900_000_000)).sensitivity().least().orElseThrow())
        .isInstanceOfSatisfying(
            OutOfReach.class,
            most -> assertThat(most.most().result().p50()).isLessThan(900_000_000));
  }

  @Test
  void betweenTwoBudgetsTheDifferenceIsReadOffTheCurve() {
    var sensitivity =
        new Sensitivity(
            List.of(point("500", 50), point("1000", 80), point("2000", 120)),
            List.of(),
            Optional.empty());
    assertThat(sensitivity.difference(euros("1000"), 500)).hasValueCloseTo(20.0, within(1e-9));
    assertThat(sensitivity.difference(euros("1000"), -250)).hasValueCloseTo(-15.0, within(1e-9));
    assertThat(sensitivity.difference(euros("1000"), 1001)).isEmpty();
    assertThat(sensitivity.difference(euros("1000"), -501)).isEmpty();
  }

  @Test
  void aStepIsATenthOfTheBudgetToOneDigit() {
    assertThat(Sensitivity.usualStep(euros("8000"))).isEqualTo(euros("800"));
    assertThat(Sensitivity.usualStep(euros("12345"))).isEqualTo(euros("2000"));
    assertThat(Sensitivity.usualStep(euros("0.01"))).isEqualTo(euros("0.01"));
  }

  private static Point point(String budget, double result) {
    return new Point(
        euros(budget), euros(budget), 1, new Range(0.8 * result, result, 1.2 * result));
  }

  private static double brings(Money budget) {
    return planOf(BRIEF.withBudget(Budget.of(budget))).forecast().result().p50();
  }

  private static Proposal planOf(Brief brief) {
    return Given.proposal(brief, FAIR);
  }

  private static Money times(Money money, String factor) {
    return money.times(new BigDecimal(factor));
  }

  private static Money euros(String amount) {
    return Money.of(amount, "EUR");
  }
}
