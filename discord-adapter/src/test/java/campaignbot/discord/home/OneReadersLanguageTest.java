package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Interaction;
import campaignbot.discord.fake.Person;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.storage.Workspaces;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one person alone reads is in their language where the bot speaks it, else in that which the
/// workspace has settled.
class OneReadersLanguageTest {
  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;
  private Place campaigns;

  /// The bot does not speak hers.
  private Person french;

  private Person chinese;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Reading.CALLED);
    discord = bench.discord();
    campaigns = discord.campaigns();
    french = discord.alice().speaking("fr");
    chinese = discord.bob().speaking("zh-TW");
    settle("es");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void settle(String language) {
    bench
        .bot()
        .settings()
        .choose(FakeDiscord.GUILD, discord.alice().id(), Topic.LANGUAGE, language);
  }

  private Posted answer(Person who, String command, Map<String, ?> options) {
    return whispered(discord.slash(who, campaigns, command, options));
  }

  private Posted whispered(Interaction interaction) {
    discord.await("an answer", () -> !interaction.ephemerals().isEmpty());
    return interaction.ephemerals().getFirst();
  }

  private Place begun(Person who) {
    bench.after(() -> discord.slash(who, campaigns, "plan-campaign"));
    return discord.threads(campaigns).getLast();
  }

  private Interaction pressed(Person who, Place thread, String button) {
    var message = discord.byBot(thread).getLast();
    return discord.click(who, message, id(message, button));
  }

  private static String id(Posted message, String end) {
    return message.customIds().stream().filter(id -> id.endsWith(end)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          campaigns help         | También: «/campaigns list»       | 還有：「/campaigns list」
          campaigns list         | Todavía no has participado       | 你還未參與過任何對話
          campaigns resume       | En este canal no hay nada        | 這個頻道沒有等候回答的對話
          campaign-creators help | Busca creadores                  | 尋找創作者
          campaign-settings      | Ajustes de este servidor         | 這個伺服器的設定
          campaign-settings      | Para importes que alguien dice   | 用於沒有說明貨幣的金額
          """)
  void commandsAreAnswered(String command, String inSpanish, String inChinese) {
    assertThat(answer(french, command, Map.of()).words()).contains(inSpanish);
    assertThat(answer(chinese, command, Map.of()).words()).contains(inChinese);
  }

  @Test
  void whereNothingIsSettledTheyAreAnsweredInEnglish() {
    settle("none");
    assertThat(answer(french, "campaigns list", Map.of()).words())
        .contains("You were part of no talk yet");
  }

  @Test
  void aSettingThatIsNotKnownIsRefused() {
    var options = Map.of("currency", "pebbles");
    assertThat(answer(french, "campaign-settings", options).words())
        .contains("No puedo fijar «pebbles»");
  }

  @Test
  void aSettingThatIsChangedByAMenuIsShown() {
    var panel = answer(french, "campaign-settings", Map.of());
    discord.select(french, panel, id(panel, "IMPORTERS"), List.of(discord.bob().id()));
    discord.await("the change", () -> discord.now(panel).edits() > 0);
    assertThat(discord.now(panel).words()).contains("Ajustes de este servidor");
  }

  @Test
  void whatIsSuggestedWhileTheyType() {
    assertThat(suggested(french, "plan-campaign", "region", "aleman")).containsExactly("Alemania");
    assertThat(suggested(chinese, "plan-campaign", "niche", "美食")).contains("美食");
    assertThat(suggested(french, "campaign-settings", "region", "aleman"))
        .containsExactly("Alemania");
  }

  private List<String> suggested(Person who, String command, String option, String typed) {
    var asked = discord.autocomplete(who, campaigns, command, Map.of(option, typed), option);
    return discord.acknowledged(asked).choices().stream().map(c -> c.getString("name")).toList();
  }

  @Test
  void aFormAsksAsItIsLabelled() {
    var thread = begun(discord.alice());
    assertThat(form(french, thread, "type:BUDGET"))
        .contains("Tu respuesta", "Escribe el importe con su moneda");
    assertThat(form(chinese, thread, "type:BUDGET")).contains("你的答案", "請輸入金額和貨幣");
  }

  private String form(Person who, Place thread, String button) {
    return discord.acknowledged(pressed(who, thread, button)).modal().orElseThrow().toString();
  }

  @Test
  void aButtonIsTooOld() {
    var thread = begun(discord.alice());
    bench.bot().clock().forward(Duration.ofDays(400));
    assertThat(whispered(pressed(french, thread, "amount:5000")).text())
        .contains("demasiado antiguo");
    assertThat(whispered(pressed(chinese, thread, "amount:5000")).text()).contains("這個按鈕太舊");
  }

  @Test
  void theirCampaignIsForgotten() {
    var thread = begun(discord.alice());
    var form = discord.acknowledged(pressed(french, thread, "type:BUDGET"));
    new Workspaces(bench.bot().database()).delete(FakeDiscord.GUILD);
    settle("es");
    assertThat(whispered(pressed(french, thread, "amount:5000")).text())
        .contains("Ya no conozco esta campaña");
    assertThat(whispered(pressed(chinese, thread, "amount:5000")).text()).contains("我已經不認識這個推廣");
    assertThat(whispered(discord.submit(french, form, Map.of("answer", "8k usd"))).text())
        .contains("Ya no conozco esta campaña");
  }

  @Test
  void somethingCannotBeStored() {
    var thread = begun(discord.alice());
    bench.storeIsAway(true);
    assertThat(whispered(pressed(french, thread, "amount:5000")).text())
        .contains("no puedo acceder a mis notas");
    assertThat(whispered(pressed(chinese, thread, "amount:5000")).text()).contains("我現在無法讀取記錄");
    bench.storeIsAway(false);
  }

  @Test
  void aListIsTooLong() {
    var places = "hong kong, taiwan, singapore, japan, korea, thailand, vietnam and malaysia";
    IntStream.range(0, 20)
        .forEach(_ ->
            bench.after(() ->
                discord.slash(
                    discord.alice(),
                    campaigns,
                    "plan-campaign",
                    Map.of("budget", "10k usd", "region", places, "metric", "sales"))));
    assertThat(answer(french, "campaigns list", Map.of()).words())
        .contains("demasiado largo para un mensaje de Discord");
  }
}
