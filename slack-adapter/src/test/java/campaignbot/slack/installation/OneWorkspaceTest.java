package campaignbot.slack.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWorkspaceTest {
  private final StubSlack slack = new StubSlack();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  /// A pause begins and tells; it ends when the test says so.
  private final Semaphore begun = new Semaphore(0);

  private final Semaphore ended = new Semaphore(0);

  @AfterEach
  void close() {
    slack.close();
  }

  private OneWorkspace begin() throws InterruptedException {
    var workspace =
        OneWorkspace.of(
            "xoxb-1",
            new TokenDesk(slack.slack(), InstantSource.fixed(Given.NOW)),
            time -> {
              waits.add(time);
              begun.release();
              ended.acquire();
            });
    begun.acquire();
    return workspace;
  }

  private void askAgain() throws InterruptedException {
    ended.release();
    begun.acquire();
  }

  @Test
  void slackTellsWhoseTheTokenIs() throws InterruptedException {
    slack.tokens.put("xoxb-1", new StubSlack.Team("T1", false, "Team one"));
    try (var workspace = begin()) {
      var installation = workspace.installation().orElseThrow();
      assertThat(installation.workspace())
          .isEqualTo(new Installation.Workspace("T1", false, "Team one"));
      assertThat(installation.bot().userId()).isEqualTo("UBOTT1");
      assertThat(installation.bot().id()).contains("BBOTT1");
      assertThat(installation.scopes()).containsExactlyInAnyOrder("chat:write", "commands");
      assertThat(installation.tokens().bot()).isEqualTo("xoxb-1");
      assertThat(workspace.missing()).isEmpty();
    }
  }

  @Test
  void ofAnOrgTheEnterpriseIsTheWorkspace() throws InterruptedException {
    slack.tokens.put("xoxb-1", new StubSlack.Team("E1", true, "Org"));
    try (var workspace = begin()) {
      assertThat(workspace.installation().orElseThrow().workspace())
          .isEqualTo(new Installation.Workspace("E1", true, "Org"));
    }
  }

  @Test
  void whileSlackIsSilentItIsAskedAgainLessAndLessOften() throws InterruptedException {
    slack.silences.set(3);
    slack.tokens.put("xoxb-1", new StubSlack.Team("T1", false, "Team one"));
    try (var workspace = begin()) {
      assertThat(workspace.installation()).isEmpty();
      assertThat(workspace.missing()).hasValueSatisfying(m -> assertThat(m).contains("not answer"));
      askAgain();
      askAgain();
      assertThat(workspace.installation()).isEmpty();
      askAgain();
      assertThat(workspace.installation()).isPresent();
      assertThat(waits.subList(0, 3))
          .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }
  }

  @Test
  void aTokenThatSlackRefusesIsNamedWithWhatToDo() throws InterruptedException {
    try (var workspace = begin()) {
      assertThat(workspace.installation()).isEmpty();
      assertThat(workspace.missing())
          .hasValueSatisfying(
              m -> assertThat(m).contains("SLACK_BOT_TOKEN", "invalid_auth", "Copy the Bot User"));
    }
  }

  @Test
  void aTokenThatDiesIsNotUsedAnyMore(@TempDir Path folder) throws InterruptedException {
    slack.tokens.put("xoxb-1", new StubSlack.Team("T1", false, "Team one"));
    try (var store = new Stored(folder);
        var workspace = begin()) {
      var installations = store.installations(workspace);
      assertThat(installations.of("T1")).isPresent();
      assertThat(installations.isComplete()).isTrue();
      slack.tokens.clear();
      installations.refused("T1", "xoxb-1", "account_inactive");
      assertThat(installations.of("T1")).isEmpty();
      assertThat(installations.isComplete()).isFalse();
      askAgain();
      assertThat(workspace.missing())
          .hasValueSatisfying(m -> assertThat(m).contains("invalid_auth"));
    }
  }
}
