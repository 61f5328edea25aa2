package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Region;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Shouted, marked for the other direction, or not meant for the bot at all.
class OddlyWrittenTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private static Understood read(Asked asked, String text) {
    return READER.read(text, Context.on(TODAY).asking(asked));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'GB, FRANCE, OR GERMANY' | GB FR DE
          'GB, FR, IT'             | GB FR IT
          FRANCE AND SPAIN         | FR ES
          IS THAT A LOT?           | ''
          """,
      delimiter = '|')
  void capitalsAloneMakeNoPlaceOfAWord(String text, String codes) {
    var said = read(Asked.REGION, text).regions().stream().map(RegionSaid::region);
    assertThat(String.join(" ", said.flatMap(r -> r.code().stream()).toList())).isEqualTo(codes);
  }

  @Test
  void aShoutedOrderOfABudgetNamesNoCountry() {
    assertThat(read(Asked.BUDGET, "MAKE IT £90,700").regions()).isEmpty();
  }

  @Test
  void marksOfDirectionChangeNothing() {
    assertThat(read(Asked.BUDGET, "\u202Eabout HK$495k\u202C").money()).hasSize(1);
    assertThat(read(Asked.REGION, "\u2067Mexico City\u2069").regions())
        .extracting(RegionSaid::region)
        .extracting(Region::name)
        .containsExactly("Mexico City");
    assertThat(read(Asked.WISHES, "\u202Emust have @ana.cooks\u202C").creators().must())
        .isEqualTo(Set.of("ana.cooks"));
    assertThat(READER.circle("\u200Fonly me")).isPresent();
  }

  @Test
  void aShoutedSumForEachCreatorNamesNoPeru() {
    assertThat(read(Asked.REGION, "500 USD PER CREATOR").regions()).isEmpty();
    assertThat(READER.circle("only me🚀")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"see https://example.com/a?b=10000", "<script>alert(1)</script>"})
  void aNumberInAnAddressIsNoMoney(String text) {
    assertThat(read(Asked.BUDGET, text).money()).isEmpty();
  }

  @Test
  void aRefusalEndsWhereSomebodyElseIsWanted() {
    var creators = read(Asked.WISHES, "without @bob_eats, please include @cy").creators();
    assertThat(creators.without()).containsExactly("bob_eats");
    assertThat(creators.must()).containsExactly("cy");
  }

  @Test
  void aHumIsNoPlaceAndAMomentNoMother() {
    assertThat(read(Asked.REGION, "hm").regions()).isEmpty();
    assertThat(read(Asked.WISHES, "one moment").niches()).isEmpty();
  }
}
