package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be settled is found by its name in any language that the bot speaks.
class SettingsInEveryLanguageTest {
  private static final String COMMAND = "campaign-settings";

  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Reading.CALLED);
    discord = bench.discord();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Person speaking(String locale) {
    return discord.alice().speaking(locale);
  }

  private String settled(String locale, String option, String typed) {
    var asked =
        discord.slash(speaking(locale), discord.campaigns(), COMMAND, Map.of(option, typed));
    discord.await("an answer", () -> !asked.ephemerals().isEmpty());
    return asked.ephemerals().getFirst().words();
  }

  private List<String> suggested(String locale, String option, String typed) {
    var asked =
        discord.autocomplete(
            speaking(locale), discord.campaigns(), COMMAND, Map.of(option, typed), option);
    return discord.acknowledged(asked).choices().stream().map(c -> c.getString("name")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "es-ES, region, Germany, Alemania",
    "es-ES, region, germ, Alemania",
    "es-ES, region, 德國, Alemania",
    "zh-TW, region, Alemania, 德國",
    "en-US, region, Alemania, Germany",
    "es-ES, currency, Swiss Franc (CHF), franco suizo (CHF)",
    "zh-TW, currency, CHF, 瑞士法郎（CHF）",
  })
  void whoeverTypesItReadsItInTheirOwn(String locale, String option, String typed, String shown) {
    assertThat(suggested(locale, option, typed)).containsExactly(shown);
    assertThat(settled(locale, option, typed)).contains("· " + shown);
  }

  @Test
  void whereSeveralBeginSoNoneIsMeant() {
    assertThat(settled("es-ES", "region", "South")).contains("No puedo fijar «South»");
  }

  @ParameterizedTest
  @CsvSource({
    "español, es",
    "Spanish, es",
    "西班牙文, es",
    "es, es",
    "inglés, en",
    "Chinese, zh-HK",
    "中文, zh-HK",
  })
  void theLanguageIsSettledByItsOwnNameOrByOneOfOurs(String typed, String tag) {
    var names = Map.of("es", "español", "en", "English", "zh-HK", "中文");
    assertThat(suggested("zh-TW", "language", typed)).contains(names.get(tag));
    settled("zh-TW", "language", typed);
    assertThat(bench.bot().preferences().of(FakeDiscord.GUILD).language())
        .hasValueSatisfying(l -> assertThat(l.toLanguageTag()).isEqualTo(tag));
  }

  @Test
  void oneThatIsNotSpokenIsRefused() {
    assertThat(settled("es-ES", "language", "Klingon")).contains("No puedo fijar «Klingon»");
  }

  @Test
  void theNextTalkSpeaksTheLanguageThatTheCommandHasSettled() {
    settled("en-US", "language", "español");
    bench.after(() -> discord.slash(discord.bob(), discord.campaigns(), "plan-campaign"));
    var thread = discord.threads(discord.campaigns()).getLast();
    assertThat(discord.byBot(thread).getLast().words()).contains("¿Cuál es el presupuesto?");
    assertThat(discord.complaints()).isEmpty();
  }
}
