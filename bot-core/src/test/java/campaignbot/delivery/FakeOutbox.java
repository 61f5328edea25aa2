package campaignbot.delivery;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An outbox in memory that keeps to the contract, of one node.
final class FakeOutbox implements Outbox {
  private final SettableClock clock;
  private final List<Entry> entries = new ArrayList<>();
  private int failures;

  enum State {
    WAITING,
    SENDING,
    SENT,
    DEAD
  }

  private static final class Entry {
    final TalkKey key;
    final long number;
    State state = State.WAITING;
    Instant due;
    int attempts;
    boolean doubtful;

    Entry(TalkKey key, long number, Instant due) {
      this.key = key;
      this.number = number;
      this.due = due;
    }

    boolean isOpen() {
      return state == State.WAITING || state == State.SENDING;
    }
  }

  FakeOutbox(SettableClock clock) {
    this.clock = clock;
  }

  /// @return the letter's number in its talk
  long write(TalkKey key) {
    var number = 1 + entries.stream().filter(e -> e.key.equals(key)).count();
    entries.add(new Entry(key, number, clock.instant()));
    return number;
  }

  /// The next writes fail, so many times.
  void goAway(int times) {
    failures = times;
  }

  List<State> states(TalkKey key) {
    return entries.stream().filter(e -> e.key.equals(key)).map(e -> e.state).toList();
  }

  /// How long the first open letter of a talk is not due yet.
  Duration wait(TalkKey key) {
    return Duration.between(clock.instant(), head(key).orElseThrow().due);
  }

  private Optional<Entry> head(TalkKey key) {
    return entries.stream().filter(e -> e.key.equals(key) && e.isOpen()).findFirst();
  }

  @Override
  public Optional<Letter> claimHead(TalkKey key, Duration lease) {
    return head(key).filter(e -> !e.due.isAfter(clock.instant())).map(e -> claim(e, lease));
  }

  private Letter claim(Entry entry, Duration lease) {
    entry.doubtful |= entry.state == State.SENDING;
    entry.state = State.SENDING;
    entry.due = clock.instant().plus(lease);
    entry.attempts++;
    return new Letter(
        entry.key, entry.number, new Message(List.of()), entry.attempts, entry.doubtful);
  }

  @Override
  public void sent(Letter letter, String postedAs) {
    held(letter).state = State.SENT;
  }

  @Override
  public void notTried(Letter letter, Duration wait) {
    held(letter).attempts--;
    notSent(letter, wait);
  }

  @Override
  public void notSent(Letter letter, Duration wait) {
    var entry = held(letter);
    entry.state = State.WAITING;
    entry.due = clock.instant().plus(wait);
  }

  @Override
  public void unsure(Letter letter, Duration wait) {
    held(letter).due = clock.instant().plus(wait);
  }

  @Override
  public void dead(Letter letter, String reason) {
    held(letter).state = State.DEAD;
  }

  private Entry held(Letter letter) {
    if (failures > 0) {
      failures--;
      throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away on purpose");
    }
    return entries.stream()
        .filter(e -> e.key.equals(letter.key()) && e.number == letter.number())
        .filter(e -> e.state == State.SENDING)
        .findFirst()
        .orElseThrow();
  }
}
