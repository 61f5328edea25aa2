package campaignbot.slack.posting;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a message that an earlier attempt may have posted, by the nonce in its metadata.
final class Lookup {
  static final String EVENT_TYPE = "campaign_bot_letter";
  private static final String NONCE = "nonce";
  private static final int PAGE = 200;
  private static final int MOST_PAGES = 20;

  private final MethodsClient slack;

  Lookup(MethodsClient slack) {
    this.slack = slack;
  }

  static Message.Metadata metadata(String nonce) {
    return new Message.Metadata(EVENT_TYPE, Map.of(NONCE, nonce));
  }

  /// @return its ts
  Optional<String> inChannel(String channel, String nonce) throws IOException, SlackApiException {
    return found(history(channel), nonce);
  }

  /// @return its ts
  Optional<String> inThread(String channel, String root, String nonce)
      throws IOException, SlackApiException {
    return found(replies(channel, root), nonce);
  }

  /// Whether a file of this name was shared in the thread after a message.
  boolean hasFileAfter(String channel, Optional<String> root, String ts, String fileName)
      throws IOException, SlackApiException {
    var messages = root.isPresent() ? replies(channel, root.get()) : history(channel);
    return messages.stream()
        .filter(m -> m.getTs().compareTo(ts) > 0 && m.getFiles() != null)
        .flatMap(m -> m.getFiles().stream())
        .anyMatch(f -> fileName.equals(f.getName()));
  }

  private static Optional<String> found(List<Message> messages, String nonce) {
    return messages.stream().filter(m -> has(m, nonce)).map(Message::getTs).findFirst();
  }

  private static boolean has(Message message, String nonce) {
    var metadata = message.getMetadata();
    return metadata != null
        && metadata.getEventPayload() != null
        && nonce.equals(metadata.getEventPayload().get(NONCE));
  }

  /// The latest: what is looked for is some minutes old, a day at most.
  private List<Message> history(String channel) throws IOException, SlackApiException {
    var answer =
        slack.conversationsHistory(r -> r.channel(channel).includeAllMetadata(true).limit(PAGE));
    Refusal.unless(answer.isOk(), answer.getError());
    return answer.getMessages();
  }

  /// All: Slack gives the oldest first.
  private List<Message> replies(String channel, String root) throws IOException, SlackApiException {
    var messages = new ArrayList<Message>();
    var cursor = "";
    for (var page = 0; page < MOST_PAGES; page++) {
      var from = cursor;
      var answer =
          slack.conversationsReplies(
              r -> r.channel(channel).ts(root).includeAllMetadata(true).limit(PAGE).cursor(from));
      Refusal.unless(answer.isOk(), answer.getError());
      messages.addAll(answer.getMessages());
      var metadata = answer.getResponseMetadata();
      if (metadata == null
          || metadata.getNextCursor() == null
          || metadata.getNextCursor().isEmpty()) {
        break;
      }
      cursor = metadata.getNextCursor();
    }
    return messages;
  }
}
