package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Briefs of several lines, as people paste them.
class PastedBriefsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget: 9,500 GBP\nMarket: Ireland\nKPI: sales\nNiche: food",
        "*Budget* – £9,500\n*Region* – Ireland\n*Goal* – sales\n*Topic* – food",
        "1. Budget: GBP 9,500\n2. Country: Ireland\n3. Objective: orders\n4. food creators",
        "- 9500 GBP\n- Ireland\n- sales\n- food",
        "| Budget | GBP 9,500 |\n| Region | Ireland |\n| Metric | sales |\n| Niche | food |",
        "BUDGET: 9500 GBP\nREGION: IRELAND\nMETRIC: SALES\nNICHE: FOOD",
        "• Budget → 9.5k GBP\n• Where → Ireland\n• Goal → more orders\n• About → food",
        "Hi team,\n\nwe have 9500 gbp for Ireland.\nWe want sales\nwith food creators\n\nthanks!",
        "9500 gbp; Ireland; sales; food",
        "9500 gbp… Ireland… sales… food"
      })
  void areReadWhole(String brief) {
    var read = Reading.asked(Asked.BUDGET, brief);
    assertThat(Reading.money(read)).isEqualTo("GBP 9500");
    assertThat(Reading.regions(read)).isEqualTo("IE");
    assertThat(read.metrics()).containsExactly(Metric.SALES);
    assertThat(read.niches()).singleElement().hasToString("Niche[slug=food]");
    assertThat(read.target()).isEmpty();
  }

  @Test
  void aNumberBelongsToItsOwnLine() {
    var read = Reading.asked(Asked.BUDGET, "budget 42200\nlikes and comments");
    assertThat(read.target()).isEmpty();
    assertThat(read.money()).hasSize(1);
  }

  @Test
  void aShareBelongsToItsOwnLine() {
    var read = Reading.asked(Asked.WISHES, "nobody over 20 %\nfashion on YouTube");
    assertThat(read.limits().perPlatform()).isEmpty();
    assertThat(read.limits().perCreator().max()).contains(0.2);
    assertThat(read.platforms()).containsExactly(Platform.YOUTUBE);
  }

  @Test
  void namesStandBehindTheirHeading() {
    var read = Reading.asked(Asked.WISHES, "Must-haves: @ana_cooks\nExclude: @bob");
    assertThat(read.creators().must()).containsExactly("ana_cooks");
    assertThat(read.creators().without()).containsExactly("bob");
  }
}
