package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceSettings.OneOf;
import campaignbot.bot.WorkspaceSettings.Option;
import campaignbot.bot.WorkspaceSettings.People;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.campaign.Circle;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceSettingsTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private final TestBot bot;
  private final WorkspaceSettings settings;

  WorkspaceSettingsTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
    this.settings = bot.settings();
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private OneOf oneOf(Topic topic) {
    return oneOf(settings, topic);
  }

  private static OneOf oneOf(WorkspaceSettings settings, Topic topic) {
    return settings.of("w").stream()
        .filter(s -> s.topic() == topic)
        .map(OneOf.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private String hear(Heard heard) {
    return bot.takeIn(KEY, heard).stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  @Test
  void atFirstNothingIsSettledAndEverybodyMayDoEverything() {
    assertThat(settings.of("w"))
        .extracting(WorkspaceSettings.Setting::topic)
        .containsExactly(Topic.values());
    assertThat(oneOf(Topic.CURRENCY).chosen()).isEqualTo(WorkspaceSettings.UNSETTLED);
    assertThat(oneOf(Topic.LANGUAGE).chosen()).isEqualTo(WorkspaceSettings.UNSETTLED);
    assertThat(settings.of("w"))
        .filteredOn(People.class::isInstance)
        .allMatch(s -> ((People) s).who().equals(Circle.EVERYBODY));
    assertThat(settings.mayChange("w", "ana")).isTrue();
  }

  @Test
  void theRegionsAreCountriesByNameWithTheCataloguesAmongThem() {
    assertThat(oneOf(Topic.REGION).options())
        .hasSizeBetween(30, 60)
        .contains(new Option("HK", "Hong Kong"), new Option("DE", "Germany"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "es, Moneda predeterminada, Preguntar en cada conversación, Alemania, Hong Kong",
    "zh-HK, 預設貨幣, 每次對話都問, 德國, 香港"
  })
  void areNamedInTheLanguageOfTheirReader(
      String language, String label, String unsettled, String germany, String hongKong) {
    var inLanguage = settings.in(Locale.forLanguageTag(language));
    var currency = oneOf(inLanguage, Topic.CURRENCY);
    assertThat(currency.label()).isEqualTo(label);
    assertThat(currency.options())
        .first()
        .isEqualTo(new Option(WorkspaceSettings.UNSETTLED, unsettled));
    assertThat(oneOf(inLanguage, Topic.REGION).options())
        .contains(new Option("DE", germany), new Option("HK", hongKong));
  }

  @ParameterizedTest
  @CsvSource({
    "es-MX, zh-HK, es-MX",
    "fr,    zh-HK, zh-HK",
    ",      zh-HK, zh-HK",
    "fr,    fr,    en",
    "es,    ,      es",
    ",      ,      en"
  })
  void theLanguageOfAReaderGoesBeforeTheWorkspacesIfItIsSpoken(
      @Nullable String reader, @Nullable String settled, String spoken) {
    bot.preferences()
        .update("w", s -> s.withLanguage(Optional.ofNullable(settled).map(Locale::forLanguageTag)));
    assertThat(settings.language("w", Optional.ofNullable(reader).map(Locale::forLanguageTag)))
        .isEqualTo(Locale.forLanguageTag(spoken));
  }

  @Test
  void theLanguageOfATalkIsTheStartersThenTheWorkspacesThenWhatIsAskedFor() {
    var mexican = Optional.of(Locale.of("es", "MX"));
    assertThat(hear(new Heard.Opened("ana", "8k usd", bot.today(), mexican)))
        .contains("Presupuesto: USD 8,000.");
    settings.choose("w", "ana", Topic.LANGUAGE, "zh-HK");
    assertThat(hear(new Heard.Said("ana", "9k usd", bot.today()))).contains("預算：USD 9,000");
    assertThat(hear(new Heard.Said("ana", "in English please", bot.today())))
        .contains("I speak English here from now on.");
    assertThat(hear(new Heard.Said("ana", "habla español", bot.today())))
        .contains("A partir de ahora hablo español aquí.");
    settings.choose("w", "ana", Topic.LANGUAGE, WorkspaceSettings.UNSETTLED);
    assertThat(bot.preferences().of("w").language()).isEmpty();
  }

  @Test
  void aTalkBegunAfterwardsTakesWhatWasSettled() {
    settings.choose("w", "ana", Topic.CURRENCY, "HKD");
    settings.choose("w", "ana", Topic.REGION, "HK");
    hear(new Heard.Opened("ana", "", bot.today()));
    assertThat(hear(new Heard.Said("ana", "50k", bot.today())))
        .contains("HKD 50,000", "Where are the people", "[1] Hong Kong");
    assertThat(hear(new Heard.Said("ana", "1", bot.today()))).contains("Region: Hong Kong");
  }

  @Test
  void whatWasSettledCanBeLeftOpenAgain() {
    settings.choose("w", "ana", Topic.CURRENCY, "HKD");
    settings.choose("w", "ana", Topic.CURRENCY, WorkspaceSettings.UNSETTLED);
    assertThat(bot.preferences().of("w")).isEqualTo(WorkspaceDefaults.NONE);
  }

  @Test
  void onlyWhoMayApproveMayChangeThem() {
    settings.allow("w", "ana", Topic.APPROVERS, Set.of("ana"));
    settings.choose("w", "bob", Topic.CURRENCY, "EUR");
    settings.allow("w", "bob", Topic.APPROVERS, Set.of("bob"));
    settings.allow("w", "bob", Topic.IMPORTERS, Set.of("bob"));
    assertThat(settings.mayChange("w", "bob")).isFalse();
    assertThat(bot.preferences().of("w"))
        .isEqualTo(WorkspaceDefaults.NONE.withApprovers(Circle.of(Set.of("ana"))));
    assertThat(settings.mayChange("other", "bob")).isTrue();
  }

  @Test
  void whenNobodyIsNamedEverybodyMay() {
    settings.allow("w", "ana", Topic.FEE_READERS, Set.of("ana"));
    settings.allow("w", "ana", Topic.FEE_READERS, Set.of());
    assertThat(bot.preferences().of("w").feeReaders()).isEqualTo(Circle.EVERYBODY);
  }

  @Test
  void whatIsNoOptionIsNotTaken() {
    settings.choose("w", "ana", Topic.CURRENCY, "XXX");
    settings.choose("w", "ana", Topic.REGION, "Atlantis");
    settings.choose("w", "ana", Topic.LANGUAGE, "fr");
    assertThat(bot.preferences().of("w")).isEqualTo(WorkspaceDefaults.NONE);
  }
}
