package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.discord.DiscordSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordSettingsTest {
  private static final String TOKEN = "bot-id.time.s3cret-_part";
  private static final Map<String, String> LOCAL =
      Map.of(
          "CAMPAIGN_BOT_TEST", "true",
          "DISCORD_TOKEN", TOKEN,
          "DISCORD_API_BASE", "http://127.0.0.1:4200/api/v10");

  private static Map<String, String> with(Map<String, String> more, String name, String value) {
    var all = new HashMap<>(more);
    all.put(name, value);
    return all;
  }

  private static Map<String, String> withToken(String name, String value) {
    return with(Map.of("DISCORD_TOKEN", TOKEN), name, value);
  }

  private static List<String> problems(Map<String, String> environment) {
    return assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> Settings.of(environment))
        .actual()
        .problems();
  }

  private static DiscordSettings discord(Map<String, String> environment) {
    return Settings.of(environment).discord().orElseThrow();
  }

  @Test
  void withoutATokenThereIsNoDiscord() {
    assertThat(Settings.of(Map.of()).discord()).isEmpty();
    assertThat(Settings.of(Map.of("DISCORD_MESSAGE_CONTENT", "true")).discord()).isEmpty();
  }

  @Test
  void oneTokenIsEnough() {
    assertThat(discord(Map.of("DISCORD_TOKEN", TOKEN)))
        .isEqualTo(
            new DiscordSettings(
                TOKEN, URI.create("https://discord.com/api/v10/"), Optional.empty(), false));
  }

  @Test
  void theTokenMayStandInAFile(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    assertThat(discord(Map.of("DISCORD_TOKEN_FILE", file.toString())).token()).isEqualTo(TOKEN);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Bot a.b.s3cret
          Bearer a.b.s3cret
          s3cret
          a.s3cret
          a.b.c.s3cret
          a..s3cret
          'a.b.s3cret, a.b.s3cret'
          https://discord.com/a.b.s3cret
          """,
      delimiter = '|')
  void aTokenHasThreePartsAndNothingBeforeThem(String token) {
    assertThat(problems(Map.of("DISCORD_TOKEN", token)))
        .containsExactly(
            "DISCORD_TOKEN can't be read. It comes from: environment. This works: the “Token” under “Bot” of your Discord application, three parts with dots");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DISCORD_API_BASE        | http://discord.example/api/v10/   | https://discord.com/api/v10/; http:// only for this machine
          DISCORD_API_BASE        | http://localhost.example.com/api/ | https://discord.com/api/v10/; http:// only for this machine
          DISCORD_API_BASE        | ftp://127.0.0.1/api/v10/          | https://discord.com/api/v10/; http:// only for this machine
          DISCORD_API_BASE        | https://me:pass@discord.com/api/  | https://discord.com/api/v10/; http:// only for this machine
          DISCORD_API_BASE        | https://discord.com/api/?v=10     | https://discord.com/api/v10/; http:// only for this machine
          DISCORD_API_BASE        | discord.com/api/v10               | https://discord.com/api/v10/; http:// only for this machine
          DISCORD_GATEWAY         | ws://gateway.discord.gg           | wss://gateway.discord.gg, or nothing for the one that Discord names; ws:// only for this machine
          DISCORD_GATEWAY         | https://gateway.discord.gg        | wss://gateway.discord.gg, or nothing for the one that Discord names; ws:// only for this machine
          DISCORD_GATEWAY         | http://127.0.0.1:4300             | wss://gateway.discord.gg, or nothing for the one that Discord names; ws:// only for this machine
          DISCORD_GATEWAY         | gateway.discord.gg                | wss://gateway.discord.gg, or nothing for the one that Discord names; ws:// only for this machine
          DISCORD_MESSAGE_CONTENT | yes                               | true when the Message Content intent is switched on, else false
          DISCORD_MESSAGE_CONTENT | 1                                 | true when the Message Content intent is switched on, else false
          """,
      delimiter = '|')
  void whatCannotBeReadIsNamedWithWhatWorks(String name, String value, String works) {
    assertThat(problems(withToken(name, value)))
        .containsExactly(
            name
                + " (“"
                + value
                + "”) can't be read. It comes from: environment. This works: "
                + works);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://discord.com/api/v10     | https://discord.com/api/v10/
          https://discord.com/api/v10///  | https://discord.com/api/v10/
          https://proxy.example.com:8443  | https://proxy.example.com:8443/
          http://localhost:4200/api/v10/  | http://localhost:4200/api/v10/
          http://[::1]:4200/api/v10/      | http://[::1]:4200/api/v10/
          """,
      delimiter = '|')
  void theBaseEndsInASlash(String given, String base) {
    assertThat(discord(withToken("DISCORD_API_BASE", given)).apiBase()).hasToString(base);
  }

  @ParameterizedTest
  @CsvSource({
    "wss://gateway.discord.gg, wss://gateway.discord.gg",
    "wss://gateway.discord.gg/, wss://gateway.discord.gg",
    "ws://127.0.0.1:4300/gateway, ws://127.0.0.1:4300/gateway"
  })
  void theGatewayMayBeNamed(String given, String gateway) {
    assertThat(discord(withToken("DISCORD_GATEWAY", given)).gateway())
        .contains(URI.create(gateway));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "TRUE, true", "false, false", "'', false"})
  void messagesAreReadWhenTheIntentIsSwitchedOn(String given, boolean reads) {
    assertThat(discord(withToken("DISCORD_MESSAGE_CONTENT", given)).readsMessages())
        .isEqualTo(reads);
  }

  @ParameterizedTest
  @CsvSource({
    "DISCORD_API_BASE, https://discord.com/api/v10/, false",
    "DISCORD_API_BASE, https://localhost.example.com/, false",
    "DISCORD_API_BASE, https://127.0.0.1:4200/api/v10, true",
    "DISCORD_API_BASE, http://localhost:4200/api/v10, true",
    "DISCORD_GATEWAY, wss://gateway.discord.gg, false",
    "DISCORD_GATEWAY, ws://127.0.0.1:4300, true",
    "DISCORD_GATEWAY, ws://[::1]:4300, true"
  })
  void underTestNothingLeavesTheMachine(String name, String value, boolean isAllowed) {
    var environment = with(LOCAL, name, value);
    if (isAllowed) {
      assertThat(discord(environment).token()).isEqualTo(TOKEN);
    } else {
      assertThat(problems(environment))
          .containsExactly(
              name
                  + " leads to another machine, but CAMPAIGN_BOT_TEST is on, and then I talk to nobody but this machine. This works: localhost or 127.0.0.1 as the host.");
    }
  }

  @Test
  void underTestTheRealDiscordIsRefusedAlsoWhenNobodyNamesIt() {
    assertThat(problems(Map.of("CAMPAIGN_BOT_TEST", "true", "DISCORD_TOKEN", TOKEN)))
        .singleElement()
        .asString()
        .startsWith("DISCORD_API_BASE leads to another machine");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThat(
            problems(
                Map.of(
                    "DISCORD_TOKEN", "Bot a.b.c",
                    "DISCORD_API_BASE", "http://discord.example",
                    "DISCORD_GATEWAY", "ws://discord.example",
                    "DISCORD_MESSAGE_CONTENT", "maybe",
                    "SLACK_BOT_TOKEN", "xoxp-1")))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void noSecretIsShown() {
    var settings = Settings.of(Map.of("DISCORD_TOKEN", TOKEN));
    assertThat(settings.account().toString() + settings + settings.discord())
        .doesNotContain("s3cret")
        .contains("•••", "https://discord.com/api/v10/");
  }

  @Test
  void doctorSaysWhatIsReadInDiscord(@TempDir Path home) {
    var nothing = Map.of("CAMPAIGN_BOT_HOME", home.toString());
    var called = with(nothing, "DISCORD_TOKEN", TOKEN);
    var all = with(called, "DISCORD_MESSAGE_CONTENT", "true");
    assertThat(doctor(nothing)).contains("Discord is not set up");
    assertThat(doctor(called))
        .contains("I read only what is addressed to me (DISCORD_MESSAGE_CONTENT is off)");
    assertThat(doctor(all))
        .contains("Discord: with the Message Content intent")
        .doesNotContain("s3cret");
  }

  private static String doctor(Map<String, String> environment) {
    return Ran.with(environment, "", "doctor").out();
  }
}
