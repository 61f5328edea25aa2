package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          creators in hong kong                       | HK
          FR, Spain, or Portugal                      | FR ES PT
          somewhere in the UK please                  | GB
          find fitness creators in Chicago            | Chicago/US
          we want people in Bavaria                   | DE-BY
          the Nordics and DACH                        | NORDICS DACH
          Japanese food creators                      | JP
          worldwide                                   | 001
          Europe without the UK and Switzerland       | 150 -GB -CH
          France except Paris                         | FR -Paris/FR
          Cambridge, UK                               | Cambridge/GB
          Birmingham, Alabama                         | Birmingham/US
          Georgia, USA                                | US-GA
          我想在香港做推广                               | HK
          東京でキャンペーン                             | Tokyo/JP
          서울에서 캠페인                               | Seoul/KR
          """)
  void findsThePlacesInAText(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Georgia", "Hamilton", "LA", "NA", "Valencia", "Birmingham", "Cambridge"})
  void isNotSureOfANameWithSeveralReadings(String name) {
    var said = Reading.asked(Asked.REGION, name).regions().getFirst();
    assertThat(said.surely()).isFalse();
    assertThat(said.alternatives()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"London,GB", "Paris,FR", "Berlin,DE", "Hong Kong,HK", "New York,US", "Singapore,SG"})
  void isSureWhereOneReadingIsByFarTheLikeliest(String name, String country) {
    var said = Reading.asked(Asked.REGION, name).regions().getFirst();
    assertThat(said.surely()).isTrue();
    assertThat(said.region().country()).hasValue(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reading list for nice people",
        "most of the best creators",
        "help me plan the sales work",
        "post date: split by man and mobile",
        "can you skip this",
        "make it so",
        "we want more sales",
        "contact us",
        "Spanish speaking creators",
        "IT is fine",
        "@paris is great",
      })
  void readsNoPlaceInEverydayWords(String text) {
    assertThat(Reading.regions(Reading.of(text))).isEmpty();
  }

  @Test
  void readsAnEverydayWordAsAPlaceWhenItIsTheAnswer() {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, "Reading"))).startsWith("Reading/GB");
  }

  @Test
  void readsAnEverydayWordAsAPlaceAfterInWithACapital() {
    assertThat(Reading.regions(Reading.of("cafés in Bath"))).startsWith("Bath/GB");
  }

  @ParameterizedTest
  @CsvSource({
    "germny,DE",
    "singapre,SG",
    "Phillipines,PH",
    "barcelna,ES",
    "indonesai,ID",
    "manchster,GB"
  })
  void forgivesATypingMistakeWhenAsked(String text, String country) {
    var said = Reading.asked(Asked.REGION, text).regions();
    assertThat(said).isNotEmpty();
    assertThat(said.getFirst().region().country()).hasValue(country);
  }

  @ParameterizedTest
  @CsvSource({"singapoer,SG", "germny,DE", "honk kong,HK", "mostly germny!,DE", "saudi arabai,SA"})
  void isSureOfACountryWithOneWrongLetter(String text, String country) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({"barcelna,Barcelona/ES?", "lodnon,London/GB?", "manhatan,Manhattan/US?"})
  void asksAboutAMisspeltCity(String text, String city) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(city);
  }

  @Test
  void forgivesMistakesInAListOfPlaces() {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, "germny and frnace, japan")))
        .isEqualTo("DE FR JP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "make it 12k usd",
        "change",
        "Change",
        "change the budget",
        "later",
        "our home market",
        "all of them",
        "of",
        "of course",
        "Of course",
        "national",
        "market",
        "my",
        "my city",
        "city",
        "never",
        "Never",
        "nice",
        "western",
        "changing",
        "somewhere cheap",
        "whatever works",
        "the same as before",
        "a nice training programme",
        "no, eur",
        "in eur",
        "no usd",
        "in usd",
        "am",
        "be",
        "pm",
        "I am",
        "at 5 pm",
        "to be",
        "gente",
        "New England",
        "the Midwest",
        "Pearl River Delta",
        "Francophone Africa",
        "West Coast",
      })
  void readsNoPlaceInEverydayWordsEvenWhenAsked(String text) {
    assertThat(Reading.asked(Asked.REGION, text).regions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"turkey,TR", "Nice,Nice/FR", "buffalo,Buffalo/US", "MY,MY", "Mỹ,US", "us,US"})
  void stillReadsAPlaceThatIsTheWholeAnswer(String text, String place) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(place);
  }

  @Test
  void readsNoRegionInTheNameOfMoney() {
    assertThat(Reading.of("5000 hong kong dollars").regions()).isEmpty();
  }

  @Test
  void prefersAReadingInTheWorkspacesRegion() {
    var said = Reading.READER.read("Hamilton", Reading.at("", "NZ")).regions().getFirst();
    assertThat(said.region().country()).hasValue("NZ");
  }

  @Test
  void tellsBothReadingsOfNA() {
    var said = Reading.asked(Asked.REGION, "NA").regions().getFirst();
    assertThat(said.alternatives()).extracting(Region::name).contains("Namibia");
  }

  @Test
  void marksWhereThePlaceStands() {
    var span = Reading.of("about 10k usd in hong kong").regions().getFirst().span();
    assertThat(span).isEqualTo(new Span(17, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "Central Europe, AT CH CZ DE HU LI PL SI SK",
    "southeast europe, AL BA BG GR HR MD ME MK RO RS SI TR XK",
    "South-Eastern Asia, BN ID KH LA MM MY PH SG TH TL VN",
    "CAS, KG KZ TJ TM UZ",
    "the eurozone, AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    "SAARC, AF BD BT IN LK MV NP PK"
  })
  void knowsTheMembersOfGroups(String said, String members) {
    assertThat(Reading.asked(Asked.REGION, said).regions())
        .singleElement()
        .satisfies(r -> assertThat(String.join(" ", r.region().countries())).isEqualTo(members));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I see", "it was great", "wer ist das?", "WE WANT TO SEE IT", "ser feliz"})
  void takesNoWordForTheShortNameOfAGroup(String said) {
    assertThat(Reading.asked(Asked.REGION, said).regions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dach without switzerrland | DACH -CH",
        "europe excpet germany     | 150 -DE",
        "佐治亞                     | US-GA",
        "喬治亞                     | GE?"
      })
  void readsWhatIsMisspeltBehindARefusal(String said, String places) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, said))).isEqualTo(places);
  }
}
