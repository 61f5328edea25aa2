package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Region;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private final Places places = Reading.PLACES;

  @ParameterizedTest
  @CsvSource({
    "Deutschland,DE",
    "alemania,DE",
    "Германия,DE",
    "德国,DE",
    "ドイツ,DE",
    "DEU,DE",
    "de,DE",
    "the Netherlands,NL",
    "Côte d’Ivoire,CI",
    "UAE,AE",
    "U.S.A.,US",
    "Reino Unido,GB",
    "Catalonia,ES-CT",
    "Texas,US-TX",
    "Ontario,CA-ON",
    "DE-BY,DE-BY",
    "EU,EU",
    "apac,APAC",
    "Latin America,419",
    "south east asia,035"
  })
  void knowsNamesAndCodes(String words, String code) {
    assertThat(places.named(words).getFirst().code()).hasValue(code);
  }

  @Test
  void knowsNothingOfNonsense() {
    assertThat(places.named("qwrtzplk")).isEmpty();
  }

  @Test
  void knowsWhereACityLies() {
    var munich = places.named("München").getFirst();
    assertThat(munich.subdivision()).hasValue("DE-BY");
  }

  @Test
  void knowsHowManyPeopleLiveInACountry() {
    assertThat(places.country("HK").orElseThrow().population()).isBetween(6_500_000L, 8_500_000L);
  }

  @Test
  void knowsTheMoneyOfACountry() {
    var malaysia = places.country("MY").orElseThrow();
    assertThat(places.currencyOf(malaysia)).hasValue(Currency.getInstance("MYR"));
  }

  @Test
  void givesNoCountryForAnUnknownCode() {
    assertThat(places.country("ZZ")).isEmpty();
  }

  @Test
  void countsTheMembersOfTheEuropeanUnion() {
    assertThat(places.withCode("EU").orElseThrow().countries()).hasSize(27);
  }

  @Test
  void foldsEveryBundledNameToItself() {
    assertThat(places.table().allNames()).allSatisfy(n -> assertThat(Names.folded(n)).isEqualTo(n));
  }

  @Test
  void putsTheLikeliestReadingFirst() {
    assertThat(places.named("Paris"))
        .first()
        .extracting(Region::countries)
        .asString()
        .contains("FR");
  }
}
