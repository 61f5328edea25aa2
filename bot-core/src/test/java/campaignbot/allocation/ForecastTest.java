package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.EngagementRate.Denominator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecastTest {
  private static final Brief BRIEF = Given.brief("3000", "EUR");

  @ParameterizedTest
  @EnumSource(Metric.class)
  void theMiddleLiesBelowTheValueAtAverageLuck(Metric metric) {
    var proposal = Given.proposal(BRIEF.withMetric(metric), Given.crowd(100, 1));
    assertThat(proposal.forecast().result().p50()).isLessThan(proposal.certificate().value());
  }

  @Test
  void theMiddlesOfTheLinesAddUpToAboutTheMiddleOfTheWhole() {
    var proposal = Given.proposal(BRIEF, Given.crowd(100, 1));
    double sum = proposal.lines().stream().mapToDouble(l -> l.expected().p50()).sum();
    double whole = proposal.forecast().result().p50();
    assertThat(sum).isCloseTo(whole, within(0.15 * whole));
  }

  @Test
  void whatIsAssumedMakesTheRangeWider() {
    var known = Given.crowd(40, 2);
    var narrow = Given.proposal(BRIEF, known).forecast().result();
    var wide = Given.proposal(BRIEF.withMetric(Metric.SALES), known).forecast().result();
    assertThat(wide.p90() / wide.p10()).isGreaterThan(narrow.p90() / narrow.p10());
  }

  @Test
  void manySmallCreatorsAreASaferBetThanOneBigOne() {
    var creators = new java.util.ArrayList<>(Given.crowd(100, 3));
    creators.add(Given.someone("star").withFollowers(1_500_000).asking(2_500, "EUR").creator());
    var proposal = Given.proposal(BRIEF, creators);
    var star = proposal.baselines().getFirst();
    assertThat(star.expected().p10()).isZero();
    assertThat(proposal.forecast().result().p10()).isPositive();
  }

  @Test
  void thePriceOfOneIsTheSpendByTheMiddle() {
    var proposal = Given.proposal(BRIEF, Given.crowd(100, 4));
    double each = proposal.spend().amount().doubleValue() / proposal.forecast().result().p50();
    assertThat(proposal.forecast().costPer().amount().doubleValue()).isCloseTo(each, within(.01));
  }

  @Test
  void anotherSeedMovesTheForecastALittleAndThePlanNotAtAll() {
    var catalogue = Given.catalogue(Given.crowd(100, 5));
    var one = (Proposal) Given.planner().plan(new PlanRequest(BRIEF, catalogue, 1));
    var two = (Proposal) Given.planner().plan(new PlanRequest(BRIEF, catalogue, 2));
    assertThat(one.problem()).isEqualTo(two.problem());
    assertThat(one.forecast().result().p50())
        .isCloseTo(two.forecast().result().p50(), within(0.04 * two.forecast().result().p50()));
  }

  @Test
  void anEngagementRatePerViewIsWorthLessThanOnePerFollower() {
    var perFollower =
        Given.someone("a").withViews(2_000).withEngagement(.04, Denominator.FOLLOWERS).creator();
    var perView =
        Given.someone("a").withViews(2_000).withEngagement(.04, Denominator.VIEWS).creator();
    assertThat(expected(perView)).isLessThan(expected(perFollower));
  }

  private static double expected(campaignbot.catalogue.Creator creator) {
    return Given.proposal(BRIEF, List.of(creator)).forecast().result().p50();
  }

  @Test
  void namesWhatEveryForecastRestsOn() {
    var proposal = Given.proposal(BRIEF, Given.crowd(100, 6));
    assertThat(proposal.assumptions())
        .extracting(Assumption::subject)
        .contains(
            Subject.COMPLETION,
            Subject.OVERLAP,
            Subject.POPULATION,
            Subject.REPEAT_POSTS,
            Subject.UNCERTAINTY);
  }

  @Test
  void namesOurOwnLimitsUnlessTheTeamHasSetSome() {
    var limits =
        new Limits(
            Optional.of(2), Optional.empty(), Optional.of(30), Limits.NONE.perCreator(), Map.of());
    var crowd = Given.crowd(100, 6);
    assertThat(typical(Given.proposal(BRIEF, crowd), Subject.MOST_CREATORS)).containsExactly(60.0);
    assertThat(typical(Given.proposal(BRIEF, crowd), Subject.MOST_POSTS)).containsExactly(4.0);
    assertThat(Given.proposal(BRIEF.withLimits(limits), crowd).assumptions())
        .extracting(Assumption::subject)
        .doesNotContain(Subject.MOST_CREATORS, Subject.MOST_POSTS);
  }

  @Test
  void namesWhatNichesRestOn() {
    var crowd = Given.crowd(100, 6);
    var proposal = Given.proposal(BRIEF.withNiches(Set.of(new Niche("food"))), crowd);
    assertThat(typical(proposal, Subject.RELEVANCE)).containsExactly(0.35);
    assertThat(typical(proposal, Subject.HOME)).containsExactly(0.625);
    assertThat(typical(Given.proposal(BRIEF, crowd), Subject.RELEVANCE)).isEmpty();
  }

  @Test
  void namesHowManyPeopleItGuessed() {
    var unknown = BRIEF.withRegion(Region.country("NO", "Norway", 0));
    var creators = List.of(Given.someone("a").creator());
    assertThat(typical(Given.proposal(unknown, creators), Subject.PEOPLE))
        .containsExactly(1_000_000.0);
    assertThat(typical(Given.proposal(BRIEF, creators), Subject.PEOPLE)).isEmpty();
  }

  private static List<Double> typical(Proposal proposal, Subject subject) {
    return proposal.assumptions().stream()
        .filter(a -> a.subject() == subject)
        .map(a -> a.figure().typical())
        .toList();
  }

  @Test
  void saysThatSamplePeopleAreInvented() {
    var catalogue = new Catalogue("sample", true, Given.crowd(50, 7));
    var proposal = (Proposal) Given.planner().plan(new PlanRequest(BRIEF, catalogue, 1));
    assertThat(proposal.warnings()).contains(new Warning.SampleData(50));
  }

  @Test
  void warnsWhenMuchGoesToOne() {
    var proposal =
        Given.proposal(
            BRIEF,
            List.of(
                Given.someone("dear").asking(700, "EUR").withFollowers(90_000).creator(),
                Given.someone("cheap").creator()));
    assertThat(proposal.warnings())
        .anySatisfy(w -> assertThat(w).isInstanceOf(Warning.MuchOnOne.class));
  }

  @Test
  void warnsWhenMoneyIsLeft() {
    var proposal = Given.proposal(BRIEF, List.of(Given.someone("a").creator()));
    assertThat(proposal.warnings()).contains(new Warning.BudgetLeft(proposal.left()));
  }
}
