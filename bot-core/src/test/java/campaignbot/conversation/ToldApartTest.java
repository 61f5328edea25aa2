package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of the places of one name an answer in words means.
class ToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          valencia   | the city in spain           | CITY [ES]
          valencia   | spain / spain               | CITY [ES]
          valencia   | the spanish one / the city  | CITY [ES]
          valencia   | la de españa / la ciudad    | CITY [ES]
          valencia   | spain / the region          | SUBDIVISION [ES]
          valencia   | the region in spain         | SUBDIVISION [ES]
          valencia   | the venezuelan one          | CITY [VE]
          valencia   | venezuela please            | CITY [VE]
          valencia   | france                      | COUNTRY [FR]
          valencia   | all of spain                | COUNTRY [ES]
          birmingham | the english one             | CITY [GB]
          georgia    | the country                 | COUNTRY [GE]
          georgia    | the us state                | SUBDIVISION [US]
          georgia    | the american one            | SUBDIVISION [US]
          """)
  void aPlaceIsToldFromOthersOfItsName(String name, String answer, String meant) {
    var talk = Rehearsal.of("<open> 10k usd in " + name + " / " + answer);
    var region = talk.last().next().brief().region().orElseThrow();
    assertThat(region.kind() + " " + region.countries()).isEqualTo(meant);
  }
}
