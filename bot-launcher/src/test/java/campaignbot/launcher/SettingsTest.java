package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.storage.Address;
import campaignbot.storage.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final String SECRET = "s3cret";

  @TempDir private Path folder;

  private static BadSettings refused(Map<String, String> environment) {
    return assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> Settings.of(environment))
        .actual();
  }

  private static Settings.InForce inForce(Settings settings, Setting setting) {
    return settings.account().inForce().stream()
        .filter(s -> s.setting() == setting)
        .findFirst()
        .orElseThrow();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void withoutAnySettingEverythingHasAUsualValue() {
    var settings = Settings.of(Map.of());
    assertThat(settings.database())
        .isEqualTo(new Address.File(settings.home().resolve("campaign-bot.db")));
    assertThat(settings.admin()).isEqualTo(new Settings.Admin("127.0.0.1", 3001));
    assertThat(settings.vault().keyIds()).isEmpty();
    assertThat(settings.retention().talks()).isEmpty();
    assertThat(settings.account().inForce())
        .hasSize(Setting.values().length)
        .allMatch(s -> s.origin().equals("default"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          7 days  | P7D
          1 day   | P1D
          36 h    | PT36H
          36h     | PT36H
          2 weeks | P14D
          90 min  | PT1H30M
          P7D     | PT168H
          PT36H   | PT36H
          """,
      delimiter = '|')
  void periodsAreReadAsTheyAreWritten(String text, Duration meant) {
    assertThat(Periods.read(text)).contains(meant);
    assertThat(Periods.read(Periods.text(meant))).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "days", "0 days", "-1 days", "P-7D", "7 moons", "1e3 d"})
  void whatIsNoPeriodIsNotRead(String text) {
    assertThat(Periods.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ADMIN_PORT                 | 70000         | ADMIN_PORT (“70000”)        | 3001
          ADMIN_PORT                 | web           | ADMIN_PORT (“web”)          | 3001
          DATABASE_URL               | mysql://u:s3cret@h/d | DATABASE_URL can't   | postgres://
          DATABASE_URL               | postgres://u:s3cret@ | DATABASE_URL can't   | sqlite:
          ADMIN_PORT                 | 70000         | 70000                       | 0 to 65535
          ADMIN_HOST                 | [nowhere]     | ADMIN_HOST (“[nowhere]”)    | 127.0.0.1
          DATABASE_URL               | postgres://u:s3cret@h:99999/d | DATABASE_URL | 1 to 65535
          DATABASE_URL               | postgres://u:s3cret@h:0/d     | DATABASE_URL | 1 to 65535
          DATABASE_URL               | postgres://u:s3cret@h/d?sslmode=no | DATABASE_URL | verify-full
          DATABASE_URL               | postgres://u:s3cret/x@h/d     | DATABASE_URL | %2F
          CAMPAIGN_BOT_TEST          | perhaps       | “perhaps”                   | true or false
          CAMPAIGN_BOT_CLOSE_AFTER   | for ever      | “for ever”                  | only for CAMPAIGN_BOT_KEEP_TALKS
          CAMPAIGN_BOT_KEEP_MESSAGES | 2 moons       | “2 moons”                   | minutes, hours, days or weeks
          CAMPAIGN_BOT_TEST          | perhaps       | “perhaps”                   | true
          CAMPAIGN_BOT_KEEP_EVENTS   | a while       | “a while”                   | 7 days
          CAMPAIGN_BOT_KEEP_EVENTS   | 6 h           | within a day                | 1 day
          CAMPAIGN_BOT_KEEP_MESSAGES | 0 days        | “0 days”                    | 30 days
          CAMPAIGN_BOT_KEEP_TALKS    | always        | “always”                    | for ever
          CAMPAIGN_BOT_KEEP_TALKS    | 3 days        | CAMPAIGN_BOT_KEEP_TALKS is 3 days | CAMPAIGN_BOT_KEEP_TALKS=7 days
          CAMPAIGN_BOT_KEY           | s3cret        | CAMPAIGN_BOT_KEY can't      | campaign-bot keys new
          CAMPAIGN_BOT_REMIND_AFTER  | 20 days       | closed after the reminder   | 2 days and 14 days
          CAMPAIGN_BOT_KEY_FILE      | /no/such/file | CAMPAIGN_BOT_KEY_FILE names | small text file
          CAMPAIGN_BOT_CONFIG        | /no/such/file | CAMPAIGN_BOT_CONFIG names   | ADMIN_PORT=3001
          """,
      delimiter = '|')
  void whatCannotBeUsedIsNamedWithAnExampleThatWorks(
      String name, String value, String named, String example) {
    assertThat(refused(Map.of(name, value)).problems())
        .singleElement()
        .asString()
        .contains(named)
        .contains("This works:")
        .contains(example)
        .doesNotContain(SECRET);
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    var environment =
        Map.of("ADMIN_PORT", "x", "DATABASE_URL", "y", "CAMPAIGN_BOT_CLOSE_AFTER", "z");
    assertThat(refused(environment).problems()).hasSize(3);
    var ran = Ran.with(environment, "", "doctor");
    assertThat(ran.exitCode()).isEqualTo(Refused.BAD_INPUT);
    assertThat(ran.err().lines()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DATABASE_URL | postgres://u:s3cret@db.example.org/bot          | false
          DATABASE_URL | postgres://u:s3cret@localhost.example.org/bot   | false
          DATABASE_URL | postgres://u:s3cret@localhost/bot?PGHOST=far    | false
          DATABASE_URL | postgres://u:s3cret@localhost:5433/bot          | true
          DATABASE_URL | postgres://u:s3cret@127.0.0.1/bot?sslmode=require| true
          DATABASE_URL | postgres://u:s3cret@[::1]:5433/bot              | true
          DATABASE_URL | sqlite:bot.db                                   | true
          ADMIN_HOST   | 0.0.0.0                                         | false
          ADMIN_HOST   | ::1                                             | true
          """,
      delimiter = '|')
  void underTestNothingLeavesTheMachine(String name, String value, boolean allowed) {
    var environment = Map.of("CAMPAIGN_BOT_TEST", "true", name, value);
    if (allowed) {
      assertThat(Settings.of(environment)).isNotNull();
    } else {
      assertThat(refused(environment).problems())
          .singleElement()
          .asString()
          .contains(name)
          .doesNotContain(SECRET);
    }
  }

  @Test
  void relativePathsAreShownInFull() {
    var settings = Settings.of(Map.of("CAMPAIGN_BOT_HOME", "rel", "DATABASE_URL", "sqlite:./a.db"));
    assertThat(settings.home()).isEqualTo(Path.of("rel").toAbsolutePath());
    assertThat(inForce(settings, Setting.DATABASE_URL).shown())
        .isEqualTo("sqlite:" + Path.of("a.db").toAbsolutePath());
  }

  @Test
  void aFileMayHoldTheValue() throws IOException {
    var fresh = Vault.freshKey();
    var key = file("key", fresh + "\n");
    var settings = Settings.of(Map.of("CAMPAIGN_BOT_KEY_FILE", key.toString()));
    assertThat(settings.vault().keyIds()).isEqualTo(Vault.of(fresh).keyIds());
    assertThat(inForce(settings, Setting.CAMPAIGN_BOT_KEY).origin()).isEqualTo(key.toString());
  }

  @Test
  void aValueAndAFileForItAreOneTooMany() throws IOException {
    var fresh = Vault.freshKey();
    var key = file("key", fresh);
    assertThat(
            refused(Map.of("CAMPAIGN_BOT_KEY", fresh, "CAMPAIGN_BOT_KEY_FILE", key.toString()))
                .problems())
        .singleElement()
        .asString()
        .contains("one of the two")
        .doesNotContain(fresh);
  }

  @Test
  void theEnvironmentWinsOverTheConfigFile() throws IOException {
    var config = file("bot.properties", "ADMIN_PORT=4001\nADMIN_HOST=::1\nADMIN_PROT=1\n");
    var environment = new HashMap<>(Map.of("CAMPAIGN_BOT_CONFIG", config.toString()));
    environment.put("ADMIN_PORT", "5001");
    var settings = Settings.of(environment);
    assertThat(settings.admin()).isEqualTo(new Settings.Admin("::1", 5001));
    assertThat(inForce(settings, Setting.ADMIN_HOST).origin()).isEqualTo(config.toString());
    assertThat(settings.account().warnings()).singleElement().asString().contains("ADMIN_PROT");
  }

  @Test
  void aMisspeltNameIsPointedOut() {
    var settings = Settings.of(Map.of("CAMPAIGN_BOT_KEEP_EVENT", "9 days", "OTHERS_BUSINESS", "1"));
    assertThat(settings.account().warnings())
        .singleElement()
        .asString()
        .contains("CAMPAIGN_BOT_KEEP_EVENT,");
  }

  @Test
  void noSecretIsEverShown() {
    var fresh = Vault.freshKey();
    var environment =
        Map.of(
            "CAMPAIGN_BOT_HOME",
            folder.toString(),
            "CAMPAIGN_BOT_KEY",
            fresh,
            "DATABASE_URL",
            "postgres://user:" + SECRET + "@localhost:1/bot?password=" + SECRET);
    var settings = Settings.of(environment);
    assertThat(settings.toString() + settings.account())
        .doesNotContain(SECRET)
        .doesNotContain(fresh);
    assertThat(inForce(settings, Setting.DATABASE_URL).shown())
        .isEqualTo("postgresql://localhost:1/bot");
  }
}
