package campaignbot.chaos;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Talks and plans in memory, for the run in which nothing goes wrong: it shares no line with the
/// storage that is under test. Each talk is advanced by one thread at a time, so nobody overtakes.
final class MemoryStore implements Store {
  private final Map<TalkKey, Conversation> talks = new ConcurrentHashMap<>();
  private final Map<PlanKey, Plan> plans = new ConcurrentHashMap<>();

  private record PlanKey(TalkKey talk, int revision) {}

  @Override
  public Optional<Conversation> conversation(TalkKey key) {
    return Optional.ofNullable(talks.get(key));
  }

  @Override
  public boolean knows(TalkKey key) {
    return talks.containsKey(key);
  }

  @Override
  public Optional<Conversation> latestConversation(
      String workspace, String platform, String channel) {
    throw new UnsupportedOperationException("Nobody comes back to a channel here");
  }

  @Override
  public List<TalkSummary> latestTalks(
      String workspace, String platform, String channel, int most) {
    throw new UnsupportedOperationException("Nobody asks for a list here");
  }

  @Override
  public List<TalkSummary> talks(String workspace, String platform, String person, int most) {
    throw new UnsupportedOperationException("Nobody asks for a list here");
  }

  @Override
  public Optional<Plan> plan(TalkKey key, int revision) {
    return Optional.ofNullable(plans.get(new PlanKey(key, revision)));
  }

  @Override
  public List<RecordedOutcome> outcomes(TalkKey key, int revision) {
    return List.of();
  }

  @Override
  public List<PlanStep> steps(TalkKey key, int revision) {
    throw new UnsupportedOperationException("Nobody asks for steps here");
  }

  @Override
  public Optional<Waiting> oldestWaiting(TalkKey key) {
    return Optional.empty();
  }

  @Override
  public void save(Effects effects) {
    talks.put(effects.next().key(), effects.next());
    effects.plan().ifPresent(p -> plans.put(new PlanKey(p.key(), p.revision()), p));
  }

  @Override
  public void save(Effects effects, Waiting answered) {
    throw new UnsupportedOperationException("Nothing waits here");
  }

  @Override
  public void giveUp(Waiting waiting, Optional<Message> message) {
    throw new UnsupportedOperationException("Nothing waits here");
  }

  @Override
  public void stumbled(Waiting waiting) {
    throw new UnsupportedOperationException("Nothing waits here");
  }
}
