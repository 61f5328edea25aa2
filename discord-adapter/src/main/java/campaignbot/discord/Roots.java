package campaignbot.discord;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Threads;
import java.util.Optional;

/// Where talks go on: in the thread under a message, or in the channel itself where there can be no
/// thread.
public record Roots(Threads threads) {
  private static final String IN_PLACE = "in:";

  /// From now on the talk goes on in a thread.
  public void thread(TalkKey key, String thread) {
    threads.found(key, thread);
  }

  /// From now on the talk goes on in its channel.
  ///
  /// @param message the first of the talk there
  public void inPlace(TalkKey key, String message) {
    threads.found(key, IN_PLACE + message);
  }

  /// The channel or thread in which the talk's messages are posted; empty while it is to have a
  /// thread that is not opened yet.
  public Optional<String> channelOf(TalkKey key) {
    return TalkNames.wantsThread(key)
        ? threads.rootOf(key).map(root -> isInPlace(root) ? key.channel() : root)
        : Optional.of(key.channel());
  }

  /// Whether the talk's messages stand in a channel among those of other people.
  public boolean isInPlace(TalkKey key) {
    return !TalkNames.wantsThread(key) || threads.rootOf(key).filter(Roots::isInPlace).isPresent();
  }

  /// The talk of a thread; empty when it is none of ours.
  ///
  /// @param channel in which the thread was opened
  public Optional<TalkKey> talkIn(String workspace, String channel, String thread) {
    return threads.talkUnder(workspace, TalkNames.PLATFORM, channel, thread);
  }

  private static boolean isInPlace(String root) {
    return root.startsWith(IN_PLACE);
  }
}
