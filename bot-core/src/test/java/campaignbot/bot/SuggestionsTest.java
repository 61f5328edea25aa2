package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Suggestions.Suggestion;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
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
