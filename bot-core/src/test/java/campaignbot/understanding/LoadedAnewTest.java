package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Region;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// The bundled words and places, loaded once more: the other tests share a reader that was loaded
/// before them.
class LoadedAnewTest {
  private static final String SENTENCES =
      """
      12k usd in hong kong                    | USD 12000           | HK
      zweihundertfünfzig Euro in Bayern       | EUR 250             | DE-BY
      between 6 and 9 lakh rupees in Mumbai   | INR 600000..900000  | Mumbai/IN
      about HK$8万 in 香港                      | ~HKD 80000          | HK
      20 canadian dollars, at most 5 posts    | CAD 20              |
      dos mil quinientos euros en España      | EUR 2500            | ES
      5 euro 50 cent                          | EUR 5.5             |
      max 300 eur per creator, not Paris      | EUR ..300 PER_CREATOR | -Paris/FR
      5k usd a month in the Nordics           | USD 5000 PER_MONTH  | NORDICS
      nice reading in Bath                    |                     | Bath/GB
      French-speaking creators in chicago     |                     | Chicago/US
      creators in DE and in the US             |                     | DE US
      St. Petersburg, Florida                 |                     | St. Petersburg/US
      ALL 7 ideas in 3 weeks                  |                     |
      one hundred and five thousand yen       | JPY 105000          |
      8 kr each in Oslo                       | ? 8 PER_CREATOR     | Oslo/NO
      """;

  @Test
  void readAsBefore() {
    var reader = Reader.bundled();
    var softly = new SoftAssertions();
    SENTENCES
        .lines()
        .map(line -> line.split("\\|", -1))
        .forEach(cells -> {
          var read = reader.read(cells[0].strip(), Context.on(Reading.TODAY));
          softly.assertThat(Reading.money(read)).as(cells[0]).isEqualTo(cells[1].strip());
          softly.assertThat(Reading.regions(read)).as(cells[0]).isEqualTo(cells[2].strip());
        });
    softly.assertAll();
  }

  @Test
  void stillKnowTheMisspeltTheAbbreviatedAndTheForeign() {
    var reader = Reader.bundled();
    assertThat(regions(reader, "germny and frnace")).isEqualTo("DE FR");
    assertThat(regions(reader, "barcelna")).isEqualTo("Barcelona/ES?");
    assertThat(regions(reader, "saudi arabai")).isEqualTo("SA");
    assertThat(reader.inquiry("what's a micro-influencer?")).isPresent();
    assertThat(reader.inquiry("who said 10k?")).contains(new Inquiry.WhoSaid("10k"));
    assertThat(reader.planWord("set it running")).contains(PlanWord.RUN);
    assertThat(reader.language("in Spanish, please")).isPresent();
    assertThat(reader.isMereGreeting("hello")).isTrue();
  }

  private static String regions(Reader reader, String text) {
    return Reading.regions(reader.read(text, Context.on(Reading.TODAY).asking(Asked.REGION)));
  }

  @Test
  void placesHaveTheirNamesCodesPeopleAndMoney() {
    var places = Places.bundled();
    var table = places.table();
    var munich = places.named("München").getFirst();
    assertThat(munich.kind()).isEqualTo(Region.Kind.CITY);
    assertThat(munich.subdivision()).hasValue("DE-BY");
    assertThat(munich.population()).isBetween(1_000_000L, 2_000_000L);
    assertThat(places.named("DEU")).extracting(Region::name).containsExactly("Germany");
    assertThat(places.named("apac").getFirst().kind()).isEqualTo(Region.Kind.GROUP);
    assertThat(places.named("Ontario").getFirst().kind()).isEqualTo(Region.Kind.SUBDIVISION);
    assertThat(places.currencyOf(places.country("MY").orElseThrow())).isPresent();
    assertThat(places.currencyOf(munich)).isPresent();
    assertThat(places.withCode("EU").flatMap(places::currencyOf)).isEmpty();
    assertThat(places.named("qwrtzplk")).isEmpty();
    assertThat(table.size()).isGreaterThan(8000);
    assertThat(table.allNames()).contains("germany", "munich", "香港");
    assertThat(table.names(0)).isNotEmpty().noneMatch(n -> n.startsWith("~"));
  }
}
