package campaignbot.bot;

import campaignbot.allocation.Outcome;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps one talk, its plans, its alarm and what waits for an answer, for as long as the test
/// takes.
final class TalksInMemory implements Store, Outcomes {
  private final InstantSource clock;
  private final TalkKey key;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private final Map<Integer, Plan> plans = new HashMap<>();
  private final Map<String, Outcome> outcomes = new TreeMap<>();
  private Optional<Conversation> talk = Optional.empty();
  private Optional<Ringing> alarm = Optional.empty();
  private long taken;

  private record Ringing(Instant at, Heard heard) {}

  TalksInMemory(TalkKey key, InstantSource clock) {
    this.key = key;
    this.clock = clock;
  }

  void put(Heard heard) {
    taken++;
    waiting.add(new Waiting(key, taken, Optional.of(heard), 0));
  }

  /// Lets the alarm ring that is due.
  void ring() {
    var due = alarm.filter(a -> !a.at().isAfter(clock.instant()));
    if (due.isPresent()) {
      alarm = Optional.empty();
      put(due.get().heard());
    }
  }

  @Override
  public Optional<Conversation> conversation(TalkKey key) {
    return talk;
  }

  @Override
  public boolean knows(TalkKey key) {
    return talk.isPresent();
  }

  @Override
  public Optional<Plan> plan(TalkKey key, int revision) {
    return Optional.ofNullable(plans.get(revision));
  }

  @Override
  public Optional<Waiting> oldestWaiting(TalkKey key) {
    return Optional.ofNullable(waiting.peek());
  }

  @Override
  public void save(Effects effects, Waiting answered) {
    waiting.remove(answered);
    talk = Optional.of(effects.next());
    effects.plan().ifPresent(p -> plans.put(p.revision(), p));
    effects.outcomes().forEach(o -> outcomes.put(o.revision() + " " + o.key(), o));
    if (effects.changesTheTalk()) {
      alarm = effects.alarm().map(a -> ringing(a, effects.next().version()));
    }
  }

  private Ringing ringing(Alarm alarm, long version) {
    var heard =
        switch (alarm.kind()) {
          case REMINDER -> new Heard.FellSilent(version);
          case EXPIRY -> new Heard.Expired(version);
        };
    return new Ringing(alarm.due(clock.instant()), heard);
  }

  @Override
  public void giveUp(Waiting answered, Optional<Message> message) {
    waiting.remove(answered);
  }

  @Override
  public void save(Effects effects) {
    throw new UnsupportedOperationException("Whatever is answered here has waited");
  }

  @Override
  public void stumbled(Waiting waiting) {
    throw new UnsupportedOperationException("Nothing is tried again here");
  }

  @Override
  public List<RecordedOutcome> outcomes(TalkKey key, int revision) {
    return outcomes.values().stream()
        .filter(o -> o.revision() == revision)
        .map(o -> new RecordedOutcome(o, Optional.empty(), clock.instant()))
        .toList();
  }

  @Override
  public List<List<Outcome>> byPlan(String workspace) {
    return outcomes.values().stream()
        .collect(Collectors.groupingBy(Outcome::revision, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .toList();
  }

  @Override
  public List<PlanStep> steps(TalkKey key, int revision) {
    throw new UnsupportedOperationException("Nobody asks for steps here");
  }

  @Override
  public Optional<Conversation> latestConversation(
      String workspace, String platform, String channel) {
    throw new UnsupportedOperationException("There is one talk");
  }

  @Override
  public List<TalkSummary> latestTalks(
      String workspace, String platform, String channel, int most) {
    throw new UnsupportedOperationException("There is one talk");
  }

  @Override
  public List<TalkSummary> talks(String workspace, String platform, String person, int most) {
    throw new UnsupportedOperationException("There is one talk");
  }
}
