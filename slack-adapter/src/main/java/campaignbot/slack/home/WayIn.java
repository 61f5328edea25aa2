package campaignbot.slack.home;

import java.util.Optional;

/// How Slack reaches us.
interface WayIn extends AutoCloseable {
  /// Empty where Slack is called by us.
  Optional<Integer> port();

  /// What is not there for Slack to reach us, as a sentence; empty when all is well.
  Optional<String> missing();

  @Override
  void close();
}
