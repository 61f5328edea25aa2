package campaignbot.slack.hearing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Optional;

/// Links to messages, as Slack gives them; each is asked for once.
final class Permalinks {
  private static final long MOST = 10_000;

  private final Cache<Message, String> links = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Message(String workspace, String channel, String ts) {}

  /// Empty when Slack gives none.
  Optional<String> of(MethodsClient slack, String workspace, String channel, String ts) {
    var message = new Message(workspace, channel, ts);
    var link = Optional.ofNullable(links.getIfPresent(message)).or(() -> asked(slack, message));
    link.ifPresent(l -> links.put(message, l));
    return link;
  }

  private static Optional<String> asked(MethodsClient slack, Message message) {
    try {
      return Optional.ofNullable(
          slack
              .chatGetPermalink(r -> r.channel(message.channel()).messageTs(message.ts()))
              .getPermalink());
    } catch (IOException | SlackApiException _) {
      return Optional.empty();
    }
  }
}
