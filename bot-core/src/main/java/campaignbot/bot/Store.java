package campaignbot.bot;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import java.util.Optional;

/// The port that keeps talks and plans. What `save` returned from is still there after a crash.
///
/// All methods throw `StoreUnavailable` when the store cannot be reached.
public interface Store {
  Optional<Conversation> conversation(TalkKey key);

  /// The talk of a channel that moved last.
  Optional<Conversation> latestConversation(String workspace, String platform, String channel);

  Optional<Plan> plan(TalkKey key, int revision);

  /// Saves a talk, and the plan that came with it, in one transaction.
  ///
  /// @param before the version of the talk that `next` was made from; 0 for a new one
  /// @throws StoreConflict when the stored talk has another version: somebody else was faster
  void save(Conversation next, long before, Optional<Plan> plan);
}
