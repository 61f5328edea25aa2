package campaignbot.slack.installation;

import static campaignbot.slack.installation.SlackRequests.authorization;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarewellTest {
  private static final String UNINSTALLED = "{\"type\":\"app_uninstalled\"}";

  private final Stored store;
  private final Installations installations;
  private final App app;

  FarewellTest(@TempDir Path folder) {
    this.store = new Stored(folder);
    this.installations = store.installations();
    installations.keep(Given.installation("T1", "xoxb-1"));
    installations.keep(Given.installation("T2", "xoxb-2"));
    this.app =
        new App(
            new AppConfig(),
            List.of(new KnownWorkspace(installations, Optional.empty(), _ -> Optional.empty())));
    new Farewell(installations).listenTo(app);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void hear(String authorizations, String event) throws Exception {
    var response = app.run(SlackRequests.event("T1", authorizations, event));
    assertThat(response.getStatusCode()).isEqualTo(200);
  }

  @Test
  void whoThrowsTheBotOutIsForgotten() throws Exception {
    hear(authorization("T1", "", false), UNINSTALLED);
    assertThat(installations.storedWorkspaces()).containsExactly("T2");
  }

  @Test
  void alsoWhenSlackNamesNoAuthorizationAnyMore() throws Exception {
    hear("[]", UNINSTALLED);
    assertThat(installations.storedWorkspaces()).containsExactly("T2");
  }

  @Test
  void aSecondFarewellChangesNothing() throws Exception {
    hear("[]", UNINSTALLED);
    hear("[]", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"UBOTT1\"]}}");
    assertThat(installations.storedWorkspaces()).containsExactly("T2");
  }

  @Test
  void whoRevokesTheBotsTokenIsForgotten() throws Exception {
    hear("[]", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"UBOTT1\"]}}");
    assertThat(installations.storedWorkspaces()).containsExactly("T2");
  }

  @Test
  void whenATeamOfAnOrgLeavesTheOrgsOwnInstallationStays() throws Exception {
    installations.keep(Given.org("E1", "xoxb-org"));
    var team = authorization("T1", "E1", false);
    hear(team, "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"UBOTT1\"]}}");
    hear(team, UNINSTALLED);
    hear(team, UNINSTALLED);
    assertThat(installations.storedWorkspaces()).containsExactly("E1", "T2");
  }

  @ParameterizedTest
  @CsvSource({"T1, true", "'', true", "'', false"})
  void anOrgThatThrowsTheBotOutIsForgotten(String team, boolean isOrg) throws Exception {
    installations.keep(Given.org("E1", "xoxb-org"));
    hear(authorization(team, "E1", isOrg), UNINSTALLED);
    assertThat(installations.storedWorkspaces()).containsExactly("T1", "T2");
  }

  @Test
  void whoRevokesTheTokenOfAPersonStays() throws Exception {
    hear("[]", "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"],\"bot\":[]}}");
    assertThat(installations.storedWorkspaces()).containsExactly("T1", "T2");
  }
}
