package campaignbot.slack.home;

/// Slack does not answer, or does not take the app's token.
public final class SlackUnreachable extends RuntimeException {
  SlackUnreachable(Exception cause) {
    super("Slack gives us no socket", cause);
  }
}
