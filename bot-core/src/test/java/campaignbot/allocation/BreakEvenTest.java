package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import campaignbot.allocation.Baseline.Verdict;
import campaignbot.campaign.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakEvenTest {
  private static final Chosen CHOSEN =
      new Chosen(
          Given.catalogue(Given.crowd(100, 1)),
          new FakeBenchmarks(),
          Given.RATES,
          Given.brief("3000", "EUR"));
  private static final List<Deal> PLAN = CHOSEN.deals().orElseThrow();
  private static final Money SPEND =
      PLAN.stream().map(Deal::cost).reduce(Money.of("0", "EUR"), Money::plus);

  private final PlugIn plugIn = CHOSEN.plugIn();

  /// Fewer than the plan's where the big one brings less, more where it brings more.
  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.8, 1, 1.3})
  void asManyPostsLikeThePlansAsTheMoneyPaysForBringAsMuchAsTheBigOne(double ofThePlan) {
    double fee = feeAgainst(ofThePlan).orElseThrow().amount().doubleValue();
    double times = SPEND.amount().doubleValue() / fee / posts();
    var contacts = Arrays.stream(plugIn.contacts(PLAN)).map(c -> c * times).toArray();
    assertThat(plugIn.value(contacts))
        .isCloseTo(ofThePlan * plugIn.value(PLAN), withinPercentage(0.1));
  }

  @Test
  void noFeeIsNamedWhereLessThanOnePostIsEnough() {
    assertThat(feeAgainst(0.1 / posts())).isEmpty();
  }

  @Test
  void noFeeIsNamedWhereNoNumberOfPostsIsEnough() {
    assertThat(feeAgainst(1e9)).isEmpty();
  }

  @Test
  void noFeeIsNamedForAPlanThatCostsOrBringsNothing() {
    var breakEven = new BreakEven(plugIn);
    assertThat(breakEven.fee(PLAN, Money.of("0", "EUR"), 1, big(1))).isEmpty();
    assertThat(breakEven.fee(PLAN, SPEND, 0, big(1))).isEmpty();
    assertThat(breakEven.fee(PLAN, SPEND, 1, big(0))).isEmpty();
  }

  private Optional<Money> feeAgainst(double ofThePlan) {
    return new BreakEven(plugIn).fee(PLAN, SPEND, 1, big(ofThePlan));
  }

  private static int posts() {
    return PLAN.stream().mapToInt(Deal::posts).sum();
  }

  private static Baseline big(double median) {
    return new Baseline(
        Baseline.Kind.ONE_BIG_CREATOR,
        new Range(0, median, median),
        Money.of("1000", "EUR"),
        1,
        Optional.empty(),
        false,
        Verdict.LOSES,
        Optional.empty());
  }
}
