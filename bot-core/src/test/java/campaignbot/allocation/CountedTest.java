package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.catalogue.EngagementRate.Denominator;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// What platforms will count is everybody, as often as they act; half of it more than the median.
class CountedTest {
  private static final double TENTH = 1.2815515655446004;

  @Test
  void everybodyCountsAndWhoeverActsTwiceTwice() {
    var elsewhere = Map.of("NO", 0.25, "SE", 0.75);
    var creator =
        Given.someone("ana")
            .withFollowers(10_000)
            .withEngagement(0.04, Denominator.FOLLOWERS)
            .withAudience(elsewhere)
            .asking(100, "EUR")
            .creator();
    var brief = Given.brief("400", "EUR");
    var chosen =
        new Chosen(
            Given.catalogue(List.of(creator)), new FakeBenchmarks(), Given.RATES, brief, List.of());
    var deals = chosen.deals().orElseThrow();
    var deal = deals.getFirst();
    assertThat(deal.posts()).isEqualTo(4);
    var counted = chosen.forecasting().counted(deals).each().getFirst();
    double sd = Math.log(counted.p90() / counted.p10()) / 2 / TENTH;
    double mean = counted.p50() * Math.exp(sd * sd / 2);
    double posts = 1 + 0.9 + 0.81 + 0.729;
    assertThat(mean).isCloseTo(10_000 * deal.rates().act() * posts, Percentage.withPercentage(1));
    var expected = chosen.forecasting().of(deals).lines().getFirst();
    assertThat(counted.p50()).isGreaterThan(3 * expected.p50());
  }

  @Test
  void ofFewerPostsTheSharePerPostIsLarger() {
    var creators = List.of(Given.someone("ana").asking(100, "EUR").creator());
    var line = Given.proposal(Given.brief("400", "EUR"), creators).lines().getFirst();
    assertThat(line.counted(line.posts())).isEqualTo(line.counted());
    double one = line.counted(1).orElseThrow().p50();
    double two = line.counted(2).orElseThrow().p50();
    assertThat(two / one).isCloseTo(1.9, within(1e-9));
  }

  @Test
  void theWholeIsAboutWhatTheLinesAddUpToTimesThoseWhoPost() {
    var plan = Given.proposal(Given.brief("3000", "EUR"), Given.crowd(60, 5));
    double lines = plan.lines().stream().mapToDouble(l -> l.counted().orElseThrow().p50()).sum();
    double all = plan.forecast().counted().orElseThrow().p50();
    assertThat(all).isBetween(0.7 * lines, 1.1 * lines);
  }
}
