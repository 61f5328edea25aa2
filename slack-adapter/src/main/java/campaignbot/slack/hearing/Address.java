package campaignbot.slack.hearing;

import campaignbot.conversation.TalkKey;
import campaignbot.slack.TalkNames;
import java.util.Optional;

/// A talk within its workspace, as a form brings it back. The workspace is not in it: that is
/// whoever submits the form.
record Address(String channel, String thread) {
  private static final String BETWEEN = "/";

  static Address of(TalkKey key) {
    return new Address(key.channel(), key.thread());
  }

  static Optional<Address> parse(String text) {
    var parts = text.split(BETWEEN, -1);
    return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
        ? Optional.of(new Address(parts[0], parts[1]))
        : Optional.empty();
  }

  String text() {
    return channel + BETWEEN + thread;
  }

  TalkKey in(String workspace) {
    return TalkNames.under(workspace, channel, thread);
  }
}
