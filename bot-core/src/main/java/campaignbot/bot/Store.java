package campaignbot.bot;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.util.List;
import java.util.Optional;

/// The port that keeps talks, plans, and the events that wait for their answer. What `save`
/// returned from is still there after a crash.
///
/// All methods throw `StoreUnavailable` when the store cannot be reached.
public interface Store {
  Optional<Conversation> conversation(TalkKey key);

  /// Whether there is such a talk, or an event waits that may begin it: what is said right behind
  /// the opening belongs to it.
  boolean knows(TalkKey key);

  /// The talk of a channel that moved last.
  Optional<Conversation> latestConversation(String workspace, String platform, String channel);

  /// The talks of a channel, the one that moved last first.
  List<TalkSummary> latestTalks(String workspace, String platform, String channel, int most);

  /// The talks in which a person was heard, the one that moved last first.
  List<TalkSummary> talks(String workspace, String platform, String person, int most);

  Optional<Plan> plan(TalkKey key, int revision);

  /// Who took a plan how far, and when; the first step first.
  List<PlanStep> steps(TalkKey key, int revision);

  /// What creators of a plan delivered, by their keys.
  List<RecordedOutcome> outcomes(TalkKey key, int revision);

  /// The event of a talk that is to be answered next: the oldest.
  Optional<Waiting> oldestWaiting(TalkKey key);

  /// Saves a turn whose answer is shown by whoever asked: message and job are not kept.
  ///
  /// @throws StoreConflict when the stored talk has another version: somebody else was faster
  void save(Effects effects);

  /// Saves a turn in one transaction: the talk, its plan, outcomes and alarm, the message in the
  /// outbox, the job among the jobs, and the event as answered.
  ///
  /// @throws StoreConflict when the stored talk has another version, or the event has been
  ///   answered: somebody else was faster
  void save(Effects effects, Waiting answered);

  /// Saves a message, if any, as the answer of an event for which no turn is made: one that cannot
  /// be answered, or a file. The talk stays as it is stored, even where it cannot be read.
  ///
  /// @throws StoreConflict when the event has been answered: somebody else was faster
  void giveUp(Waiting waiting, Optional<Message> message);

  /// Remembers that answering the event has failed once more.
  void stumbled(Waiting waiting);
}
