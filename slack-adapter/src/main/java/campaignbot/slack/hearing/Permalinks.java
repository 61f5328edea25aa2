package campaignbot.slack.hearing;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Optional;

/// Links to messages, as Slack gives them.
final class Permalinks {
  private Permalinks() {}

  /// Empty when Slack gives none.
  static Optional<String> of(MethodsClient slack, String channel, String ts) {
    try {
      return Optional.ofNullable(
          slack.chatGetPermalink(r -> r.channel(channel).messageTs(ts)).getPermalink());
    } catch (IOException | SlackApiException _) {
      return Optional.empty();
    }
  }
}
