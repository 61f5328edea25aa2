package campaignbot.slack.installation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.Languages;
import campaignbot.delivery.Leases;
import campaignbot.slack.Scope;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.installation.StubSlack.Team;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A browser installs the bot, or somebody tries to.
class InstallPagesTest {
  private static final Team TEAM = new Team("T1", false, "Team <one> & only");

  private final StubSlack slack = new StubSlack();
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Stored store;
  private final Installations installations;
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  InstallPagesTest(@TempDir Path folder) {
    this.store = new Stored(folder);
    this.installations = store.installations();
  }

  @BeforeEach
  void open() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(served(store.leases("here"), StubSlack.OAUTH));
    server.start();
    slack.codes.put("code-1", TEAM);
  }

  private ServletContextHandler served(Leases leases, SlackSettings.OAuth oauth) {
    var pages =
        InstallPages.of(
            oauth,
            slack.url("/authorize"),
            new TokenDesk(slack.slack(), store.clock),
            installations,
            leases,
            store.clock);
    var context = new ServletContextHandler();
    context.addServlet(new ServletHolder(pages.toSlack()), "/slack/install");
    context.addServlet(new ServletHolder(pages.backFromSlack()), "/slack/oauth_redirect");
    return context;
  }

  @AfterEach
  void close() throws Exception {
    server.stop();
    browser.close();
    slack.close();
    store.close();
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  /// An attempt that has begun.
  private record Begun(Map<String, String> asked, String cookie) {
    String state() {
      return asked.getOrDefault("state", "");
    }

    String back(String more) {
      return "/slack/oauth_redirect?state=" + state() + more;
    }
  }

  private Begun begin() throws IOException, InterruptedException {
    var response = get("/slack/install");
    assertThat(response.statusCode()).isEqualTo(302);
    var query = URI.create(response.headers().firstValue("Location").orElseThrow()).getRawQuery();
    var asked =
        Arrays.stream(query.split("&", -1))
            .map(p -> p.split("=", 2))
            .collect(
                Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    var cookie = response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new Begun(asked, cookie);
  }

  private HttpResponse<String> finish(Begun begun, String more)
      throws IOException, InterruptedException {
    return get(begun.back(more), "Cookie", begun.cookie());
  }

  private void assertNothingInstalled(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("Begin again").contains("/slack/install");
    assertIsHarmless(response);
    assertThat(store.secrets.allNames()).isEmpty();
  }

  private static void assertIsHarmless(HttpResponse<String> response) {
    var headers = response.headers();
    assertThat(headers.firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            p -> assertThat(p).contains("default-src 'none'").contains("frame-ancestors 'none'"));
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(response.body())
        .doesNotContain("<script", "src=", "@import", "url(", "Exception", "\tat ");
  }

  @Test
  void whoBeginsIsSentToSlackWithTheLeastScopesAndAStateOfItsOwn()
      throws IOException, InterruptedException {
    var begun = begin();
    assertThat(begun.asked())
        .containsEntry("client_id", StubSlack.OAUTH.clientId())
        .containsEntry("scope", Scope.all())
        .containsEntry("redirect_uri", "http://127.0.0.1:3000/slack/oauth_redirect")
        .hasSize(4);
    assertThat(Base64.getUrlDecoder().decode(begun.state())).hasSize(32);
    assertThat(begin().state()).isNotEqualTo(begun.state());
  }

  @Test
  void whoComesBackWithACodeIsInstalled() throws IOException, InterruptedException {
    var response = finish(begin(), "&code=code-1");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Team &lt;one&gt; &amp; only").contains("/plan-campaign");
    assertIsHarmless(response);
    var installation = installations.of("T1").orElseThrow();
    assertThat(installation.tokens().bot()).isEqualTo("xoxb-made-1");
    assertThat(installation.bot().userId()).isEqualTo("UBOTT1");
    assertThat(installation.bot().id()).contains("BBOTT1");
    assertThat(installation.origin().by()).contains("UALICE");
    assertThat(installation.scopes()).containsExactlyInAnyOrder("chat:write", "commands");
  }

  @Test
  void anOrgInstallsOnceForAllItsTeams() throws IOException, InterruptedException {
    slack.codes.put("code-org", new Team("E1", true, "Org"));
    finish(begin(), "&code=code-org");
    assertThat(installations.of("E1").orElseThrow().workspace().isOrg()).isTrue();
  }

  @Test
  void tokensThatExpireAreKeptWithWhatRenewsThem() throws IOException, InterruptedException {
    slack.rotate();
    finish(begin(), "&code=code-1");
    assertThat(installations.of("T1").orElseThrow().tokens().renewal())
        .contains(new Tokens.Renewal("refresh-1", Given.NOW.plus(StubSlack.TOKENS_LIVE)));
  }

  @Test
  void whoSaysNoIsToldThatNothingHappened() throws IOException, InterruptedException {
    var response = finish(begin(), "&error=access_denied");
    assertNothingInstalled(response, 403);
    assertThat(response.body()).contains("You said no");
    assertThat(slack.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          no state         | /slack/oauth_redirect?code=code-1
          an empty state   | /slack/oauth_redirect?code=code-1&state=
          a forged state   | /slack/oauth_redirect?code=code-1&state=forged
          two states       | /slack/oauth_redirect?code=code-1&state=STATE&state=STATE
          no code          | /slack/oauth_redirect?state=STATE
          two codes        | /slack/oauth_redirect?state=STATE&code=code-1&code=code-1
          an endless code  | /slack/oauth_redirect?state=STATE&code=LONG
          a longer state   | /slack/oauth_redirect?state=STATEx&code=code-1
          """,
      delimiter = '|')
  void whatIsNotTheAnswerToAnAttemptIsRefused(String what, String path)
      throws IOException, InterruptedException {
    var begun = begin();
    var filled = path.replace("STATE", begun.state()).replace("LONG", "x".repeat(501));
    assertNothingInstalled(get(filled, "Cookie", begun.cookie()), 403);
    assertThat(slack.calls).as(what).isEmpty();
  }

  @Test
  void anotherBrowserCannotFinish() throws IOException, InterruptedException {
    var mine = begin();
    var theirs = begin();
    assertNothingInstalled(get(mine.back("&code=code-1")), 403);
    assertNothingInstalled(get(mine.back("&code=code-1"), "Cookie", theirs.cookie()), 403);
    assertThat(slack.calls).isEmpty();
    assertThat(finish(mine, "&code=code-1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "campaign-bot-install=",
    "campaign-bot-install=.",
    "campaign-bot-install=99999999999999999999.x",
    "campaign-bot-install=1777885800.AAAA",
    "campaign-bot-install=-1.AAAA",
    "another=x"
  })
  void aForgedSealIsRefused(String cookie) throws IOException, InterruptedException {
    assertNothingInstalled(get(begin().back("&code=code-1"), "Cookie", cookie), 403);
    assertThat(slack.calls).isEmpty();
  }

  @Test
  void aSealCannotBeMadeToLastLonger() throws IOException, InterruptedException {
    var begun = begin();
    var seal = begun.cookie().split("=", 2)[1];
    var later = Long.parseLong(seal.split("\\.", 2)[0]) + 1000;
    var forged = "campaign-bot-install=" + later + "." + seal.split("\\.", 2)[1];
    assertNothingInstalled(get(begun.back("&code=code-1"), "Cookie", forged), 403);
  }

  @Test
  void afterTenMinutesAnAttemptIsOver() throws IOException, InterruptedException {
    var begun = begin();
    store.clock.forward(Attempts.LONGEST);
    assertNothingInstalled(finish(begun, "&code=code-1"), 403);
  }

  @Test
  void anAttemptIsFinishedOnce() throws IOException, InterruptedException {
    slack.codes.put("code-2", new Team("T2", false, "Team two"));
    var begun = begin();
    assertThat(finish(begun, "&code=code-1").statusCode()).isEqualTo(200);
    assertThat(finish(begun, "&code=code-2").statusCode()).isEqualTo(403);
    assertThat(installations.storedWorkspaces()).containsExactly("T1");
  }

  @Test
  void onTwoNodesAnAttemptIsFinishedOnceToo() {
    var here = new Attempts("secret", store.leases("here"), store.clock);
    var there = new Attempts("secret", store.leases("there"), store.clock);
    var attempt = here.begin();
    assertThat(there.isOpen(attempt)).isTrue();
    assertThat(there.finish(attempt)).isTrue();
    assertThat(here.finish(attempt)).isFalse();
    assertThat(new Attempts("another", store.leases("here"), store.clock).isOpen(attempt))
        .isFalse();
  }

  @Test
  void aCodeThatSlackDoesNotKnowInstallsNothing() throws IOException, InterruptedException {
    assertNothingInstalled(finish(begin(), "&code=unknown"), 400);
  }

  @Test
  void whileSlackIsSilentNothingIsInstalled() throws IOException, InterruptedException {
    slack.silences.set(1);
    assertNothingInstalled(finish(begin(), "&code=code-1"), 502);
  }

  @Test
  void whileTheStoreIsAwayNoCodeIsSpent() throws Exception {
    server.stop();
    server.setHandler(served(new UnavailableLeases(), StubSlack.OAUTH));
    server.start();
    assertNothingInstalled(finish(begin(), "&code=code-1"), 503);
    assertThat(slack.calls).isEmpty();
  }

  private static final class UnavailableLeases implements Leases {
    @Override
    public java.util.Set<String> standing(String workspace, String prefix) {
      throw new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
    }

    @Override
    public boolean take(String workspace, String name, Duration lease) {
      throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
    }

    @Override
    public void giveBack(String workspace, String name) {
      throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
    }
  }

  @Test
  void whatComesFromOutsideIsNeverShown() throws IOException, InterruptedException {
    var begun = begin();
    var hostile = "%3Cscript%3Ealert(1)%3C/script%3E";
    for (var more : new String[] {"&error=" + hostile, "&code=" + hostile}) {
      assertThat(finish(begun, more).body()).doesNotContain("alert");
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          es                                     | es    | Añadir Campaign Bot a Slack
          es-MX,es;q=0.9,en;q=0.8                | es    | Añadir Campaign Bot a Slack
          fr-CH, fr;q=0.9, zh-TW;q=0.8, en;q=0.2 | zh-HK | 把 Campaign Bot 加到 Slack
          en;q=0.3, zh-HK;q=0.7                  | zh-HK | 把 Campaign Bot 加到 Slack
          es;q=0, en                             | en    | Add Campaign Bot to Slack
          fr                                     | en    | Add Campaign Bot to Slack
          *                                      | en    | Add Campaign Bot to Slack
          es-"><script>alert(1)</script>         | en    | Add Campaign Bot to Slack
          ;;,,q=;-                               | en    | Add Campaign Bot to Slack
          """,
      delimiter = '|',
      quoteCharacter = '`')
  void thePageIsInTheFirstLanguageThatTheBrowserAsksForAndWeSpeak(
      String accepted, String language, String title) throws IOException, InterruptedException {
    var page = get("/slack/install", "Accept-Language", accepted);
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.body())
        .contains("<html lang=\"" + language + "\">", "<title>" + title + "</title>");
    assertIsHarmless(page);
  }

  @Test
  void aBrowserThatAsksForNoLanguageGetsEnglishWhateverTheMachineSpeaks()
      throws IOException, InterruptedException {
    var usual = Locale.getDefault();
    Locale.setDefault(Languages.SPANISH);
    try {
      assertThat(get("/slack/install").body()).contains("<html lang=\"en\">");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void whoComesBackIsToldInTheLanguageOfTheirBrowser() throws IOException, InterruptedException {
    var begun = begin();
    var denied =
        get(begun.back("&error=x"), "Cookie", begun.cookie(), "Accept-Language", "zh-Hant-HK");
    assertThat(denied.body())
        .contains("<html lang=\"zh-HK\">", "你選擇了拒絕", "重新開始")
        .doesNotContain("Begin again");
    var installed =
        get(begun.back("&code=code-1"), "Cookie", begun.cookie(), "Accept-Language", "es-ES");
    assertThat(installed.body())
        .contains("<html lang=\"es\">", "Ya estoy en Team &lt;one&gt; &amp; only");
  }

  @Test
  void theCookieIsNeitherForScriptsNorForOtherSites() throws Exception {
    var overHttp = get("/slack/install").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(overHttp)
        .startsWith("campaign-bot-install=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600")
        .doesNotContain("Secure");
    server.stop();
    server.setHandler(
        served(
            store.leases("there"),
            new SlackSettings.OAuth("1.2", "s", URI.create("https://bot.example.com"))));
    server.start();
    var overHttps = get("/slack/install").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(overHttps)
        .startsWith("__Host-campaign-bot-install=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Secure");
  }

  @Test
  void theStatesOfManyAttemptsNeverRepeat() {
    var attempts = new Attempts("secret", store.leases("here"), store.clock);
    var states = new HashSet<String>();
    for (var i = 0; i < 10_000; i++) {
      states.add(attempts.begin().state());
    }
    assertThat(states).hasSize(10_000);
  }
}
