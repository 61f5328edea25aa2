package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesAndTopicsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more likes and comments     | ENGAGEMENT
          clicks to our shop          | TRAFFIC
          app installs                | SALES
          more bookings               | SALES
          more people following us    | FOLLOWERS
          ventas                      | SALES
          mehr Reichweite und Klicks  | TRAFFIC
          涨粉                         | FOLLOWERS
          売上                         | SALES
          """)
  void findsTheMetricInEverydayWords(String text, Metric metric) {
    assertThat(Reading.of(text).metrics()).containsExactly(metric);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creators with 20k followers",
        "impressions",
        "reach and awareness",
        "engagement rate above 3%"
      })
  void findsNoMetricWhereNoneOfTheFourIsMeant(String text) {
    assertThat(Reading.of(text).metrics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for followers                          | FOLLOWERS
          10k usd in singapore for followers     | FOLLOWERS
          more followers                         | FOLLOWERS
          follower growth                        | FOLLOWERS
          creators with 20k followers            | ''
          with 20k followers                     | ''
          1k-5k followers                        | ''
          """)
  void tellsTheAimOfFollowersFromTheSizeOfACreator(String text, String metric) {
    for (var asked : new Asked[] {Asked.NOTHING, Asked.METRIC}) {
      var metrics = Reading.asked(asked, text).metrics().stream().map(Metric::name).toList();
      assertThat(String.join(" ", metrics)).as(asked.name()).isEqualTo(metric);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "300 sign-ups,300",
    "we need 1500 new customers,1500",
    "gain 1000 new followers,1000"
  })
  void findsAWantedResult(String text, long target) {
    assertThat(Reading.of(text).target()).hasValue(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          insta and yt          | INSTAGRAM YOUTUBE
          小红书                 | XIAOHONGSHU
          on X                  | X
          TikTok only           | TIKTOK
          a red dress by x      | ''
          """)
  void findsPlatforms(String text, String platforms) {
    var found = Reading.of(text).platforms().stream().map(Platform::name).toList();
    assertThat(String.join(" ", found)).isEqualTo(platforms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lifestyle, comedy          | lifestyle comedy
          Tecnología                 | tech
          美食                        | food
          Mode und Schönheit         | fashion beauty
          nothing of the kind        | ''
          """)
  void findsNiches(String cell, String niches) {
    var found = Niches.in(cell).stream().map(n -> n.slug()).toList();
    assertThat(String.join(" ", found)).isEqualTo(niches);
  }

  @ParameterizedTest
  @CsvSource({"max 3 posts each,3", "no more than 2 reels per creator,2", "3 posts each,3"})
  void readsHowManyPostsACreatorMayHave(String text, int posts) {
    assertThat(Reading.of(text).limits().maxPostsPerCreator()).hasValue(posts);
  }

  @Test
  void readsHowManyCreatorsThereMayBe() {
    var limits = Reading.of("8 to 12 creators").limits();
    assertThat(limits.minCreators()).hasValue(8);
    assertThat(limits.maxCreators()).hasValue(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody over 20 %", "max 20% per creator", "no creator more than 20%"})
  void readsHowMuchOneCreatorMayGet(String text) {
    assertThat(Reading.of(text).limits().perCreator()).isEqualTo(Share.atMost(0.2));
  }

  @Test
  void readsAShareOfAPlatformWithoutRulingOutTheOthers() {
    var read = Reading.of("at least 20% on instagram");
    assertThat(read.limits().perPlatform()).containsEntry(Platform.INSTAGRAM, Share.atLeast(0.2));
    assertThat(read.platforms()).isEmpty();
  }

  @Test
  void readsThatAPlatformIsNotWanted() {
    var read = Reading.of("no TikTok please");
    assertThat(read.limits().perPlatform()).containsEntry(Platform.TIKTOK, Share.atMost(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          must have @Ana         | ana |
          without @bob           |     | bob
          drop @ana and @cy.d    |     | ana cy.d
          keep @ana but no @bob  | ana | bob
          I like @dora           |     |
          """)
  void readsWhoMustAndWhoMustNotBeInThePlan(String text, String must, String without) {
    var creators = Reading.of(text).creators();
    assertThat(String.join(" ", creators.must())).isEqualTo(must == null ? "" : must);
    assertThat(String.join(" ", creators.without())).isEqualTo(without == null ? "" : without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no crypto              | []
          food, no crypto people | [food]
          without pets           | []
          travel but not food    | [travel]
          ohne Mode              | []
          """)
  void whatIsNotWantedIsNotTakenForWanted(String text, String niches) {
    assertThat(Reading.of(text).niches().stream().map(n -> n.slug()).toList()).hasToString(niches);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop @kai.cooks",
        "I want @kai.cooks in it",
        "@berlin.eats declined",
        "without @tiktok_sales2000 and @usd.500"
      })
  void wordsWithinAHandleMeanNothingElse(String text) {
    var read = Reading.of(text);
    assertThat(read.niches()).isEmpty();
    assertThat(read.regions()).isEmpty();
    assertThat(read.platforms()).isEmpty();
    assertThat(read.metrics()).isEmpty();
    assertThat(read.money()).isEmpty();
  }
}
