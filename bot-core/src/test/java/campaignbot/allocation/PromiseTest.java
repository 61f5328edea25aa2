package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.TruthMarket.Plan;
import campaignbot.campaign.Region;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What plans promise on invented markets whose truth is known: a short version of
/// `PromiseMeasure`.
class PromiseTest {
  private static final List<TruthMarket> COUNTRY = markets(Given.NORWAY);
  private static final List<TruthMarket> TOWN =
      markets(Region.country("NO", "A town that fills up", 150_000));

  @Test
  void aPlanPromisesWhatItIsWorth() {
    assertThat(average(COUNTRY, TruthMarket::planned, Plan::overPromise)).isLessThan(0.015);
    assertThat(average(TOWN, TruthMarket::planned, Plan::overPromise)).isLessThan(0.015);
  }

  @Test
  void onRatesAsTheyAreItWouldPromiseTooMuch() {
    assertThat(average(COUNTRY, TruthMarket::plannedOnRawRates, Plan::overPromise))
        .isGreaterThan(0.1);
  }

  @Test
  void knowingHowManyPostsAreBehindTheRatesHelps() {
    double counted = average(COUNTRY, TruthMarket::planned, Plan::reached);
    double uncounted = average(COUNTRY, TruthMarket::plannedWithoutCounts, Plan::reached);
    assertThat(counted).isGreaterThan(uncounted);
  }

  @Test
  void itIsWorthAsMuchAsAnybodyCouldReachWithTheSameCatalogue() {
    double reached = average(COUNTRY, TruthMarket::planned, Plan::reached);
    double possible = average(COUNTRY, TruthMarket::plannedByBayes, Plan::reached);
    assertThat(reached).isGreaterThan(possible - 0.005);
  }

  @Test
  void whereCommunitiesFillUpItIsNearlyWorthTheBestThereIs() {
    assertThat(average(TOWN, TruthMarket::planned, Plan::reached)).isGreaterThan(0.975);
  }

  @Test
  void eightOfTenCampaignsEndInTheRange() {
    double covered = average(COUNTRY, m -> m, m -> m.covered(m.planned(), 1_000, 7));
    assertThat(covered).isCloseTo(0.8, within(0.02));
  }

  @Test
  void alsoOfPlansWithADozenCreators() {
    double covered =
        IntStream.rangeClosed(1, 20)
            .mapToObj(seed -> new TruthMarket(200, seed, Given.brief("3000", "EUR")))
            .mapToDouble(market -> market.covered(market.planned(), 500, 7))
            .average()
            .orElseThrow();
    assertThat(covered).isCloseTo(0.8, within(0.02));
  }

  private static List<TruthMarket> markets(Region region) {
    return IntStream.rangeClosed(1, 8)
        .mapToObj(
            seed -> new TruthMarket(2_000, seed, Given.brief("25000", "EUR").withRegion(region)))
        .toList();
  }

  private static <T> double average(
      List<TruthMarket> markets, Function<TruthMarket, T> plan, Function<T, Double> figure) {
    return markets.stream().map(plan).mapToDouble(figure::apply).average().orElseThrow();
  }
}
