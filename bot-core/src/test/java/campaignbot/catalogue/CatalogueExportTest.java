package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.understanding.Places;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueExportTest {
  private static final Places PLACES = Places.bundled();
  private static final Creator MEI =
      new Creator(
          "mei.eats",
          "Mei L.",
          Optional.of("mei"),
          Optional.of(Platform.INSTAGRAM),
          OptionalLong.of(4200),
          Optional.of(new EngagementRate(0.0417, EngagementRate.Denominator.FOLLOWERS, true)),
          OptionalLong.of(900),
          PLACES.country("HK"),
          Set.of(new Niche("food"), new Niche("zzyzx")),
          List.of(
              new Fee(Format.POST, Money.of("1200", "HKD")),
              new Fee(Format.REEL, Money.of("150.50", "USD"))),
          Map.of("HK", 0.62, "TW", 0.105),
          Optional.of("mei@example.org"),
          OptionalLong.of(12));

  private static Creator named(String handle, String name) {
    return new Creator(
        handle,
        name,
        Optional.empty(),
        Optional.of(Platform.TIKTOK),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.<Region>empty(),
        Set.of(),
        List.of(),
        Map.of(),
        Optional.empty());
  }

  private static List<Creator> thereAndBack(Creator... creators) {
    var csv = CatalogueExport.csv(new Catalogue("ours", false, List.of(creators)));
    var report = new CatalogueImport(PLACES).read("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return ((Imported) report).creators();
  }

  @Test
  void comesBackAsItWas() {
    assertThat(thereAndBack(MEI, named("b.c", "B"))).containsExactly(MEI, named("b.c", "B"));
  }

  @Test
  void bringsBackTheSizesRatesAndFeesOfTheSample() {
    var sample = SampleCatalogue.bundled().creators();
    var back = thereAndBack(sample.toArray(Creator[]::new));
    assertThat(back).extracting(Creator::key).isEqualTo(sample.stream().map(Creator::key).toList());
    assertThat(back)
        .extracting(Creator::followers)
        .isEqualTo(sample.stream().map(Creator::followers).toList());
    assertThat(back)
        .extracting(Creator::engagement)
        .isEqualTo(sample.stream().map(Creator::engagement).toList());
    assertThat(back)
        .extracting(c -> Set.copyOf(c.fees()))
        .isEqualTo(sample.stream().map(c -> Set.copyOf(c.fees())).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x"})
  void guardsWhatASpreadsheetWouldRun(String name) {
    var creators = new Creator[] {named("a", name), named("b", "Bo"), named("c", "Cy")};
    var csv = CatalogueExport.csv(new Catalogue("ours", false, List.of(creators)));
    assertThat(csv).contains(",'" + name);
    assertThat(thereAndBack(creators).getFirst().name()).isEqualTo(name);
  }
}
