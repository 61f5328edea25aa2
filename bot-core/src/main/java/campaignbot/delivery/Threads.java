package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.util.Optional;

/// The port that remembers where a talk is found, on a platform that names a thread after its first
/// message: a talk that begins with a command has its key before that message is posted.
public interface Threads {
  /// From now on, what is said under the message `root` of the talk's channel belongs to the talk.
  void found(TalkKey key, String root);

  Optional<TalkKey> talkUnder(String workspace, String platform, String channel, String root);

  /// The message under which the talk goes on; empty when it has none yet.
  Optional<String> rootOf(TalkKey key);
}
