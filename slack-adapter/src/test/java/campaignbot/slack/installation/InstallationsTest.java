package campaignbot.slack.installation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationsTest {
  private static final Secrets.Name OF_T1 = new Secrets.Name("T1", "slack", "installation");

  /// As the first version wrote it: it has to be read for ever.
  private static final String FIRST_VERSION =
      """
      {"v":1,"workspace":"T1","org":false,"name":"Team of T1","botUser":"UBOTT1","bot":"BBOTT1",\
      "scopes":["chat:write","commands"],"by":"UALICE","at":"2026-05-04T09:00:00Z",\
      "token":"xoxb-1","refreshToken":"refresh-1","expiry":"2026-05-04T21:00:00Z"}\
      """;

  private final Stored store;
  private final Installations installations;

  InstallationsTest(@TempDir Path folder) {
    this.store = new Stored(folder);
    this.installations = store.installations();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsKeptIsFoundAsItWas() {
    var one = Given.installation("T1", "xoxb-1");
    var org = Given.org("E1", "xoxb-2");
    installations.keep(one);
    installations.keep(org);
    assertThat(installations.of("T1")).contains(one);
    assertThat(installations.of("E1")).contains(org);
    assertThat(installations.of("T2")).isEmpty();
    assertThat(installations.storedWorkspaces()).containsExactly("E1", "T1");
  }

  @Test
  void theFirstVersionIsStillReadAndWritten() {
    var installation =
        Given.expiring("T1", "xoxb-1", "refresh-1", Instant.parse("2026-05-04T21:00:00Z"));
    store.secrets.put(OF_T1, FIRST_VERSION);
    assertThat(installations.of("T1")).contains(installation);
    installations.keep(installation);
    assertThat(store.secrets.get(OF_T1)).contains(FIRST_VERSION);
  }

  @Test
  void noTokenIsShown() {
    var installation = Given.expiring("T1", "xoxb-s3cret", "refresh-s3cret", Given.NOW);
    assertThat(installation.toString()).doesNotContain("s3cret");
    assertThat(installation.tokens().renewal().orElseThrow().toString()).doesNotContain("s3cret");
  }

  @Test
  void whatOneNodeKeepsAndForgetsIsKnownToAnotherWithinASecond() {
    var others = store.installations();
    assertThat(others.of("T1")).isEmpty();
    installations.keep(Given.installation("T1", "xoxb-1"));
    assertThat(installations.of("T1")).isPresent();
    store.clock.forward(Duration.ofSeconds(1));
    assertThat(others.of("T1")).isPresent();
    installations.forget("T1");
    assertThat(installations.of("T1")).isEmpty();
    store.clock.forward(Duration.ofSeconds(1));
    assertThat(others.of("T1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"account_inactive", "invalid_auth", "token_revoked"})
  void aDeadTokenIsForgotten(String error) {
    installations.keep(Given.installation("T1", "xoxb-1"));
    installations.keep(Given.installation("T2", "xoxb-2"));
    installations.refused("T1", "xoxb-1", error);
    assertThat(installations.of("T1")).isEmpty();
    assertThat(store.secrets.allNames()).doesNotContain(OF_T1);
    assertThat(installations.of("T2")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel_not_found", "token_expired", "missing_scope", "ratelimited"})
  void otherRefusalsSayNothingAboutTheToken(String error) {
    installations.keep(Given.installation("T1", "xoxb-1"));
    installations.refused("T1", "xoxb-1", error);
    assertThat(installations.of("T1")).isPresent();
  }

  @Test
  void thatAnOldTokenIsDeadSaysNothingAboutANewerOne() {
    installations.keep(Given.installation("T1", "xoxb-new"));
    installations.refused("T1", "xoxb-old", "token_revoked");
    assertThat(installations.of("T1")).isPresent();
  }

  @Test
  void aFarewellFromBeforeTheInstallationIsForAnEarlierOne() {
    installations.keep(Given.installation("T1", "xoxb-1"));
    installations.left("T1", Given.NOW.minusSeconds(1));
    assertThat(installations.of("T1")).isPresent();
    installations.left("T1", Given.NOW);
    assertThat(installations.of("T1")).isEmpty();
  }
}
