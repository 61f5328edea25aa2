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
        new App(new AppConfig(), List.of(new KnownWorkspace(installations, Optional.empty())));
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
  void whoRevokesTheTokenOfAPersonStays() throws Exception {
    hear("[]", "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"],\"bot\":[]}}");
    assertThat(installations.storedWorkspaces()).containsExactly("T1", "T2");
  }
}
