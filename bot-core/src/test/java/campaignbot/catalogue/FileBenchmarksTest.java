package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import campaignbot.campaign.Platform;
import campaignbot.campaign.ReferenceRates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileBenchmarksTest {
  private final FileBenchmarks benchmarks = FileBenchmarks.bundled(ReferenceRates.bundled());
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "HK, INSTAGRAM, 900, NANO",
    "HK, INSTAGRAM, 1000, MICRO",
    "HK, INSTAGRAM, 4999, MICRO",
    "HK, INSTAGRAM, 5000, MID",
    "HK, TIKTOK, 400000, MACRO",
    "US, INSTAGRAM, 9999, NANO",
    "US, INSTAGRAM, 10000, MICRO",
    "IN, YOUTUBE, 90000, MICRO",
    "MY, XIAOHONGSHU, 1500, MICRO",
    "MY, INSTAGRAM, 1500, NANO",
    "ZZ, BLOG, 5000000, MEGA",
  })
  void knowsTheTiersOfAPlace(String country, Platform platform, long followers, Tier tier) {
    assertThat(benchmarks.tier(country, platform, followers)).isEqualTo(tier);
  }

  @Test
  void saysWhichFollowersAreMicroInHongKong() {
    var micro = benchmarks.micro("HK", Platform.INSTAGRAM);
    assertThat(micro.low()).isEqualTo(1000);
    assertThat(micro.high()).isEqualTo(5000);
    assertThat(micro.source()).isEqualTo("brief-hk");
  }

  @Test
  void offersOtherDefinitionsForHongKong() {
    assertThat(benchmarks.tierPresets("HK"))
        .containsExactly("default", "cloudbreakr2022", "cloudbreakr2024");
    var micro = benchmarks.withTiers("HK", "cloudbreakr2024").micro("HK", Platform.TIKTOK);
    assertThat(micro.high()).isEqualTo(30_000);
  }

  @Test
  void refusesADefinitionThatDoesNotExist() {
    assertThatThrownBy(() -> benchmarks.withTiers("HK", "mine")).hasMessageContaining("mine");
  }

  @Test
  void growsAFeeWithTheCubeRootOfTheFollowersWithinATier() {
    var small = benchmarks.fee("US", Platform.INSTAGRAM, Format.POST, 11_000).orElseThrow();
    var large = benchmarks.fee("US", Platform.INSTAGRAM, Format.POST, 44_000).orElseThrow();
    assertThat(large.typical() / small.typical()).isCloseTo(Math.pow(4, 0.33), within(1e-9));
  }

  @Test
  void givesAFactorOfThreeWhereTheSourceGivesNoRange() {
    var fee = benchmarks.fee("NZ", Platform.INSTAGRAM, Format.POST, 10_000).orElseThrow();
    assertThat(fee.high() / fee.typical()).isCloseTo(3, within(1e-9));
    assertThat(fee.typical() / fee.low()).isCloseTo(3, within(1e-9));
  }

  @Test
  void convertsAFeeQuotedInRupees() {
    var fee = benchmarks.fee("IN", Platform.INSTAGRAM, Format.POST, 31_623).orElseThrow();
    assertThat(fee.low()).isCloseTo(10_000 / 109.16 * 1.13607, within(1.0));
  }

  @Test
  void pricesAReelAsAMultipleOfAPost() {
    var post = benchmarks.fee("HK", Platform.INSTAGRAM, Format.POST, 3000).orElseThrow();
    var reel = benchmarks.fee("HK", Platform.INSTAGRAM, Format.REEL, 3000).orElseThrow();
    assertThat(reel.typical() / post.typical()).isCloseTo(1.45, within(1e-9));
    assertThat(reel.source()).contains("ladder2021", "hypeauditor-blog");
  }

  @Test
  void knowsNoPriceOfASmallStream() {
    assertThat(benchmarks.fee("US", Platform.TWITCH, Format.STREAM, 3000)).isEmpty();
  }

  @Test
  void saysPerWhatAnEngagementRateIs() {
    assertThat(benchmarks.engagement("US", Platform.INSTAGRAM, 3000).orElseThrow().unit())
        .isEqualTo("followers");
    assertThat(benchmarks.engagement("US", Platform.YOUTUBE, 3_000_000).orElseThrow().unit())
        .isEqualTo("views");
  }

  @Test
  void knowsNoEngagementOnX() {
    assertThat(benchmarks.engagement("US", Platform.X, 3000)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void saysThatFollowerGainIsAnAssumption(Platform platform) {
    assertThat(benchmarks.follows(platform).orElseThrow().source()).isEqualTo("assumption");
  }

  @Test
  void expectsEightOfTenCreatorsToPost() {
    assertThat(benchmarks.completion().typical()).isEqualTo(0.8);
  }

  @Test
  void putsTheSourcesInWords() {
    var fee = benchmarks.fee("GB", Platform.INSTAGRAM, Format.POST, 3000).orElseThrow();
    assertThat(benchmarks.inWords(fee).source()).contains("ZINE");
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void knowsEverySourceItNames(Platform platform) {
    var figures =
        Stream.of(1_500L, 7_000L, 30_000L, 200_000L, 700_000L, 3_000_000L)
            .flatMap(followers ->
                Stream.of("HK", "TW", "IN", "GB", "NZ", "US")
                    .flatMap(country ->
                        Stream.of(
                                benchmarks.fee(country, platform, Format.POST, followers),
                                benchmarks.fee(country, platform, Format.VIDEO, followers),
                                benchmarks.engagement(country, platform, followers),
                                benchmarks.users(country, platform))
                            .flatMap(Optional::stream)));
    assertThat(figures)
        .allSatisfy(figure ->
            assertThat(List.of(benchmarks.inWords(figure).source().split("; ", -1)))
                .doesNotContainAnyElementsOf(List.of(figure.source().split("\\|", -1))));
  }

  @Test
  void letsAFolderReplaceAFile() throws IOException {
    write("completion.csv", "low,typical,high,source,date\n0.5,0.6,0.7,our last campaigns,2026\n");
    var own = FileBenchmarks.in(folder, ReferenceRates.bundled());
    assertThat(own.completion().source()).isEqualTo("our last campaigns");
    assertThat(own.homeAudience()).isEqualTo(benchmarks.homeAudience());
  }

  @ParameterizedTest
  @CsvSource({
    "'low,typical,high,source,date\n0.9,0.6,0.7,us,', 'line 2: low, typical'",
    "'low,typical,high,source,date\n,x,,us,', 'line 2: typical is not a number'",
    "'low,typical,high,source,date\n,-1,,us,', 'line 2: typical must not'",
    "'low,typical,high,source,date\n,,,us,', 'line 2: typical is missing'",
    "'low,typical,high,source,date\n,0.5,,,', 'line 2: source is missing'",
    "'typical,source,date\n0.5,us,', 'line 2: expected the columns'",
    "'low,typical,high,source,date\n', 'expected exactly one row'",
  })
  void refusesARowWithFileAndLine(String content, String message) throws IOException {
    write("completion.csv", content);
    assertThatThrownBy(() -> FileBenchmarks.in(folder, ReferenceRates.bundled()))
        .isInstanceOf(BenchmarksUnreadable.class)
        .hasMessageStartingWith("completion.csv")
        .hasMessageContaining(message);
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
