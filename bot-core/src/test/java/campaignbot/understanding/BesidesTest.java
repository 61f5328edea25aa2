package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import campaignbot.understanding.Besides.Addition;
import campaignbot.understanding.Besides.Unusable.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BesidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drop the finance people        |        | finance
          no alcohol                     |        | drinks
          food, but no alcohol brands    | food   | drinks
          fitness is out                 |        | fitness
          pets are out, travel is in     | travel | pets
          witout alcohol                 |        | drinks
          family-friendly people only    |        |
          sin alcohol                    |        | drinks
          no finance people              |        | finance
          without pets please            |        | pets
          no pets or gaming              |        | pets gaming
          not about crypto               |        | finance
          leave out the gamers           |        | gaming
          beauty, but no fashion         | beauty | fashion
          food and travel, without pets  | food travel | pets
          ohne Haustiere                 |        | pets
          sin mascotas                   |        | pets
          beauty and travel              | beauty travel |
          """)
  void tellsTheNichesThatNobodyWants(String text, String wanted, String without) {
    var read = Reading.asked(Asked.WISHES, text);
    assertThat(slugs(read.niches())).isEqualTo(wanted == null ? "" : wanted);
    assertThat(slugs(read.besides().nichesWithout())).isEqualTo(without == null ? "" : without);
  }

  private static String slugs(java.util.List<Niche> niches) {
    return niches.stream().map(Niche::slug).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "vegan only, DIET",
    "halal, DIET",
    "only women, GENDER",
    "female creators please, GENDER",
    "no politics, BELIEFS"
  })
  void saysWhichWishesNoDataAnswers(String text, Kind kind) {
    var read = Reading.asked(Asked.WISHES, text);
    assertThat(read.besides().unusable()).extracting(Besides.Unusable::kind).containsExactly(kind);
    assertThat(read.niches()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tiktok too, PLATFORMS",
    "also youtube, PLATFORMS",
    "add tiktok, PLATFORMS",
    "can we add youtube?, PLATFORMS",
    "youtube as well, PLATFORMS",
    "and youtube, PLATFORMS",
    "and travel too, NICHES",
    "also food creators, NICHES",
    "and singapore too, REGIONS",
    "add Taiwan, REGIONS",
    "auch Österreich, REGIONS"
  })
  void hearsThatAValueComesOnTop(String text, Addition addition) {
    assertThat(Reading.of(text).besides().additions()).containsExactly(addition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiktok and youtube",
        "only tiktok",
        "singapore",
        "hong kong and taiwan",
        "travel"
      })
  void takesAPlainValueForAllThatIsMeant(String text) {
    assertThat(Reading.of(text).besides().additions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "awareness",
        "reach",
        "impressions",
        "video views",
        "brand lift",
        "buzz",
        "more visibility",
        "Bekanntheit",
        "alcance",
        "曝光"
      })
  void namesTheMetricThatComesClosestToAnAimThatIsNoneOfTheFour(String text) {
    var read = Reading.asked(Asked.METRIC, text);
    assertThat(read.metrics()).isEmpty();
    assertThat(read.besides().metricsMissed())
        .extracting(Besides.MetricMissed::nearest)
        .contains(Metric.ENGAGEMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "enagement, ENGAGEMENT",
    "engagment, ENGAGEMENT",
    "trafic, TRAFFIC",
    "traffik, TRAFFIC",
    "folowers, FOLLOWERS",
    "slaes, SALES",
    "more slaes please, SALES"
  })
  void forgivesTypingMistakesWhenTheMetricWasAskedFor(String text, Metric metric) {
    assertThat(Reading.asked(Asked.METRIC, text).metrics()).containsExactly(metric);
  }

  @ParameterizedTest
  @ValueSource(strings = {"enagement", "folowers", "slaes", "males", "the trail is long"})
  void forgivesNoTypingMistakeInAMetricThatWasNotAskedFor(String text) {
    assertThat(Reading.of(text).metrics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sales, no wait, traffic             | TRAFFIC
          sales. sorry, I meant traffic       | TRAFFIC
          not sales but traffic               | TRAFFIC
          traffic, not sales                  | TRAFFIC
          sales, actually traffic             | TRAFFIC
          hk, no, make it singapore           | SG
          hong kong, I mean singapore         | SG
          hong kong - sorry, singapore        | SG
          instead of hong kong singapore      | SG
          hong kong... singapore instead      | SG
          not hong kong but singapore         | SG
          hong kong and singapore             | HK SG
          hong kong or singapore              | HK SG
          10k usd, sorry, 12k usd             | USD 12000
          10k usd, no, 12k usd                | USD 12000
          10k usd, sorry, 12k                 | USD 12000
          €10k - no wait, 12k                 | EUR 12000
          5000 eur, perdón, 6000              | EUR 6000
          ventas, no, espera, tráfico         | TRAFFIC
          ventes, non, plutôt le trafic       | TRAFFIC
          España, perdón, Portugal            | PT
          Frankreich, nein, lieber Italien    | IT
          香港，不對，台灣                      | TW
          scratch that, 12k usd               | USD 12000
          10k usd, no more than 300 usd per post | USD 10000; USD ..300 PER_POST
          France -> Spain                     | ES
          Frankreich → Spanien                | ES
          change France to Spain              | ES
          cambia Francia por España           | ES
          rather Spain than France            | ES
          I'd rather do Spain than France     | ES
          Spain rather than France            | ES
          lieber Spanien als Frankreich       | ES
          mejor España que Francia            | ES
          plutôt l'Espagne que la France      | ES
          rather clicks than sales            | TRAFFIC
          sales rather than traffic           | SALES
          sales -> traffic                    | TRAFFIC
          more sales than traffic             | SALES TRAFFIC
          12k instead of 10k usd              | USD 12000
          make that 20 instead of 10k usd     | USD 20000
          10k usd, no, cut it to 9            | USD 9000
          10k usd, sorry, 12                  | USD 12000
          5000 usd, sorry, 6                  | ? 6
          change 14k to 15k usd               | USD 15000
          raise the budget from 14k to 15k eur | EUR 15000
          raise by 2k to 19k usd              | USD 19000
          from 14k to 15k usd                 | USD 14000..15000
          en lugar de Francia, España         | ES
          Spanien statt Frankreich            | ES
          法國改成西班牙                        | ES
          """)
  void takesTheLastOfWhatIsCorrectedInOneBreath(String text, String meant) {
    var read = Reading.of(text);
    var metrics = read.metrics().stream().map(Metric::name).collect(Collectors.joining(" "));
    assertThat((metrics + Reading.regions(read) + Reading.money(read)).strip()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300 sign-ups                       | SALES      | 300
          at least 5,000 clicks              | TRAFFIC    | 5000
          what would 10k engagements cost    | ENGAGEMENT | 10000
          we need 200 new customers          | SALES      | 200
          get me 1k followers                | FOLLOWERS  | 1000
          how much would 500 orders cost?    | SALES      | 500
          """)
  void readsAWantedResult(String text, Metric metric, long target) {
    var read = Reading.of(text);
    assertThat(read.metrics()).containsExactly(metric);
    assertThat(read.target()).hasValue(target);
    assertThat(read.money()).isEmpty();
  }
}
