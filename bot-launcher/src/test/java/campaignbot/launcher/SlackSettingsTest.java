package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.slack.SlackSettings;
import campaignbot.storage.Vault;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackSettingsTest {
  private static final String KEY = Vault.freshKey();
  private static final Map<String, String> OAUTH =
      Map.of(
          "SLACK_CLIENT_ID", "1.2",
          "SLACK_CLIENT_SECRET", "client-s3cret",
          "SLACK_SIGNING_SECRET", "signing-s3cret",
          "SLACK_PUBLIC_URL", "https://bot.example.com/",
          "CAMPAIGN_BOT_KEY", KEY);

  private static Map<String, String> with(Map<String, String> more, String... namesAndValues) {
    var all = new HashMap<>(more);
    for (var i = 0; i < namesAndValues.length; i += 2) {
      all.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return all;
  }

  private static List<String> problems(Map<String, String> environment) {
    return assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> Settings.of(environment))
        .actual()
        .problems();
  }

  private static SlackSettings slack(Map<String, String> environment) {
    return Settings.of(environment).slack().orElseThrow();
  }

  @Test
  void withoutAnyOfThemThereIsNoSlack() {
    assertThat(Settings.of(Map.of("PORT", "4000", "SLACK_API_BASE", "https://x.example")).slack())
        .isEmpty();
    assertThat(Settings.of(Map.of("CAMPAIGN_BOT_TEST", "true")).slack()).isEmpty();
  }

  @Test
  void oneWorkspaceNeedsATokenAndTheSigningSecret() {
    var slack = slack(Map.of("SLACK_BOT_TOKEN", "xoxb-1-a", "SLACK_SIGNING_SECRET", "s3cret"));
    assertThat(slack.botToken()).contains("xoxb-1-a");
    assertThat(slack.isSocketMode()).isFalse();
    assertThat(slack.apiBase()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(slack.door()).isEqualTo(new SlackSettings.Door("0.0.0.0", 3000));
    assertThat(slack.oauth()).isEmpty();
  }

  @Test
  void overASocketNoSigningSecretIsNeeded() {
    var slack = slack(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"));
    assertThat(slack.isSocketMode()).isTrue();
  }

  @Test
  void manyWorkspacesNeedWhatOAuthNeeds() {
    var oauth = slack(OAUTH).oauth().orElseThrow();
    assertThat(oauth.redirectUri())
        .isEqualTo(URI.create("https://bot.example.com/slack/oauth_redirect"));
    assertThat(oauth.installUrl()).isEqualTo(URI.create("https://bot.example.com/slack/install"));
    assertThat(slack(with(OAUTH, "SLACK_BOT_TOKEN", "xoxb-1")).botToken()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SLACK_BOT_TOKEN=xoxb-1                                     | SLACK_SIGNING_SECRET is not set
          SLACK_SIGNING_SECRET=s3cret                                | no workspace is named
          SLACK_APP_TOKEN=xapp-1                                     | no workspace is named
          SLACK_BOT_TOKEN=xoxe.xoxb-s3cret SLACK_SIGNING_SECRET=s    | ends within 12 hours
          SLACK_BOT_TOKEN=xoxp-s3cret SLACK_SIGNING_SECRET=s         | Bot User OAuth Token
          SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xoxb-s3cret SLACK_SIGNING_SECRET=s | App-Level Token
          SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s PORT=3001    | both 3001
          SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s PORT=x       | 0 to 65535
          SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s HOST=[no]    | the name of no machine
          SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_BASE=http://slack.example/api/ | only for this machine
          SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_BASE=ftp://localhost/  | only for this machine
          """,
      delimiter = '|')
  void whatDoesNotGoTogetherIsNamedWithWhatWorks(String set, String says) {
    var environment = new HashMap<String, String>();
    Arrays.stream(set.split(" ", -1))
        .map(s -> s.split("=", 2))
        .forEach(s -> environment.put(s[0], s[1]));
    assertThat(problems(environment))
        .singleElement()
        .asString()
        .contains(says)
        .contains("This works:")
        .doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SLACK_CLIENT_ID      | go together
          SLACK_CLIENT_SECRET  | go together
          SLACK_PUBLIC_URL     | go together
          SLACK_SIGNING_SECRET | SLACK_SIGNING_SECRET is not set
          CAMPAIGN_BOT_KEY     | CAMPAIGN_BOT_KEY is not set
          """,
      delimiter = '|')
  void whatOAuthLacksIsNamed(String lacking, String says) {
    var environment = with(OAUTH);
    environment.remove(lacking);
    assertThat(problems(environment)).singleElement().asString().contains(says);
  }

  @ParameterizedTest
  @CsvSource({
    "http://bot.example.com",
    "https://user:s3cret@bot.example.com",
    "https://bot.example.com?x=1",
    "https://bot.example.com/#x",
    "https://",
    "bot.example.com"
  })
  void aPublicUrlIsEncryptedAndPlain(String url) {
    assertThat(problems(with(OAUTH, "SLACK_PUBLIC_URL", url)))
        .anyMatch(p -> p.contains("SLACK_PUBLIC_URL") && p.contains("https://bot.example.com"));
  }

  @Test
  void socketModeAndOAuthAreTwoWays() {
    assertThat(problems(with(OAUTH, "SLACK_APP_TOKEN", "xapp-1")))
        .singleElement()
        .asString()
        .contains("one of the two");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThat(problems(Map.of("SLACK_CLIENT_ID", "1", "PORT", "3001", "SLACK_BOT_TOKEN", "x")))
        .hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_API_BASE, https://slack.com/api/, false",
    "SLACK_API_BASE, http://127.0.0.1:4100/api, true",
    "SLACK_API_BASE, https://localhost.example.com/api, false",
    "SLACK_PUBLIC_URL, https://bot.example.com, false",
    "SLACK_PUBLIC_URL, http://localhost:3000, true",
    "HOST, 0.0.0.0, false",
    "HOST, ::1, true"
  })
  void underTestNothingLeavesTheMachine(String name, String value, boolean isAllowed) {
    var local =
        Map.of(
            "CAMPAIGN_BOT_TEST", "true",
            "SLACK_BOT_TOKEN", "xoxb-fake-1",
            "SLACK_SIGNING_SECRET", "fake-signing-secret",
            "SLACK_API_BASE", "http://127.0.0.1:4100/api/");
    assertThat(slack(local).door().host()).isEqualTo("127.0.0.1");
    var environment = with(local, name, value);
    if (isAllowed) {
      assertThat(slack(environment).apiBase().toString()).endsWith("/api/");
    } else {
      assertThat(problems(environment)).singleElement().asString().contains(name);
    }
  }

  @Test
  void underTestTheRealSlackIsRefusedAlsoWhenNobodyNamesIt() {
    var environment =
        Map.of(
            "CAMPAIGN_BOT_TEST", "true",
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_SIGNING_SECRET", "s3cret");
    assertThat(problems(environment)).singleElement().asString().contains("SLACK_API_BASE");
  }

  @Test
  void noSecretIsShown() {
    var environment =
        with(OAUTH, "SLACK_BOT_TOKEN", "xoxb-s3cret", "SLACK_SIGNING_SECRET", "signing-s3cret");
    var settings = Settings.of(environment);
    assertThat(
            settings.account().toString()
                + settings.slack()
                + settings.slack().orElseThrow().oauth())
        .doesNotContain("s3cret")
        .contains("•••", "https://bot.example.com");
  }

  @Test
  void doctorSaysHowSlackIsReached() {
    assertThat(Ran.with(Map.of(), "", "doctor").out()).contains("Slack is not set up");
    assertThat(Ran.with(OAUTH, "", "doctor").out())
        .contains("Workspaces install me at https://bot.example.com/slack/install")
        .doesNotContain("s3cret");
  }
}
