package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceDefaults;
import campaignbot.conversation.Languages;
import campaignbot.homes.Backstage;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import campaignbot.slack.fake.Receipt;
import campaignbot.slack.fake.Team;
import campaignbot.slack.fake.View;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everybody in a thread reads the talk's language, one person alone the workspace's.
class LanguagesInSlackTest {
  private static final String PLAN = "/plan-campaign";
  private static final String CREATORS = "/campaign-creators";
  private static final byte[] LIST =
      "handle,platform,followers,country,niche\n@mia.eats,instagram,4200,HK,food\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Bench bench;
  private FakeSlack slack;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Way.HTTP);
    slack = bench.slack();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void settle(Team team, Locale language) {
    bench
        .bot()
        .preferences()
        .update(
            team.id(),
            d ->
                new WorkspaceDefaults(
                    d.currency(),
                    d.region(),
                    Optional.of(language),
                    d.approvers(),
                    d.importers(),
                    d.feeReaders()));
  }

  private void settleSpanish() {
    settle(slack.team(), Languages.SPANISH);
  }

  private Place begun(String text) {
    slack.slash(slack.alice(), slack.campaigns(), PLAN, text);
    bench.untilIdle();
    return slack.byBot(slack.campaigns().outside()).getLast().place();
  }

  private void say(Place thread, String text) {
    slack.message(slack.alice(), thread, text);
    bench.untilIdle();
  }

  private Posted last(Place place) {
    return slack.byBot(place).getLast();
  }

  private static String words(Posted message) {
    return String.join(" ", Words.of(message.blocks()));
  }

  /// The form behind “Another amount…” of the last question.
  private View form(Place thread) {
    slack.click(slack.alice(), last(thread), "pick:type:BUDGET");
    Backstage.until("a form is open", () -> slack.modalOf(slack.alice()).isPresent());
    return slack.modalOf(slack.alice()).orElseThrow();
  }

  private String objection(View form) {
    return slack
        .submit(slack.alice(), form, Map.of("answer", "purple elephants"))
        .json()
        .orElseThrow()
        .toString();
  }

  private String tidied(Posted question) {
    Backstage.until("the buttons are gone", () -> slack.now(question).edits() > 0);
    return words(slack.now(question));
  }

  private static String text(Receipt answer) {
    return answer.json().orElseThrow().get("text").getAsString();
  }

  @Test
  void aTalkThatACommandOpensIsInTheWorkspacesLanguageFromItsRootOn() {
    settleSpanish();
    var thread = begun("");
    assertThat(last(slack.campaigns().outside()).text()).contains("está planificando una campaña");
    assertThat(words(last(thread))).contains("¿Cuál es el presupuesto?");
  }

  @Test
  void aTalkThatAMentionOrADirectMessageOpensIsInTheWorkspacesLanguage() {
    settle(slack.team(), Languages.CHINESE);
    var said = slack.mention(slack.bob(), slack.campaigns().outside(), "10k usd");
    bench.untilIdle();
    assertThat(words(last(slack.campaigns().under(said.ts())))).contains("你想接觸的人在哪裡？");
    var direct = slack.team().direct(slack.bob());
    slack.message(slack.bob(), direct, "10k usd");
    bench.untilIdle();
    assertThat(words(last(direct.outside()))).contains("你想接觸的人在哪裡？");
  }

  @Test
  void aFormAsksAndObjectsInTheWorkspacesLanguage() {
    settleSpanish();
    var form = form(begun(""));
    assertThat(form.json().toString())
        .contains("Tu respuesta", "Responder", "Déjalo", "Escribe el importe con su moneda");
    assertThat(objection(form)).contains("No he podido leer un importe");
  }

  @Test
  void whereTheWorkspaceHasSettledNoneAFormSpeaksLikeTheTalk() {
    var form = form(begun("用中文"));
    assertThat(form.json().toString()).contains("你的答案", "算了", "請輸入金額和貨幣");
    assertThat(objection(form)).contains("我看不出金額");
  }

  @Test
  void aFormIsForOnePersonAloneAlsoInATalkThatSpeaksAnotherLanguage() {
    settleSpanish();
    var thread = begun("speak English");
    assertThat(words(last(thread))).contains("What's the budget?");
    assertThat(form(thread).json().toString()).contains("Tu respuesta", "Escribe el importe");
  }

  @Test
  void whatStandsInPlaceOfTheButtonsIsInTheTalksLanguage() {
    settleSpanish();
    var thread = begun("");
    var question = last(thread);
    say(thread, "8k usd");
    slack.click(slack.bob(), question, "pick:amount:2000");
    bench.untilIdle();
    assertThat(tidied(question)).contains("Esto ya no está abierto");
  }

  @Test
  void everybodyReadsItInTheTalksLanguageWhateverTheWorkspaceHasSettled() {
    settleSpanish();
    var thread = begun("用中文");
    var question = last(thread);
    say(thread, "8k usd");
    slack.click(slack.bob(), question, "pick:amount:2000");
    bench.untilIdle();
    assertThat(tidied(question)).contains("這一題已經不用回答了");
  }

  @ParameterizedTest
  @CsvSource({
    "es, '', No estoy en este canal",
    "zh-HK, '', 我不在這個頻道",
    "es, 用中文, No estoy en este canal"
  })
  void whoTypesTheCommandWhereTheBotIsNotIsToldInTheWorkspacesLanguage(
      String language, String typed, String told) {
    settle(slack.team(), Locale.forLanguageTag(language));
    assertThat(toldWhereTheBotIsNot(typed)).contains(told, "/invite");
  }

  @Test
  void whereTheWorkspaceHasSettledNoneTheyAreToldInTheLanguageThatTheyAskedFor() {
    assertThat(toldWhereTheBotIsNot("habla español")).contains("No estoy en este canal");
  }

  private String toldWhereTheBotIsNot(String typed) {
    slack.slash(slack.alice(), slack.team().channel("not-a-member"), PLAN, typed);
    Backstage.until("she is told", () -> !slack.whispersTo(slack.alice()).isEmpty());
    bench.untilIdle();
    return slack.whispersTo(slack.alice()).getLast().text();
  }

  @Test
  void aSharedListIsReportedInTheTalksLanguageElseTheWorkspaces() {
    settleSpanish();
    var direct = slack.team().direct(slack.bob()).outside();
    slack.upload(slack.bob(), direct, "list.csv", LIST, "");
    bench.untilIdle();
    assertThat(words(last(direct))).contains("1 nuevo");
    var thread = begun("用中文");
    slack.upload(slack.alice(), thread, "list.csv", LIST, "");
    bench.untilIdle();
    assertThat(words(last(thread))).contains("1 名不變");
  }

  @Test
  void whatOnePersonAsksForIsAnsweredInTheWorkspacesLanguage() {
    settleSpanish();
    assertThat(slack.slash(slack.alice(), slack.campaigns(), PLAN, "help").body())
        .contains("Planifico campañas", "para tus borradores y planes");
    assertThat(text(slack.slash(slack.alice(), slack.campaigns(), PLAN, "list")))
        .contains("Todavía no has participado");
    assertThat(text(slack.slash(slack.alice(), slack.campaigns(), PLAN, "resume")))
        .contains("no hay nada que espere una respuesta");
    assertThat(slack.slash(slack.alice(), slack.campaigns(), CREATORS, "find food").body())
        .contains("creadores de la muestra");
  }

  @Test
  void theAppHomeIsInTheLanguageThatIsChosenInIt() {
    slack.openHome(slack.alice());
    slack.await("the home", () -> slack.homeOf(slack.alice()).isPresent());
    var home = slack.homeOf(slack.alice()).orElseThrow();
    slack.use(slack.alice(), home, "setting:LANGUAGE", Optional.of("es"));
    slack.await(
        "the home in Spanish",
        () ->
            slack
                .homeOf(slack.alice())
                .orElseThrow()
                .json()
                .toString()
                .contains("Ajustes de este"));
  }

  @Test
  void whileTheStoreIsAwayOnePersonIsAnsweredInTheLanguageOfBefore() {
    settleSpanish();
    slack.slash(slack.alice(), slack.campaigns(), CREATORS, "help");
    bench.bot().database().close();
    assertThat(text(slack.slash(slack.alice(), slack.campaigns(), CREATORS, "find food")))
        .contains("Escribe tu comando otra vez");
    assertThat(slack.slash(slack.alice(), slack.campaigns(), PLAN, "help").body())
        .contains("Planifico campañas");
  }

  @Test
  void helpNeedsNoStore() {
    bench.bot().database().close();
    slack.acknowledgeWithin(Duration.ofSeconds(10));
    assertThat(slack.slash(slack.alice(), slack.campaigns(), PLAN, "help").body())
        .contains("I plan campaigns");
  }

  @Test
  void aWorkspaceThatHasThrownTheBotOutIsToldSoInItsLanguage() {
    var twin = slack.team(FakeSlack.TWIN_TEAM);
    bench.install(twin);
    settle(twin, Languages.SPANISH);
    slack.uninstall(twin);
    var answer = slack.slash(twin.member("alice"), twin.channel("campaigns"), PLAN, "");
    assertThat(text(answer)).contains("Todavía no estoy instalado", "/slack/install");
  }
}
