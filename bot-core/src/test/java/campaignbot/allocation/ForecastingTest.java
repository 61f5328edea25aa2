package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The computed forecast against plain drawing, whose own error at these numbers is up to half of a
/// per cent; `ForecastMeasure` has the same with millions.
class ForecastingTest {
  private static final int DRAWS = 200_000;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          150,   ENGAGEMENT
          600,   TRAFFIC
          3000,  ENGAGEMENT
          3000,  SALES
          30000, FOLLOWERS
          """)
  void aPlansPercentilesAreThoseOfManyDraws(String budget, Metric metric) {
    var chosen = chosen(brief(budget, metric, Given.NORWAY), Given.crowd(400, 3));
    assertLikeDraws(chosen, chosen.deals().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"1500, ENGAGEMENT", "20000, ENGAGEMENT", "20000, SALES"})
  void alsoWhereEverybodyIsReachedSeveralTimes(String budget, Metric metric) {
    var town = Region.country("NO", "Small town", 60_000);
    var chosen = chosen(brief(budget, metric, town), Given.crowd(400, 5));
    assertLikeDraws(chosen, chosen.deals().orElseThrow());
  }

  @Test
  void alsoWhereOneCreatorCarriesTheWhole() {
    var crowd = new ArrayList<>(Given.crowd(60, 9));
    crowd.add(Given.someone("star").withFollowers(900_000).asking(2_000, "EUR").creator());
    var chosen = chosen(brief("3000", Metric.ENGAGEMENT, Given.NORWAY), crowd);
    var big = chosen.big().orElseThrow();
    assertLikeDraws(chosen, List.of(big));
    var both = new ArrayList<>(chosen.deals().orElseThrow());
    both.add(big);
    assertLikeDraws(chosen, both);
  }

  @Test
  void alsoWhereOnlyASmallOneIsLeftWhenTheBigOneDoesNotPost() {
    var crowd =
        List.of(
            Given.someone("large").withFollowers(40_000).asking(100, "EUR").creator(),
            Given.someone("tiny").withFollowers(1_000).asking(10, "EUR").creator());
    var chosen = chosen(brief("1000", Metric.ENGAGEMENT, Given.NORWAY), crowd);
    assertLikeDraws(chosen, chosen.deals().orElseThrow());
  }

  @Test
  void theLinesPercentilesAreThoseOfDraws() {
    var chosen = chosen(brief("3000", Metric.SALES, Given.NORWAY), Given.crowd(400, 3));
    var deals = chosen.deals().orElseThrow();
    var drawn = chosen.simulation(40_000).of(deals).lines();
    var computed = chosen.forecasting().of(deals).lines();
    for (int k = 0; k < deals.size(); k++) {
      assertClose(computed.get(k), drawn.get(k), 0.03);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0", "0, 0.1"})
  void whoBringsNothingIsForecastToBringNothing(double audience, double chance) {
    var bet = new Bet(new double[] {audience}, 1, chance, new double[] {0.25}, 0.45);
    assertThat(new ClosedForm(new double[] {1_000}, 0.8).range(List.of(bet)))
        .isEqualTo(new Range(0, 0, 0));
  }

  @Test
  void aPlanOfNobodyIsForecastToBringNothing() {
    assertThat(new ClosedForm(new double[] {1_000}, 0.8).range(List.of()))
        .isEqualTo(new Range(0, 0, 0));
  }

  @Test
  void theOrderOfTheBetsDoesNotMatter() {
    var chosen = chosen(brief("3000", Metric.SALES, Given.NORWAY), Given.crowd(400, 3));
    var deals = chosen.deals().orElseThrow();
    var one = chosen.forecasting().resultOf(deals);
    var other = chosen.forecasting().resultOf(deals.reversed());
    assertThat(other.p10()).isCloseTo(one.p10(), within(1e-9 * one.p10()));
    assertThat(other.p90()).isCloseTo(one.p90(), within(1e-9 * one.p90()));
  }

  private static void assertLikeDraws(Chosen chosen, List<Deal> deals) {
    var outlook = chosen.forecasting().of(deals);
    var bets = chosen.bets();
    assertClose(outlook.result(), drawn(chosen, bets.acting(deals), chosen.actingWeights()), 0.015);
    assertClose(outlook.people(), drawn(chosen, bets.reaching(deals), chosen.people()), 0.015);
  }

  private static Range drawn(Chosen chosen, List<Bet> bets, double[] weights) {
    return ManyDraws.range(bets, weights, chosen.completion(), DRAWS, 1);
  }

  private static void assertClose(Range computed, Range drawn, double part) {
    assertThat(computed.p10()).as("P10").isCloseTo(drawn.p10(), within(part * drawn.p10()));
    assertThat(computed.p50()).as("P50").isCloseTo(drawn.p50(), within(part * drawn.p50()));
    assertThat(computed.p90()).as("P90").isCloseTo(drawn.p90(), within(part * drawn.p90()));
  }

  private static Brief brief(String budget, Metric metric, Region region) {
    return Given.brief(budget, "EUR").withMetric(metric).withRegion(region);
  }

  private static Chosen chosen(Brief brief, List<Creator> creators) {
    return new Chosen(Given.catalogue(creators), new FakeBenchmarks(), Given.RATES, brief);
  }
}
