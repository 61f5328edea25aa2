package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PriceGuidedPlannerTest {
  @ParameterizedTest
  @EnumSource(Metric.class)
  void itsProblemCanBeCheckedFromTheNumbersAlone(Metric metric) {
    var proposal =
        Given.proposal(Given.brief("3000", "EUR").withMetric(metric), Given.crowd(120, 1));
    assertThat(ProblemCheck.violations(proposal.problem())).isEmpty();
  }

  @Test
  void theLinesAddUpToTheSpendToTheCentAndStayWithinTheBudget() {
    var proposal = Given.proposal(Given.brief("2999.99", "NOK"), Given.crowd(80, 2));
    var sum = proposal.lines().stream().map(Line::cost).reduce(Money.of("0", "NOK"), Money::plus);
    assertThat(sum).isEqualTo(proposal.spend());
    assertThat(proposal.spend().plus(proposal.left())).isEqualTo(Money.of("2999.99", "NOK"));
  }

  @Test
  void theSameRequestGivesTheSameAnswer() {
    var creators = Given.crowd(100, 3);
    var brief = Given.brief("2500", "EUR");
    assertThat(Given.plan(brief, creators)).isEqualTo(Given.plan(brief, creators));
  }

  @Test
  void theOrderOfTheCatalogueDoesNotMatter() {
    var creators = new ArrayList<>(Given.crowd(100, 4));
    var brief = Given.brief("2500", "EUR");
    var before = Given.plan(brief, creators);
    Collections.shuffle(creators, new Random(4));
    assertThat(Given.plan(brief, creators)).isEqualTo(before);
  }

  @Test
  void aBaselineOfEachKindIsComputed() {
    var proposal = Given.proposal(Given.brief("3000", "EUR"), Given.crowd(120, 5));
    assertThat(proposal.baselines())
        .extracting(Baseline::kind)
        .containsExactly(
            Baseline.Kind.ONE_BIG_CREATOR, Baseline.Kind.EVEN_SPLIT, Baseline.Kind.BY_FOLLOWERS);
  }

  /// Comparing every creator with every other took over a minute.
  @Test
  @Timeout(60)
  void fortyThousandCreatorsAreAMatterOfSeconds() {
    var proposal = Given.proposal(Given.brief("3000", "EUR"), Given.crowd(40_000, 6));
    assertThat(proposal.certificate().gap()).isLessThan(0.01);
  }
}
