package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A plan is kept without those who were far from it, and still answers what it is asked.
class KeptPlanTest {
  private static final List<Creator> MANY = Given.crowd(900, 11);
  private static final Proposal PLAN = Given.proposal(Given.brief("2500", "EUR"), MANY);
  private static final Proposal KEPT = PLAN.kept();

  @Test
  void thePlanAndSomeHundredsWhoCameNearestStay() {
    var problem = KEPT.problem();
    assertThat(problem.creators()).hasSize(300 + PLAN.lines().size());
    assertThat(problem.others())
        .isEqualTo(PLAN.problem().creators().size() - 300 - PLAN.lines().size());
    assertThat(problem.proof()).isEmpty();
    assertThat(handles(problem)).isEqualTo(handles(PLAN.problem()));
    assertThat(KEPT.kept()).isEqualTo(KEPT);
  }

  /// Who is in the plan, with which option.
  private static List<String> handles(Problem problem) {
    return problem.plan().stream()
        .map(c -> problem.creators().get(c.creator()))
        .map(Problem.Candidate::id)
        .toList();
  }

  @Test
  void theReserveAndTheQuotesAreTheSame() {
    assertThat(Reserve.of(KEPT)).isEqualTo(Reserve.of(PLAN));
    assertThat(new Quotes(KEPT).first()).isEqualTo(new Quotes(PLAN).first());
    assertThat(new Quotes(KEPT).stress()).isEqualTo(new Quotes(PLAN).stress());
  }

  @Test
  void whoeverIsNotInItIsToldTheSameOrThatManyBringMore() {
    var chosen = PLAN.lines().stream().map(l -> l.creator().key()).collect(Collectors.toSet());
    var before = new Absence(PLAN, new FakeBenchmarks(), Given.RATES);
    var now = new Absence(KEPT, new FakeBenchmarks(), Given.RATES);
    var others = MANY.stream().filter(c -> !chosen.contains(c.key())).toList();
    assertThat(others)
        .allSatisfy(c ->
            assertThat(now.of(c)).isIn(before.of(c), new WhyNot.NotInQuestion(WhyNot.Miss.FAR)));
    assertThat(others.stream().filter(c -> now.of(c).equals(before.of(c)))).hasSizeGreaterThan(290);
    assertThat(others.stream().filter(c -> before.of(c) instanceof WhyNot.AsGood))
        .allSatisfy(c -> assertThat(now.of(c)).isEqualTo(before.of(c)));
  }
}
