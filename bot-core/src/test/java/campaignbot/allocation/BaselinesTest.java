package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Baseline.Verdict;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaselinesTest {
  private static final Brief BRIEF = Given.brief("3000", "EUR");

  /// Less than a typical big one asks for a story.
  private static final Brief LITTLE = Given.brief("400", "EUR");

  @Test
  void namesTheBigCreatorAndSaysWhenTheFeeIsTheRateCards() {
    var star = Given.someone("star").withFollowers(900_000).withoutFee().creator();
    var big = big(Given.proposal(BRIEF, with(star)));
    assertThat(big.who()).contains(star);
    assertThat(big.assumedFee()).isTrue();
  }

  @Test
  void whereNobodyIsBigTheSmallestMacroAccountOfTheRateCardStandsIn() {
    var mid = Given.someone("mid").withFollowers(450_000).asking(1_000, "EUR").creator();
    var big = big(Given.proposal(BRIEF, alike(mid)));
    assertThat(big.kind()).isEqualTo(Baseline.Kind.ONE_BIG_CREATOR);
    assertThat(big.who()).isEmpty();
    assertThat(big.typical()).contains(new Baseline.Typical(Platform.INSTAGRAM, 500_000));
    assertThat(big.assumedFee()).isTrue();
  }

  @Test
  void aBigCreatorWhoCannotBePaidIsNoAlternative() {
    var star = Given.someone("star").withFollowers(2_000_000).asking(9_000, "EUR").creator();
    var big = big(Given.proposal(BRIEF, alike(star)));
    assertThat(big.who()).isEmpty();
    assertThat(big.typical()).isPresent();
  }

  @Test
  void whereNoBigOneCanBePaidAtAllTheLargestIsNotCalledBig() {
    var largest = Given.someone("largest").withFollowers(400_000).asking(390, "EUR").creator();
    var tooDear = Given.someone("dear").withFollowers(450_000).asking(410, "EUR").creator();
    var proposal = Given.proposal(LITTLE, alike(largest, tooDear));
    assertThat(big(proposal).kind()).isEqualTo(Baseline.Kind.LARGEST_CREATOR);
    assertThat(big(proposal).who()).contains(largest);
    assertThat(big(proposal).typical()).isEmpty();
    assertThat(proposal.warnings()).noneMatch(Warning.BreakEven.class::isInstance);
  }

  @Test
  void aPlanOfTheOnlyCreatorThereIsIsNotComparedWithThatCreator() {
    var proposal = Given.proposal(LITTLE, List.of(Given.someone("only").creator()));
    assertThat(proposal.baselines())
        .extracting(Baseline::kind)
        .containsExactly(Baseline.Kind.EVEN_SPLIT, Baseline.Kind.BY_FOLLOWERS);
  }

  @Test
  void noBaselineCostsMoreThanTheBudget() {
    var proposal = Given.proposal(BRIEF, Given.crowd(100, 1));
    assertThat(proposal.baselines())
        .allSatisfy(b -> assertThat(b.cost().isMoreThan(Money.of("3000", "EUR"))).isFalse());
  }

  /// Three posts of 100 for each of three.
  @Test
  void theEvenSplitGivesEachOfThePlansCreatorsAllThePostsThatAPartPays() {
    var proposal = Given.proposal(ofAtMost(3, "900"), alike());
    var split = baseline(Baseline.Kind.EVEN_SPLIT, proposal);
    assertThat(proposal.lines()).hasSize(3);
    assertThat(split.posts()).isEqualTo(9);
    assertThat(split.cost()).isEqualTo(Money.of("900", "EUR"));
    assertThat(split.who()).isEmpty();
    assertThat(split.verdict()).isEqualTo(Verdict.LEVEL);
  }

  @Test
  void theEvenSplitBuysNoMorePostsOfACreatorThanAPlanMay() {
    var proposal = Given.proposal(ofAtMost(2, "3000"), alike());
    assertThat(baseline(Baseline.Kind.EVEN_SPLIT, proposal).posts())
        .isEqualTo(2 * ProblemBuilding.MOST_POSTS);
  }

  @Test
  void theListByFollowersPassesOverWhoIsTooDearForWhatIsLeft() {
    var creators =
        List.of(
            Given.someone("first").withFollowers(40_000).asking(500, "EUR").creator(),
            Given.someone("second").withFollowers(30_000).asking(450, "EUR").creator(),
            Given.someone("third").withFollowers(20_000).asking(400, "EUR").creator());
    var list =
        baseline(Baseline.Kind.BY_FOLLOWERS, Given.proposal(Given.brief("900", "EUR"), creators));
    assertThat(list.posts()).isEqualTo(2);
    assertThat(list.cost()).isEqualTo(Money.of("900", "EUR"));
  }

  @Test
  void theListByFollowersIsNoLongerThanAPlanMayBe() {
    var proposal = Given.proposal(ofAtMost(2, "900"), alike());
    assertThat(baseline(Baseline.Kind.BY_FOLLOWERS, proposal).posts()).isEqualTo(2);
  }

  /// The rule on platforms holds for the plan only.
  @Test
  void anEvenSplitThatDoesBetterThanThePlanWins() {
    var split = baseline(Baseline.Kind.EVEN_SPLIT, Given.proposalThatTheSplitBeats());
    assertThat(split.wins()).isTrue();
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
            verdict,
            Optional.empty());
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

  private static Baseline baseline(Baseline.Kind kind, Proposal proposal) {
    return proposal.baselines().stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
  }

  private static Brief ofAtMost(int creators, String euros) {
    return Given.brief(euros, "EUR")
        .withLimits(
            new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.of(creators),
                Limits.NONE.perCreator(),
                Map.of()));
  }

  /// Thirty of whom one is as good as another, and these.
  private static List<Creator> alike(Creator... others) {
    return Stream.concat(
            IntStream.range(0, 30).mapToObj(i -> Given.someone("c" + i).creator()),
            Stream.of(others))
        .toList();
  }

  private static List<Creator> with(Creator... creators) {
    var all = new ArrayList<>(Given.crowd(60, 9));
    all.addAll(List.of(creators));
    return all;
  }
}
