package campaignbot.slack.installation;

/// What Slack says to a question about an installation.
sealed interface SlackAnswer {
  record Granted(Installation installation) implements SlackAnswer {}

  /// @param error Slack's word for it
  record Refused(String error) implements SlackAnswer {}

  /// Nothing, nothing that can be read, or that it cannot now: asked again, Slack may answer.
  record Silence(String why) implements SlackAnswer {}
}
