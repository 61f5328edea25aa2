package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.FakeOutbox.State;
import campaignbot.delivery.Post.Delivery;
import campaignbot.wording.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");
  private static final Duration LEASE = Duration.ofSeconds(45);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 3;

  private final SettableClock clock = new SettableClock(Instant.EPOCH);
  private final FakeOutbox outbox = new FakeOutbox(clock);
  private final FakePost post = new FakePost();
  private final List<Duration> wakings = new ArrayList<>();
  private final Dispatcher dispatcher =
      new Dispatcher(
          outbox,
          Map.of("test", post),
          new BackOff(LEASE, Duration.ofSeconds(1), LONGEST, ATTEMPTS, new Random(7)),
          new Insistence(clock::forward, clock::nanos),
          (_, wait) -> wakings.add(wait));

  private void sendAll(TalkKey key) {
    while (dispatcher.sendNext(key)) {}
  }

  private List<Long> numbersSeen() {
    return post.seen().stream().map(Letter::number).toList();
  }

  @Test
  void theLettersOfATalkGoOutInTheirOrder() {
    outbox.write(KEY);
    outbox.write(KEY);
    outbox.write(KEY);
    sendAll(KEY);
    assertThat(numbersSeen()).containsExactly(1L, 2L, 3L);
    assertThat(outbox.states(KEY)).containsOnly(State.SENT);
  }

  @Test
  void eachIsMarkedBeforeTheNextGoesOut() {
    outbox.write(KEY);
    outbox.write(KEY);
    post.then(new Delivery.Delivered("m1"))
        .then(_ -> {
          assertThat(outbox.states(KEY)).containsExactly(State.SENT, State.SENDING);
          return new Delivery.Delivered("m2");
        });
    sendAll(KEY);
    assertThat(numbersSeen()).containsExactly(1L, 2L);
  }

  @Test
  void whatThePlatformAskedToWaitIsWaited() {
    outbox.write(KEY);
    post.then(new Delivery.NotNow(Duration.ofSeconds(30)));
    sendAll(KEY);
    assertThat(outbox.wait(KEY)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));
    assertThat(wakings).containsExactly(outbox.wait(KEY));

    clock.forward(Duration.ofSeconds(29));
    sendAll(KEY);
    assertThat(post.seen()).hasSize(1);

    clock.forward(Duration.ofSeconds(2));
    sendAll(KEY);
    assertThat(outbox.states(KEY)).containsExactly(State.SENT);
  }

  @Test
  void aDefiniteFailureSetsTheLetterFreeAtOnceAndWithoutDoubt() {
    outbox.write(KEY);
    post.then(new Delivery.NotNow(Duration.ZERO));
    sendAll(KEY);
    assertThat(outbox.states(KEY)).containsExactly(State.WAITING);
    assertThat(outbox.wait(KEY)).isLessThanOrEqualTo(Duration.ofSeconds(1));

    clock.forward(outbox.wait(KEY));
    sendAll(KEY);
    assertThat(post.seen()).extracting(Letter::doubtful).containsExactly(false, false);
  }

  @Test
  void aLostAnswerMakesTheNextTryADoubtfulOne() {
    outbox.write(KEY);
    post.then(new Delivery.Unsure("timed out"));
    sendAll(KEY);
    assertThat(outbox.wait(KEY)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(wakings).containsExactly(outbox.wait(KEY));

    clock.forward(outbox.wait(KEY));
    sendAll(KEY);
    assertThat(post.seen()).extracting(Letter::doubtful).containsExactly(false, true);
    assertThat(post.seen()).extracting(Letter::nonce).hasSize(2).containsOnly(nonce(1));
  }

  private static Delivery broken(Letter letter) {
    throw new IllegalStateException("broken on purpose by " + letter.number());
  }

  private static String nonce(int number) {
    return new Letter(KEY, number, new Message(List.of()), 1, false).nonce();
  }

  @Test
  void whatIsRefusedIsDeadAndTheNextLetterGoesOut() {
    outbox.write(KEY);
    outbox.write(KEY);
    post.then(new Delivery.Refused("channel_not_found"));
    sendAll(KEY);
    assertThat(outbox.states(KEY)).containsExactly(State.DEAD, State.SENT);
  }

  @Test
  void aLetterThatBreaksThePostIsDeadAfterItsAttemptsAndHoldsUpNobodyElse() {
    var other = new TalkKey("w", "test", "c", "other");
    outbox.write(KEY);
    outbox.write(KEY);
    post.then(DispatcherTest::broken);
    sendAll(KEY);
    outbox.write(other);
    sendAll(other);
    post.then(DispatcherTest::broken).then(DispatcherTest::broken);
    for (var i = 1; i < ATTEMPTS - 1; i++) {
      clock.forward(LONGEST);
      sendAll(KEY);
    }
    assertThat(outbox.states(KEY)).containsExactly(State.SENDING, State.WAITING);
    clock.forward(LONGEST);
    sendAll(KEY);
    assertThat(outbox.states(KEY)).containsExactly(State.DEAD, State.SENT);
    assertThat(outbox.states(other)).containsExactly(State.SENT);
  }

  @Test
  void aPlatformThatNeverTakesALetterGetsNoMoreThanItsAttempts() {
    outbox.write(KEY);
    for (var i = 0; i < ATTEMPTS; i++) {
      post.then(new Delivery.NotNow(Duration.ZERO));
    }
    for (var i = 0; i < 2 * ATTEMPTS; i++) {
      sendAll(KEY);
      clock.forward(LONGEST);
    }
    assertThat(post.seen()).hasSize(ATTEMPTS);
    assertThat(outbox.states(KEY)).containsExactly(State.DEAD);
  }

  @Test
  void standingInLineIsNoAttempt() {
    outbox.write(KEY);
    for (var i = 0; i < 2 * ATTEMPTS; i++) {
      post.then(new Delivery.InLine(Duration.ofSeconds(2)));
      sendAll(KEY);
      assertThat(outbox.wait(KEY)).isEqualTo(Duration.ofSeconds(2));
      clock.forward(Duration.ofSeconds(2));
    }
    assertThat(wakings).hasSize(2 * ATTEMPTS).containsOnly(Duration.ofSeconds(2));
    sendAll(KEY);
    assertThat(post.seen()).extracting(Letter::attempt).containsOnly(1);
    assertThat(outbox.states(KEY)).containsExactly(State.SENT);
  }

  @Test
  void aPlatformWithoutAPostKeepsItsLetters() {
    var elsewhere = new TalkKey("w", "elsewhere", "c", "t");
    outbox.write(elsewhere);
    sendAll(elsewhere);
    assertThat(post.seen()).isEmpty();
    assertThat(outbox.states(elsewhere)).containsExactly(State.WAITING);
  }

  @Test
  void aStoreThatIsAwayForAMomentCausesNoSecondPost() {
    outbox.write(KEY);
    outbox.goAway(20);
    sendAll(KEY);
    assertThat(post.seen()).hasSize(1);
    assertThat(outbox.states(KEY)).containsExactly(State.SENT);
  }

  @Test
  void aStoreThatIsAwayForLongerMakesTheLetterDoubtful() {
    outbox.write(KEY);
    outbox.goAway(1_000);
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> dispatcher.sendNext(KEY));
    outbox.goAway(0);
    sendAll(KEY);
    assertThat(post.seen()).extracting(Letter::doubtful).containsExactly(false, true);
  }

  @Test
  void aSendingThatIsInterruptedIsInDoubtAtOnce() {
    outbox.write(KEY);
    post.then(_ -> {
      throw new InterruptedException();
    });
    assertThat(dispatcher.sendNext(KEY)).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(outbox.wait(KEY)).isLessThan(LEASE);

    clock.forward(LONGEST);
    sendAll(KEY);
    assertThat(post.seen()).extracting(Letter::doubtful).containsExactly(false, true);
  }
}
