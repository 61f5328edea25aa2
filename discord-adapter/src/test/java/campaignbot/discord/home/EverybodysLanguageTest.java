package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Interaction;
import campaignbot.discord.fake.Person;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.homes.Backstage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What everybody in a talk reads is in the talk's language, whoever presses; so is what stands
/// around words of the talk. Where nothing is known of a person, the workspace's counts.
class EverybodysLanguageTest {
  private static final String CSV =
      """
      handle,platform,followers,country,niche,fee_usd
      mia.cooks,instagram,4200,HK,food,300
      """;

  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;
  private Place campaigns;
  private Person spanish;
  private Person english;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Reading.CALLED);
    discord = bench.discord();
    campaigns = discord.campaigns();
    spanish = discord.alice().speaking("es-ES");
    english = discord.bob();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Place begun(Map<String, String> options) {
    bench.after(() -> discord.slash(spanish, campaigns, "plan-campaign", options));
    return discord.threads(campaigns).getLast();
  }

  private Posted last(Place place) {
    return discord.byBot(place).getLast();
  }

  private Interaction pressed(Place thread, String button) {
    var message = last(thread);
    return discord.click(english, message, id(message, button));
  }

  private static String id(Posted message, String part) {
    return message.customIds().stream().filter(id -> id.contains(part)).findFirst().orElseThrow();
  }

  private Posted whispered(Interaction interaction) {
    discord.await("an answer", () -> !interaction.ephemerals().isEmpty());
    return interaction.ephemerals().getFirst();
  }

  @Test
  void buttonsThatCountNoMoreGiveWayToTheTalksWords() {
    var thread = begun(Map.of());
    var question = last(thread);
    bench.after(() -> discord.reply(spanish, question, "5k usd"));
    bench.after(() -> discord.click(english, question, id(question, "amount:5000")));
    discord.await("they are gone", () -> discord.now(question).customIds().isEmpty());
    assertThat(discord.now(question).text()).contains("La conversación sigue abajo");
  }

  @Test
  void anObjectionAndWhatStandsAroundItAreInOneLanguage() {
    var form = discord.acknowledged(pressed(begun(Map.of()), "type:BUDGET"));
    var refused = discord.submit(english, form, Map.of("answer", "purple elephants"));
    assertThat(whispered(refused).text())
        .contains("No he podido leer un importe", "Has escrito: purple elephants");
  }

  @Test
  void thePagesOfAPlanSpeakAsItsTableDoes() {
    var thread = begun(Map.of("budget", "12k usd", "region", "hong kong", "metric", "sales"));
    bench.after(() -> pressed(thread, "no_wishes:"));
    bench.after(() -> pressed(thread, "plan_it:"));
    var page = whispered(pressed(thread, "page/"));
    assertThat(page.words()).contains("creadores 1 a 20 de", "Siguiente ▶");
    discord.click(english, page, id(page, "/2"));
    discord.await("the second page", () -> discord.now(page).words().contains("21 a 40 de"));
  }

  @Test
  void whatCannotBeReadIsExplainedInTheTalksLanguage() {
    var thread = begun(Map.of());
    discord.message(english, thread, "8k usd");
    discord.await("an explanation", () -> discord.byBot(thread).size() > 1);
    assertThat(last(thread).text()).contains("No puedo leer lo que se escribe aquí");
  }

  @Test
  void aMentionOpensATalkInTheServersLanguage() {
    discord.speaks(discord.guild(), "zh-TW");
    bench.after(() -> discord.mention(english, campaigns, "10k usd"));
    assertThat(last(discord.awaitThread(campaigns)).words()).contains("你想接觸的人在哪裡");
  }

  @Test
  void whileTheStoreIsAwayWhoeverCallsIsToldInTheServersLanguage() {
    discord.speaks(discord.guild(), "zh-TW");
    bench.storeIsAway(true);
    discord.mention(english, campaigns, "10k usd");
    assertThat(discord.awaitMessage(campaigns, 1).text()).contains("我現在無法讀取記錄");
    bench.storeIsAway(false);
  }

  @Test
  void aReportOnAFileIsInTheServersLanguageUnlessTheWorkspaceHasSettledAnother() {
    discord.speaks(discord.guild(), "zh-TW");
    assertThat(reported(campaigns, discord.bot().mention())).contains("名冊現有");
    settle(FakeDiscord.GUILD, "es");
    assertThat(reported(campaigns, discord.bot().mention())).contains("Tu catálogo tiene");
  }

  @Test
  void inDirectMessagesAReportIsInThePersonsOwnWorkspacesLanguage() {
    settle("user-" + english.id(), "es");
    assertThat(reported(discord.dm(english), "")).contains("Tu catálogo tiene");
  }

  @Test
  void inDirectMessagesAReportIsInTheLanguageThatTheLastPressOrCommandTold() {
    var direct = discord.dm(english);
    whispered(discord.slash(english.speaking("zh-TW"), campaigns, "campaigns help"));
    settle("user-" + english.id(), "es");
    assertThat(reported(direct, "")).contains("名冊現有");
  }

  @Test
  void directMessagesOpenATalkInTheLanguageThatTheLastPressOrCommandTold() {
    whispered(discord.slash(english.speaking("zh-TW"), campaigns, "campaigns help"));
    var direct = discord.dm(english);
    bench.after(() -> discord.message(english, direct, "10k usd"));
    assertThat(last(direct).words()).contains("你想接觸的人在哪裡");
  }

  private void settle(String workspace, String language) {
    bench.bot().settings().choose(workspace, english.id(), Topic.LANGUAGE, language);
  }

  private String reported(Place place, String text) {
    var before = discord.messages().size();
    var file = discord.file("creators.csv", CSV.getBytes(StandardCharsets.UTF_8));
    bench.after(() -> discord.message(english, place, text, file));
    Backstage.until(
        "it is reported",
        () ->
            discord.messages().stream()
                .skip(before)
                .anyMatch(m -> m.words().contains("creators.csv")));
    return discord.messages().stream()
        .skip(before)
        .map(Posted::words)
        .reduce("", (a, b) -> a + "\n" + b);
  }
}
