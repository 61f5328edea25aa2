package campaignbot.slack.hearing;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Threads;
import campaignbot.slack.TalkNames;
import java.util.Optional;

/// The messages under which talks are found.
public record Roots(Threads threads) {
  /// Empty for a talk without a thread, and for one whose thread is not opened yet.
  Optional<String> of(TalkKey key) {
    if (TalkNames.isDirect(key)) {
      return Optional.empty();
    }
    return TalkNames.isOfCommand(key) ? threads.rootOf(key) : Optional.of(key.thread());
  }
}
