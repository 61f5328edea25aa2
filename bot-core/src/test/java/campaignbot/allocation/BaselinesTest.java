package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Baseline.Verdict;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaselinesTest {
  private static final Brief BRIEF = Given.brief("3000", "EUR");

  @Test
  void namesTheBigCreatorAndSaysWhenTheFeeIsTheRateCards() {
    var star = Given.someone("star").withFollowers(900_000).withoutFee().creator();
    var big = big(Given.proposal(BRIEF, with(star)));
    assertThat(big.who()).contains(star);
    assertThat(big.assumedFee()).isTrue();
  }

  @Test
  void takesTheMostFollowedAffordableOneWhereNobodyIsBig() {
    var largest = Given.someone("largest").withFollowers(400_000).asking(2_900, "EUR").creator();
    var tooDear = Given.someone("dear").withFollowers(450_000).asking(3_100, "EUR").creator();
    assertThat(big(Given.proposal(BRIEF, with(largest, tooDear))).who()).contains(largest);
  }

  @Test
  void aBigCreatorWhoCannotBePaidIsNoAlternative() {
    var star = Given.someone("star").withFollowers(2_000_000).asking(9_000, "EUR").creator();
    assertThat(big(Given.proposal(BRIEF, with(star))).who())
        .hasValueSatisfying(who -> assertThat(who).isNotEqualTo(star));
  }

  @Test
  void aPlanOfTheOnlyCreatorThereIsIsNotComparedWithThatCreator() {
    var proposal = Given.proposal(BRIEF, List.of(Given.someone("only").creator()));
    assertThat(proposal.baselines())
        .extracting(Baseline::kind)
        .containsOnly(Baseline.Kind.EVEN_SPLIT);
  }

  @Test
  void noBaselineCostsMoreThanTheBudget() {
    var proposal = Given.proposal(BRIEF, Given.crowd(100, 1));
    assertThat(proposal.baselines())
        .allSatisfy(b -> assertThat(b.cost().isMoreThan(Money.of("3000", "EUR"))).isFalse());
  }

  @Test
  void theEvenSplitHasNoMorePostsThanThePlan() {
    var proposal = Given.proposal(BRIEF, Given.crowd(100, 1));
    var split = proposal.baselines().getLast();
    assertThat(split.posts()).isBetween(1, proposal.posts());
    assertThat(split.who()).isEmpty();
  }

  @Test
  void aCheapStarWinsAndSaysSo() {
    var star = Given.someone("star").withFollowers(3_000_000).asking(100, "EUR").creator();
    var proposal = Given.proposal(BRIEF, with(star));
    assertThat(big(proposal).wins()).isTrue();
    assertThat(breakEven(proposal).isMoreThan(averageFee(proposal))).isFalse();
  }

  @Test
  void aDearStarLosesUntilTheSmallOnesCostMore() {
    var star = Given.someone("star").withFollowers(600_000).asking(2_950, "EUR").creator();
    var proposal = Given.proposal(BRIEF, with(star));
    assertThat(big(proposal).wins()).isFalse();
    assertThat(breakEven(proposal).isMoreThan(averageFee(proposal))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          100, 100, LEVEL
          100,  95, LEVEL
           95, 100, LEVEL
          100,  94, WINS
           94, 100, LOSES
            0,   0, LEVEL
            1,   0, WINS
          """)
  void mediansWithinFivePercentAreLevel(double baseline, double plan, Verdict verdict) {
    assertThat(Verdict.of(always(baseline), always(plan))).isEqualTo(verdict);
  }

  private static Range always(double result) {
    return new Range(result, result, result);
  }

  @ParameterizedTest
  @EnumSource
  void onlyAClearWinIsAWin(Verdict verdict) {
    var baseline =
        new Baseline(
            Baseline.Kind.EVEN_SPLIT,
            always(1),
            Money.of("1", "EUR"),
            1,
            Optional.empty(),
            false,
            verdict);
    assertThat(baseline.wins()).isEqualTo(verdict == Verdict.WINS);
  }

  private static Money averageFee(Proposal proposal) {
    return new Money(proposal.spend().minorUnits() / proposal.posts(), proposal.spend().currency());
  }

  private static Money breakEven(Proposal proposal) {
    return proposal.warnings().stream()
        .flatMap(w -> w instanceof Warning.BreakEven(var fee) ? Stream.of(fee) : Stream.empty())
        .findFirst()
        .orElseThrow();
  }

  private static Baseline big(Proposal proposal) {
    return proposal.baselines().getFirst();
  }

  private static List<Creator> with(Creator... creators) {
    var all = new ArrayList<>(Given.crowd(60, 9));
    all.addAll(List.of(creators));
    return all;
  }
}
