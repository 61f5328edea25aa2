package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Region;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What codes stand for, and what is known of a place by its code.
class PlaceCodesTest {
  private final Places places = Reading.PLACES;

  @ParameterizedTest
  @CsvSource({
    "CA,CA US-CA",
    "ca,CA US-CA",
    "GA,GA US-GA",
    "BC,CA-BC",
    "ON,CA-ON",
    "tx,US-TX",
    "HKG,HK",
    "hkg,HK",
    "us-tx,US-TX",
    "de-by,DE-BY",
    "EU,EU",
    "150,150"
  })
  void aCodeStandsForEachPlaceThatHasIt(String code, String all) {
    assertThat(places.coded(code).stream().map(p -> p.region().code().orElseThrow()))
        .containsExactly(all.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "ZZ", "ZZZ", "US-ZZ", "SCANDINAVIANS", "DE-BY-DE-BY-"})
  void whatIsNoCodeStandsForNothing(String code) {
    assertThat(places.coded(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-TX", "EU", "DACH", "150", "ZZ"})
  void onlyACountryIsOne(String code) {
    assertThat(places.country(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"US-TX,USD", "DE-BY,EUR", "HK,HKD", "JP,JPY"})
  void theMoneyIsThatOfTheCountry(String code, String currency) {
    var region = places.withCode(code).orElseThrow();
    assertThat(places.currencyOf(region)).hasValue(Currency.getInstance(currency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "DACH", "001", "AQ"})
  void whereSeveralCountriesAreOrNobodyPaysThereIsNoOneMoney(String code) {
    assertThat(places.withCode(code).flatMap(places::currencyOf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"the Hague,NL", "Hague,NL", "the Netherlands,NL", "the Vatican,VA", "the Bronx,US"})
  void anArticleBeforeANameDoesNotMatter(String name, String country) {
    assertThat(places.named(name).getFirst().countries()).containsExactly(country);
  }

  @Test
  void aCityStateIsOneAnswerAndNoSecondOneInItself() {
    assertThat(places.named("Singapore")).hasSize(1);
    assertThat(places.named("Hong Kong").getFirst().kind()).isEqualTo(Region.Kind.COUNTRY);
    assertThat(places.named("Luxembourg").getFirst().kind()).isEqualTo(Region.Kind.COUNTRY);
  }

  @Test
  void everyReadingIsListedOnceAndTheLikeliestFirst() {
    var hamiltons = places.named("Hamilton");
    assertThat(hamiltons).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(places.readings("Hamilton").stream().map(Place::prominence).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void aNameIsKnownByItsHash() {
    var munich = Names.hash(Names.folded("München"));
    assertThat(places.hasName(munich)).isTrue();
    assertThat(places.named(munich)).isNotEmpty();
    assertThat(places.hasName(munich + 1)).isFalse();
    assertThat(places.named(munich + 1)).isEmpty();
  }
}
