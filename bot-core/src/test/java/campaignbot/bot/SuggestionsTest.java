package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Suggestions.Suggestion;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.conversation.Languages;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.Niches;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  private static final Reader READER = Reader.bundled();
  private static final Context REGION = Context.on(LocalDate.EPOCH).asking(Asked.REGION);

  @TempDir private Path folder;
  private TestBot bot;
  private Suggestions suggestions;

  @BeforeEach
  void open() {
    bot = TestBot.in(folder);
    suggestions = bot.suggestions(new Wording(Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private static List<String> labels(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::label).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "s", "ger", "hong", "wien", "georgia", "bavaria", "dach", "東京", "new"})
  void everyRegionThatIsSuggestedIsReadWhenItIsSaid(String typed) {
    assertThat(suggestions.regions("w1", typed))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(25)
        .allSatisfy(s -> assertThat(READER.read(s.value(), REGION).regions()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "es, aleman, Alemania, Alemania",
    "es, germany, Alemania, Alemania",
    "es, bavaria, 'Bavaria, Alemania', Bavaria",
    "zh-HK, 德, 德國, 德國",
    "zh-HK, germany, 德國, 德國",
    "zh-HK, hong, 香港, 香港"
  })
  void regionsAreNamedInTheLanguageOfWhoeverTypes(
      String language, String typed, String label, String value) {
    assertThat(suggestions.in(Locale.forLanguageTag(language)).regions("w1", typed))
        .contains(new Suggestion(value, label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "zh-HK"})
  void everyCountryIsReadAsItIsSuggestedInEveryLanguage(String language) {
    var inLanguage = suggestions.in(Locale.forLanguageTag(language));
    var places = Places.bundled();
    assertThat(Locale.getISOCountries())
        .flatExtracting(code -> places.country(code).stream().toList())
        .hasSizeGreaterThan(200)
        .allSatisfy(country ->
            assertThat(inLanguage.regions("w1", country.name()))
                .first()
                .satisfies(s ->
                    assertThat(READER.read(s.value(), REGION).regions())
                        .first()
                        .satisfies(r -> assertThat(r.region()).isEqualTo(country))));
  }

  @Test
  void placesOfOneNameAreToldApart() {
    var georgias = suggestions.regions("w1", "georgia");
    assertThat(labels(georgias)).contains("Georgia", "Georgia, US");
    assertThat(READER.read("Georgia, US", REGION).regions())
        .first()
        .satisfies(r -> assertThat(r.region().countries()).containsExactly("US"));
    assertThat(georgias).extracting(Suggestion::value).doesNotHaveDuplicates();
  }

  @Test
  void misspeltAndForeignNamesAreUnderstood() {
    assertThat(labels(suggestions.regions("w1", "Deutschland"))).contains("Germany");
    assertThat(labels(suggestions.regions("w1", "singapur"))).contains("Singapore");
  }

  @Test
  void whereNothingIsTypedTheWorkspacesOwnPlacesComeFirst() {
    bot.preferences()
        .update(
            "w1",
            s ->
                s.withRegion(
                    Optional.of(campaignbot.campaign.Region.country("AT", "Austria", 9_000_000))));
    assertThat(labels(suggestions.regions("w1", ""))).first().isEqualTo("Austria");
    assertThat(labels(suggestions.regions("w2", ""))).first().isNotEqualTo("Austria");
  }

  @Test
  void nonsenseIsNothing() {
    assertThat(suggestions.regions("w1", "purple elephants")).isEmpty();
    assertThat(suggestions.niches("purple elephants")).isEmpty();
    assertThat(suggestions.currencies("w1", "purple elephants")).isEmpty();
  }

  @Test
  void nichesBeginAsTypedOrAreMeantByIt() {
    assertThat(labels(suggestions.niches("fi"))).contains("fitness");
    assertThat(labels(suggestions.niches("кулинария"))).contains("food");
    assertThat(suggestions.niches("")).hasSize(25);
  }

  @ParameterizedTest
  @CsvSource({
    "es, com, comida",
    "es, food, comida",
    "es, fit, fitness",
    "zh-HK, 美, 美食",
    "zh-HK, food, 美食"
  })
  void nichesAreNamedInTheLanguageOfWhoeverTypes(String language, String typed, String label) {
    assertThat(labels(suggestions.in(Locale.forLanguageTag(language)).niches(typed)))
        .contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "zh-HK"})
  void everyNicheIsMeantByWhatIsSuggestedForIt(String language) {
    var inLanguage = suggestions.in(Locale.forLanguageTag(language));
    var english = new Wording(Locale.ENGLISH).settings();
    assertThat(Niches.known())
        .allSatisfy(niche ->
            assertThat(inLanguage.niches(english.niche(niche)))
                .first()
                .satisfies(s -> assertThat(Niches.in(s.value())).containsExactly(niche)));
  }

  @ParameterizedTest
  @CsvSource({"es, franco suizo, CHF", "es, yen, JPY", "zh-HK, 日圓, JPY", "zh-HK, 港, HKD"})
  void currenciesAreFoundByTheirNamesInTheLanguageOfWhoeverTypes(
      String language, String typed, String value) {
    assertThat(suggestions.in(Locale.forLanguageTag(language)).currencies("w1", typed))
        .extracting(Suggestion::value)
        .contains(value);
  }

  @Test
  void settingsAreSuggestedInTheLanguageOfWhoeverTypes() {
    assertThat(suggestions.in(Languages.SPANISH).settled("w1", Topic.REGION, "aleman"))
        .containsExactly(new Suggestion("DE", "Alemania"));
    assertThat(suggestions.in(Languages.CHINESE).settled("w1", Topic.CURRENCY, "eur"))
        .containsExactly(new Suggestion("EUR", "歐元（EUR）"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "dollar", "hk$", "euros", "円", "forint"})
  void everyCurrencyThatIsSuggestedIsOne(String typed) {
    assertThat(suggestions.currencies("w1", typed))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(Currency.getInstance(s.value())).isNotNull());
  }

  @Test
  void settingsSuggestWhatCanBeSettled() {
    assertThat(suggestions.settled("w1", WorkspaceSettings.Topic.CURRENCY, "eur"))
        .extracting(Suggestion::value)
        .containsExactly("EUR");
  }
}
