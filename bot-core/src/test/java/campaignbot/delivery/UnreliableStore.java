package campaignbot.delivery;

import campaignbot.bot.Effects;
import campaignbot.bot.Plan;
import campaignbot.bot.PlanStep;
import campaignbot.bot.RecordedOutcome;
import campaignbot.bot.Store;
import campaignbot.bot.TalkSummary;
import campaignbot.bot.Waiting;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/// A store to which the test's mishaps happen.
final class UnreliableStore implements Store {
  private final Store store;
  private final AtomicReference<Runnable> beforeLooking = new AtomicReference<>(() -> {});
  private final AtomicReference<Runnable> beforeReporting = new AtomicReference<>(() -> {});
  private final AtomicReference<BiConsumer<Effects, Waiting>> beforeSaving =
      new AtomicReference<>((_, _) -> {});

  UnreliableStore(Store store) {
    this.store = store;
  }

  /// Happens whenever somebody looks what waits.
  void whenLookedAt(Runnable mishap) {
    beforeLooking.set(mishap);
  }

  /// Happens whenever an answer is saved.
  void whenSaved(BiConsumer<Effects, Waiting> mishap) {
    beforeSaving.set(mishap);
  }

  /// Happens whenever an answer without a turn is saved.
  void whenReported(Runnable mishap) {
    beforeReporting.set(mishap);
  }

  @Override
  public Optional<Conversation> conversation(TalkKey key) {
    return store.conversation(key);
  }

  @Override
  public boolean knows(TalkKey key) {
    return store.knows(key);
  }

  @Override
  public Optional<Conversation> latestConversation(
      String workspace, String platform, String channel) {
    return store.latestConversation(workspace, platform, channel);
  }

  @Override
  public List<TalkSummary> latestTalks(
      String workspace, String platform, String channel, int most) {
    return store.latestTalks(workspace, platform, channel, most);
  }

  @Override
  public List<TalkSummary> talks(String workspace, String platform, String person, int most) {
    return store.talks(workspace, platform, person, most);
  }

  @Override
  public Optional<Plan> plan(TalkKey key, int revision) {
    return store.plan(key, revision);
  }

  @Override
  public List<RecordedOutcome> outcomes(TalkKey key, int revision) {
    return store.outcomes(key, revision);
  }

  @Override
  public List<PlanStep> steps(TalkKey key, int revision) {
    return store.steps(key, revision);
  }

  @Override
  public Optional<Waiting> oldestWaiting(TalkKey key) {
    beforeLooking.get().run();
    return store.oldestWaiting(key);
  }

  @Override
  public void save(Effects effects) {
    store.save(effects);
  }

  @Override
  public void save(Effects effects, Waiting answered) {
    beforeSaving.get().accept(effects, answered);
    store.save(effects, answered);
  }

  @Override
  public void giveUp(Waiting waiting, Optional<Message> message) {
    beforeReporting.get().run();
    store.giveUp(waiting, message);
  }

  @Override
  public void stumbled(Waiting waiting) {
    store.stumbled(waiting);
  }
}
