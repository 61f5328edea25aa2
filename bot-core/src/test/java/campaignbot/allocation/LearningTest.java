package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Results;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Format;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What outcomes do to the next plan, on invented workspaces whose truth is known.
class LearningTest {
  private static final Brief BRIEF = Given.brief("3000", "EUR");
  private static final int SIZE = 150;
  private static final int WORKSPACES = 30;

  private static LearningMarket market(long seed) {
    return new LearningMarket(SIZE, seed, BRIEF, 1);
  }

  /// How far the rates of the plan's creators are from the truth, as a root of mean squares of
  /// logarithms, after so many former plans.
  private static double error(int plans, double bias) {
    double squares = 0;
    int count = 0;
    for (long seed = 1; seed <= WORKSPACES; seed++) {
      var market = new LearningMarket(SIZE, seed, BRIEF, bias);
      for (var deal : market.chosen(market.formerPlans(plans)).deals().orElseThrow()) {
        double log = Math.log(deal.rates().act() / market.truth(deal.candidacy()));
        squares += log * log;
        count++;
      }
    }
    return Math.sqrt(squares / count);
  }

  @Test
  void theMoreOutcomesTheNearerTheRatesAreToTheTruth() {
    double none = error(0, 1);
    double some = error(3, 1);
    double many = error(12, 1);
    assertThat(some).isLessThan(0.93 * none);
    assertThat(many).isLessThan(0.9 * some);
  }

  @Test
  void aWorkspaceThatAlwaysDoesBetterIsExpectedTo() {
    assertThat(error(12, 1.6)).isLessThan(0.6 * error(0, 1.6));
  }

  /// Part of the plans that end in their range; and how wide the ranges are, as a ratio.
  private record Calibration(double covered, double width) {}

  private static Calibration calibration(int plans) {
    double covered = 0;
    double width = 0;
    int campaigns = 40;
    for (long seed = 1; seed <= WORKSPACES; seed++) {
      var market = market(seed);
      var chosen = market.chosen(market.formerPlans(plans));
      var deals = chosen.deals().orElseThrow();
      var range = chosen.forecasting().resultOf(deals);
      width += Math.log(range.p90() / range.p10()) / WORKSPACES;
      for (int k = 0; k < campaigns; k++) {
        double result = market.carriedOut(chosen, deals);
        covered += range.p10() <= result && result <= range.p90() ? 1 : 0;
      }
    }
    return new Calibration(covered / campaigns / WORKSPACES, width);
  }

  @Test
  void theRangesBecomeNarrowerAndHoldStillEightOfTen() {
    var none = calibration(0);
    var many = calibration(10);
    assertThat(many.width()).isLessThan(0.97 * none.width());
    assertThat(none.covered()).isCloseTo(0.8, within(0.05));
    assertThat(many.covered()).isCloseTo(0.8, within(0.04));
  }

  private static Planned plan(Catalogue catalogue, List<List<Outcome>> outcomes) {
    return Given.planner().plan(new PlanRequest(BRIEF, catalogue, 7, outcomes, List.of()));
  }

  private static Catalogue catalogue() {
    return Given.catalogue(Given.crowd(SIZE, 3));
  }

  private static Outcome outcome(Line line, Map<Measure, Long> figures) {
    return new Outcome(1, line.creator(), line.format(), line.posts(), false, new Results(figures));
  }

  @Test
  void withNothingToLearnFromNothingChanges() {
    var before = (Proposal) plan(catalogue(), List.of());
    assertThat(Given.planner().plan(new PlanRequest(BRIEF, catalogue(), 7)).toString())
        .isEqualTo(before.toString());
    var nothing =
        before.lines().stream()
            .map(l -> outcome(l, Map.of(Measure.POSTS, 2L, Measure.CLICKS, 12L)))
            .toList();
    var didNotPost =
        before.lines().stream()
            .map(l -> outcome(l, Map.of(Measure.POSTS, 0L, Measure.ENGAGEMENTS, 0L)))
            .toList();
    assertThat(plan(catalogue(), List.of(nothing)).toString()).isEqualTo(before.toString());
    assertThat(plan(catalogue(), List.of(didNotPost)).toString()).isEqualTo(before.toString());
  }

  @Test
  void thePlanSaysHowManyOutcomesItLearnedFrom() {
    var before = (Proposal) plan(catalogue(), List.of());
    assertThat(before.assumptions()).noneMatch(a -> a.subject() == Subject.OUTCOMES);
    var outcomes =
        before.lines().stream()
            .map(l -> outcome(l, Map.of(Measure.ENGAGEMENTS, Math.round(2 * l.expected().p50()))))
            .toList();
    var after = (Proposal) plan(catalogue(), List.of(outcomes));
    assertThat(after.assumptions())
        .filteredOn(a -> a.subject() == Subject.OUTCOMES)
        .singleElement()
        .satisfies(a -> assertThat(a.figure().source()).startsWith(outcomes.size() + " outcomes"))
        .satisfies(a -> assertThat(a.figure().typical()).isNotEqualTo(1));
    assertThat(plan(catalogue(), List.of(outcomes)).toString()).isEqualTo(after.toString());
  }

  /// Also of ten times as many engagements as expected.
  @Test
  void oneLuckyOutcomeMovesTheOthersLittle() {
    var before = (Proposal) plan(catalogue(), List.of());
    var line = before.lines().getFirst();
    long lucky = Math.round(10 * line.expected().p90());
    var outcomes = List.of(List.of(outcome(line, Map.of(Measure.ENGAGEMENTS, lucky))));
    var after = (Proposal) plan(catalogue(), outcomes);
    var shifts =
        after.assumptions().stream()
            .filter(a -> a.subject() == Subject.OUTCOMES)
            .findFirst()
            .orElseThrow()
            .figure();
    assertThat(shifts.typical()).isBetween(1.0, 1.2);
    assertThat(shifts.high()).isBetween(1.1, 2.5);
  }

  @Test
  void whatReachTaughtChangesThePeopleReached() {
    var before = (Proposal) plan(catalogue(), List.of());
    var outcomes =
        IntStream.range(0, 4)
            .mapToObj(_ ->
                before.lines().stream().map(l -> outcome(l, Map.of(Measure.REACH, 1L))).toList())
            .toList();
    var after = (Proposal) plan(catalogue(), outcomes);
    assertThat(after.forecast().peopleReached().p50())
        .isLessThan(0.8 * before.forecast().peopleReached().p50());
    assertThat(after.forecast().result().p50())
        .isCloseTo(
            before.forecast().result().p50(), within(1e-6 * before.forecast().result().p50()));
  }

  /// Whoever left the catalogue still tells about the workspace.
  @Test
  void outcomesOfCreatorsWhoAreGoneStillTeach() {
    var before = (Proposal) plan(catalogue(), List.of());
    var gone = Given.crowd(400, 8).subList(200, 400);
    var outcomes =
        gone.stream()
            .filter(c -> c.followers().isPresent())
            .map(c ->
                new Outcome(
                    1,
                    c,
                    Format.POST,
                    1,
                    false,
                    new Results(Map.of(Measure.ENGAGEMENTS, c.followers().getAsLong()))))
            .toList();
    var after = (Proposal) plan(catalogue(), List.of(outcomes));
    assertThat(after.forecast().result().p50()).isGreaterThan(before.forecast().result().p50());
  }
}
