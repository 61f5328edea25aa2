package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.ReferenceRates;
import campaignbot.campaign.Region;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCatalogueTest {
  private static final Catalogue SAMPLE = SampleCatalogue.bundled();

  private static List<Creator> in(String country) {
    return SAMPLE.creators().stream()
        .filter(c -> c.place().flatMap(Region::country).filter(country::equals).isPresent())
        .toList();
  }

  private static long followers(Creator creator) {
    return creator.followers().orElse(0);
  }

  @Test
  void saysThatItIsASample() {
    assertThat(SAMPLE.sample()).isTrue();
    assertThat(SAMPLE.name()).isEqualTo("sample");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(SampleCatalogue.generate(7)).isEqualTo(SampleCatalogue.generate(7));
  }

  @Test
  void holdsNoCreatorTwice() {
    assertThat(SAMPLE.creators()).hasSize(2400).extracting(Creator::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HK", "TW", "SG", "JP", "IN", "ID", "PH", "AE", "GB", "DE", "FR", "ES", "US", "CA", "MX",
        "BR", "AU"
      })
  void hasABigCreatorToCompareWithInEachMarket(String country) {
    assertThat(in(country)).anyMatch(c -> followers(c) >= 1_000_000);
  }

  @Test
  void isMostlySmallInHongKong() {
    var hongKong = in("HK");
    assertThat(hongKong).hasSizeBetween(250, 330);
    var small = hongKong.stream().filter(c -> followers(c) < 10_000).count();
    assertThat((double) small / hongKong.size()).isBetween(0.7, 0.9);
  }

  @Test
  void tellsTheFeesOfAboutThreeInFive() {
    var told = SAMPLE.creators().stream().filter(c -> !c.fees().isEmpty()).count();
    assertThat((double) told / SAMPLE.creators().size()).isBetween(0.55, 0.65);
  }

  @Test
  void quotesFeesInTheCurrencyOfTheMarket() {
    assertThat(in("HK"))
        .flatExtracting(Creator::fees)
        .extracting(fee -> fee.price().currency().getCurrencyCode())
        .containsOnly("HKD");
  }

  @Test
  void engagesAsThePublishedFiguresOfTheTier() {
    var benchmarks = FileBenchmarks.bundled(ReferenceRates.bundled());
    var ratios =
        SAMPLE.creators().stream()
            .filter(c -> c.engagement().isPresent())
            .mapToDouble(c ->
                c.engagement().orElseThrow().fraction()
                    / benchmarks
                        .engagement(
                            c.place().orElseThrow().countries().getFirst(),
                            c.platform().orElseThrow(),
                            followers(c))
                        .orElseThrow()
                        .typical())
            .sorted()
            .toArray();
    assertThat(ratios[ratios.length / 2]).isBetween(0.9, 1.1);
  }

  @Test
  void letsFeesGrowAsInRealRateLists() {
    var small =
        in("US").stream()
            .filter(c -> followers(c) < 50_000)
            .flatMap(c ->
                c.fees().stream()
                    .filter(f -> f.format() == Format.POST)
                    .map(f ->
                        new double[] {
                          Math.log((double) followers(c)),
                          Math.log(f.price().amount().doubleValue())
                        }))
            .toList();
    assertThat(slope(small)).isBetween(0.2, 0.45);
  }

  @Test
  void givesAPersonWithTwoAccountsTheSameKey() {
    var people =
        SAMPLE.creators().stream()
            .filter(c -> c.person().isPresent())
            .collect(Collectors.groupingBy(Creator::personKey, Collectors.counting()));
    assertThat(people.values()).isNotEmpty().allMatch(count -> count <= 2);
  }

  @Test
  void knowsNobodysAddress() {
    assertThat(SAMPLE.creators()).allMatch(c -> c.contact().isEmpty());
  }

  private static double slope(List<double[]> points) {
    var meanX = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    var meanY = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    var xy = points.stream().mapToDouble(p -> (p[0] - meanX) * (p[1] - meanY)).sum();
    return xy / points.stream().mapToDouble(p -> (p[0] - meanX) * (p[0] - meanX)).sum();
  }
}
