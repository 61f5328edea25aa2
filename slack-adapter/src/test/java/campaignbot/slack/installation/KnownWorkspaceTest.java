package campaignbot.slack.installation;

import static campaignbot.slack.installation.SlackRequests.authorization;
import static campaignbot.slack.installation.SlackRequests.message;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Languages;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Through a real Bolt app, whose listeners note the contexts that they were given.
class KnownWorkspaceTest {
  private static final String NOWHERE = "http://127.0.0.1:1/response";
  private static final URI INSTALL = URI.create("https://bot.example.com/slack/install");

  private static final String FIELD =
      """
      {"type":"divider"},
      {"type":"input","block_id":"answer","label":{"type":"plain_text","text":"x"},
       "element":{"type":"plain_text_input","action_id":"text"}}
      """;

  /// What workspaces have settled that had the bot before.
  private static final Map<String, Locale> SETTLED =
      Map.of("T7", Languages.SPANISH, "E7", Languages.CHINESE);

  private final StubSlack slack = new StubSlack();
  private final List<Context> heard = new CopyOnWriteArrayList<>();
  private final Stored store;
  private final Installations installations;

  KnownWorkspaceTest(@TempDir Path folder) {
    this.store = new Stored(folder);
    this.installations = store.installations();
    installations.keep(Given.installation("T1", "xoxb-1"));
    installations.keep(Given.installation("T2", "xoxb-2"));
    installations.keep(Given.org("E1", "xoxb-org"));
  }

  @AfterEach
  void close() {
    assertThat(slack.calls).as("calls of the Web API").isEmpty();
    slack.close();
    store.close();
  }

  private Response run(Request<?> request) {
    return run(request, installations, Optional.of(INSTALL));
  }

  private Response run(Request<?> request, Installations known, Optional<URI> installUrl) {
    var config = AppConfig.builder().slack(slack.slack()).build();
    var knownWorkspace =
        new KnownWorkspace(
            known, installUrl, workspace -> Optional.ofNullable(SETTLED.get(workspace)));
    var app = new App(config, List.of(knownWorkspace, new OwnMessages()));
    app.command(Pattern.compile(".*"), (_, context) -> noted(context));
    app.blockAction(Pattern.compile(".*"), (_, context) -> noted(context));
    app.viewSubmission(Pattern.compile(".*"), (_, context) -> noted(context));
    app.event(MessageEvent.class, (_, context) -> noted(context));
    try {
      return app.run(request);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Response noted(Context context) {
    heard.add(context);
    return context.ack();
  }

  private void assertHeardIn(String workspace, String token) {
    assertThat(heard)
        .singleElement()
        .satisfies(c -> {
          assertThat(KnownWorkspace.of(c)).isEqualTo(workspace);
          assertThat(c.getBotToken()).isEqualTo(token);
          assertThat(c.getBotUserId()).isEqualTo("UBOT" + workspace);
          assertThat(c.getBotId()).isEqualTo("BBOT" + workspace);
        });
  }

  @Test
  void aCommandHasTheTokenOfItsTeam() {
    assertThat(run(SlackRequests.command("T1", "", false, NOWHERE)).getStatusCode()).isEqualTo(200);
    assertHeardIn("T1", "xoxb-1");
    assertThat(heard.getFirst().getTeamId()).isEqualTo("T1");
  }

  @Test
  void inAnOrgTheEnterpriseIsTheWorkspace() {
    run(SlackRequests.command("T9", "E1", true, NOWHERE));
    assertHeardIn("E1", "xoxb-org");
    assertThat(heard.getFirst().getTeamId()).isEqualTo("T9");
    assertThat(heard.getFirst().isEnterpriseInstall()).isTrue();
  }

  @Test
  void aTeamOfAnOrgMayHaveItsOwnInstallation() {
    run(SlackRequests.command("T1", "E1", false, NOWHERE));
    assertHeardIn("T1", "xoxb-1");
  }

  @Test
  void aTeamOfAnOrgWithoutItsOwnIsTheOrgs() {
    run(SlackRequests.command("T9", "E1", false, NOWHERE));
    assertHeardIn("E1", "xoxb-org");
  }

  @Test
  void inASharedChannelTheWorkspaceThatInstalledCounts() {
    run(
        SlackRequests.event(
            "T2", authorization("T1", "", false), message("\"user\":\"U9\",\"team\":\"T2\"")));
    assertHeardIn("T1", "xoxb-1");
  }

  @Test
  void aClickIsForTheWorkspaceWhoseBotShowsTheButton() {
    run(SlackRequests.click("T2", "T1", NOWHERE));
    assertHeardIn("T1", "xoxb-1");
  }

  @ParameterizedTest
  @CsvSource({"T2, ''", "T8, E1"})
  void aClickIsNeverForTheWorkspaceOfWhoClicksWhenTheMessageIsAnothers(
      String userTeam, String enterprise) {
    assertThat(run(SlackRequests.click(userTeam, enterprise, "T9", NOWHERE)).getStatusCode())
        .isEqualTo(200);
    assertThat(heard).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"T9", ""})
  void aClickInATeamOfAnOrgIsTheOrgs(String userTeam) {
    run(SlackRequests.click(userTeam, "E1", "T9", NOWHERE));
    assertHeardIn("E1", "xoxb-org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"T9", "T1"})
  void aClickInAFormIsForTheWorkspaceWhoseBotHasOpenedIt(String team) {
    run(SlackRequests.clickInForm("T2", team));
    assertThat(heard)
        .extracting(KnownWorkspace::of)
        .isEqualTo(team.equals("T1") ? List.of("T1") : List.of());
  }

  @Test
  void aDialogIsForTheWorkspaceThatInstalled() {
    run(SlackRequests.submission("T1"));
    assertHeardIn("T1", "xoxb-1");
  }

  @Test
  void eventsOfAnOrgAreTheOrgs() {
    run(SlackRequests.event("T9", authorization("T9", "E1", true), message("\"user\":\"U9\"")));
    assertHeardIn("E1", "xoxb-org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"user\":\"UBOTT1\"",
        "\"bot_id\":\"BBOTT1\"",
        "\"user\":\"UBOTT1\",\"bot_id\":\"BBOTT1\""
      })
  void whatTheBotSaysItselfIsNotHeard(String from) {
    var response = run(SlackRequests.event("T1", authorization("T1", "", false), message(from)));
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(heard).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"user\":\"U1\"", "\"user\":\"UBOTT2\"", "\"user\":null"})
  void whatOthersSayIsHeard(String from) {
    run(SlackRequests.event("T1", authorization("T1", "", false), message(from)));
    assertThat(heard).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"true, https://bot.example.com/slack/install", "false, Ask whoever runs me"})
  void aStrangersCommandIsToldHowToInstall(boolean isOpenToAll, String says) {
    var response =
        run(
            SlackRequests.command("T9", "", false, NOWHERE),
            installations,
            Optional.of(INSTALL).filter(_ -> isOpenToAll));
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody()).contains("ephemeral", "not installed", says);
    assertThat(heard).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "T7, '', true, Todavía no estoy instalado",
    "T7, E7, false, No estoy instalado",
    "T9, E7, true, 我還未安裝到這個工作區",
    "T9, '', true, not installed"
  })
  void aStrangersCommandIsAnsweredInTheLanguageThatTheTeamOrItsOrgHasSettledBefore(
      String team, String enterprise, boolean isOpenToAll, String says) {
    var response =
        run(
            SlackRequests.command(team, enterprise, false, NOWHERE),
            installations,
            Optional.of(INSTALL).filter(_ -> isOpenToAll));
    assertThat(response.getBody()).contains(says);
  }

  @Test
  void aStrangersFormIsAnsweredInTheLanguageOfItsWorkspace() {
    assertThat(run(SlackRequests.submission("T7", FIELD)).getBody())
        .contains("errors", "Todavía no estoy instalado");
  }

  @Test
  void aStrangersEventIsTakenAndThrownAway() {
    var response =
        run(SlackRequests.event("T9", authorization("T9", "", false), message("\"user\":\"U1\"")));
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(heard).isEmpty();
  }

  @Test
  void aStrangersClickIsToldHowToInstall() throws IOException, InterruptedException {
    var answers = new ArrayBlockingQueue<String>(1);
    var slacks = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slacks.createContext(
        "/response",
        exchange -> {
          answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    slacks.start();
    try {
      var url = "http://127.0.0.1:" + slacks.getAddress().getPort() + "/response";
      assertThat(run(SlackRequests.click("T9", "T9", url)).getStatusCode()).isEqualTo(200);
      assertThat(answers.poll(30, TimeUnit.SECONDS)).contains("ephemeral", "not installed");
      assertThat(run(SlackRequests.click("T7", "T7", url)).getStatusCode()).isEqualTo(200);
      assertThat(answers.poll(30, TimeUnit.SECONDS)).contains("Todavía no estoy instalado");
      assertThat(heard).isEmpty();
    } finally {
      slacks.stop(0);
    }
  }

  @Test
  void aStrangersFormStaysOpenAndSaysHowToInstall() {
    var response = run(SlackRequests.submission("T9", FIELD));
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody())
        .contains("errors", "answer", "not installed", INSTALL.toString());
    assertThat(heard).isEmpty();
  }

  @Test
  void untilSlackHasToldWhoseTheTokenIsNobodyIsAStranger() {
    try (var silent = new StubSlack()) {
      silent.silences.set(Integer.MAX_VALUE);
      try (var one =
          OneWorkspace.of(
              "xoxb-1", new TokenDesk(silent.slack(), InstantSource.fixed(Given.NOW)))) {
        var known = store.installations(one);
        var event =
            SlackRequests.event("T9", authorization("T9", "", false), message("\"user\":\"U1\""));
        assertThat(run(event, known, Optional.empty()).getStatusCode()).isEqualTo(503);
        var command = SlackRequests.command("T9", "", false, NOWHERE);
        assertThat(run(command, known, Optional.empty()).getBody()).contains("just starting");
        var spanish = SlackRequests.command("T7", "", false, NOWHERE);
        assertThat(run(spanish, known, Optional.empty()).getBody()).contains("Estoy arrancando");
        var form = run(SlackRequests.submission("T9", FIELD), known, Optional.empty());
        assertThat(form.getBody()).contains("errors", "answer", "just starting");
        var withoutField = SlackRequests.submission("T9", "{\"type\":\"divider\"}");
        assertThat(run(withoutField, known, Optional.empty()).getStatusCode()).isEqualTo(503);
        var inForm = SlackRequests.clickInForm("T9", "T9");
        assertThat(run(inForm, known, Optional.empty()).getStatusCode()).isEqualTo(503);
        assertThat(heard).isEmpty();
      }
    }
  }
}
