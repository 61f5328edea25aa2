package campaignbot.slack.installation;

import campaignbot.slack.Scope;
import campaignbot.slack.installation.SlackAnswer.Granted;
import campaignbot.slack.installation.SlackAnswer.Refused;
import campaignbot.slack.installation.SlackAnswer.Silence;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspace whose token stands in the settings. Whose the token is Slack tells, as soon as it
/// answers: until then there is no installation.
public final class OneWorkspace implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OneWorkspace.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final String token;
  private final TokenDesk desk;
  private final Pause pause;
  private final Thread asking;
  private volatile State state = new State.Asking("Slack has not answered yet");

  /// How time is spent.
  interface Pause {
    void pause(Duration time) throws InterruptedException;
  }

  private sealed interface State {
    record Asking(String why) implements State {}

    record Known(Installation installation) implements State {}
  }

  private OneWorkspace(String token, TokenDesk desk, Pause pause) {
    this.token = token;
    this.desk = desk;
    this.pause = pause;
    this.asking = Thread.ofVirtual().name("slack-token").unstarted(this::ask);
  }

  /// Begins to ask.
  public static OneWorkspace of(String token, TokenDesk desk) {
    return of(token, desk, Thread::sleep);
  }

  static OneWorkspace of(String token, TokenDesk desk, Pause pause) {
    var workspace = new OneWorkspace(token, desk, pause);
    workspace.asking.start();
    return workspace;
  }

  public Optional<Installation> installation() {
    return state instanceof State.Known(var installation)
        ? Optional.of(installation)
        : Optional.empty();
  }

  /// What the operator has to know or do before the bot can work there; empty when all is well.
  public Optional<String> missing() {
    return switch (state) {
      case State.Asking(var why) -> Optional.of("SLACK_BOT_TOKEN: " + why);
      case State.Known _ -> Optional.empty();
    };
  }

  /// Slack takes this token no more; it is asked about anew until Slack does.
  void refused(String refused, String error) {
    if (refused.equals(token) && state instanceof State.Known) {
      state = refusal(error);
    }
  }

  private void ask() {
    var wait = FIRST_WAIT;
    try {
      while (true) {
        if (state instanceof State.Asking) {
          state = answered();
        }
        var isKnown = state instanceof State.Known;
        pause.pause(isKnown ? LONGEST_WAIT : wait);
        wait = isKnown ? FIRST_WAIT : longer(wait);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private State answered() {
    return switch (desk.whose(token)) {
      case Granted(var installation) -> {
        LOG.info("workspace={} installed by the settings", installation.workspace().id());
        warnOfMissingScopes(installation);
        yield new State.Known(installation);
      }
      case Refused(var error) -> refusal(error);
      case Silence(var why) -> new State.Asking("Slack does not answer (" + why + ")");
    };
  }

  private static State refusal(String error) {
    LOG.error("Slack refuses SLACK_BOT_TOKEN: {}", error);
    return new State.Asking(
        "Slack refuses it ("
            + error
            + "). Copy the Bot User OAuth Token of your app anew, and start me again");
  }

  private static void warnOfMissingScopes(Installation installation) {
    var missing = Scope.missingFrom(installation.scopes());
    if (!missing.isEmpty()) {
      LOG.warn("The Slack app lacks {}: take over the manifest, and install it again", missing);
    }
  }

  private static Duration longer(Duration wait) {
    var doubled = wait.multipliedBy(2);
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }

  @Override
  public void close() {
    asking.interrupt();
  }
}
