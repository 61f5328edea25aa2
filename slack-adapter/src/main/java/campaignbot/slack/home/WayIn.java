package campaignbot.slack.home;

import java.util.Optional;

/// How Slack reaches us.
interface WayIn extends AutoCloseable {
  /// Empty where Slack is called by us.
  Optional<Integer> port();

  @Override
  void close();
}
