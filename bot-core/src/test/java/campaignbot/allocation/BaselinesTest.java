package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
