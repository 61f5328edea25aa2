package campaignbot.storage;

import static campaignbot.storage.Turns.KEY;
import static campaignbot.storage.Turns.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.delivery.Letter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OutboxContractTest {
  private static final Duration LEASE = Duration.ofSeconds(45);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final TestStore store;
  private final SqlOutbox ours;
  private final SqlOutbox theirs;

  OutboxContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.ours = store.outbox("ours");
    this.theirs = new SqlOutbox(store.second(), "theirs", store.clock());
    store.answer("e1", Turns.saying(KEY, 0, "one"));
    store.answer("e2", Turns.saying(KEY, 1, "two"));
    store.answer("e3", Turns.saying(KEY, 2, "three"));
  }

  @Test
  void theLettersOfATalkGoOutInOrder() {
    assertThat(sendNext()).isEqualTo("one");
    assertThat(sendNext()).isEqualTo("two");
    assertThat(sendNext()).isEqualTo("three");
    assertThat(claimed(ours)).isEmpty();
  }

  private String sendNext() {
    var letter = claimed(ours).orElseThrow();
    ours.sent(letter, "1.1");
    return Turns.text(letter.message());
  }

  private static Optional<Letter> claimed(SqlOutbox outbox) {
    return outbox.claimHead(KEY, LEASE);
  }

  @Test
  void theNextLetterWaitsForTheFirst() {
    assertThat(claimed(ours)).isPresent();
    assertThat(claimed(theirs)).isEmpty();
  }

  @Test
  void aNodeTakesUpItsOwnClaimOfWhichItNeverHeard() {
    assertThat(claimed(ours)).isPresent();
    assertThat(claimed(ours).map(Letter::number)).contains(1L);
  }

  @Test
  void aTalkDoesNotWaitForAnother() {
    store.answer("f1", Turns.saying(OTHER, 0, "other"));
    assertThat(claimed(ours)).isPresent();
    assertThat(ours.claimHead(OTHER, LEASE)).isPresent();
  }

  @Test
  void ofManyWhoClaimALetterOneHasIt() throws InterruptedException {
    var claims = AtOnce.call(8, i -> claimed(node(i)));
    assertThat(claims.stream().flatMap(Optional::stream)).hasSize(1);
  }

  private SqlOutbox node(int number) {
    var database = number % 2 == 0 ? store.database() : store.second();
    return new SqlOutbox(database, "n" + number, store.clock());
  }

  @Test
  void aLetterThatWasNotSentIsDueAgainLaterAndCertain() {
    ours.notSent(claimed(ours).orElseThrow(), SOON);
    assertThat(claimed(theirs)).isEmpty();
    store.clock().forward(SOON);
    var again = claimed(theirs).orElseThrow();
    assertThat(again.number()).isEqualTo(1);
    assertThat(again.attempt()).isEqualTo(2);
    assertThat(again.doubtful()).isFalse();
  }

  @Test
  void aLetterThatWasNotTriedIsDueAgainLaterAndHasLostNoAttempt() {
    ours.notTried(claimed(ours).orElseThrow(), SOON);
    assertThat(claimed(theirs)).isEmpty();
    store.clock().forward(SOON);
    var again = claimed(theirs).orElseThrow();
    assertThat(again.attempt()).isEqualTo(1);
    assertThat(again.doubtful()).isFalse();
  }

  @Test
  void aLetterThatWasPerhapsSentIsDueAgainLaterAndDoubtful() {
    ours.unsure(claimed(ours).orElseThrow(), SOON);
    assertThat(claimed(theirs)).isEmpty();
    store.clock().forward(SOON);
    assertThat(claimed(theirs).orElseThrow().doubtful()).isTrue();
  }

  @Test
  void aDoubtfulLetterStaysDoubtful() {
    ours.unsure(claimed(ours).orElseThrow(), SOON);
    store.clock().forward(SOON);
    ours.notSent(claimed(ours).orElseThrow(), SOON);
    store.clock().forward(SOON);
    assertThat(claimed(ours).orElseThrow().doubtful()).isTrue();
  }

  @Test
  void aClaimThatRanOutPassesOverAndTheLetterIsDoubtful() {
    assertThat(claimed(ours)).isPresent();
    store.clock().forward(LEASE.minusMillis(1));
    assertThat(claimed(theirs)).isEmpty();
    store.clock().forward(Duration.ofMillis(1));
    assertThat(claimed(theirs).orElseThrow().doubtful()).isTrue();
  }

  @Test
  void whoLostTheClaimChangesNothing() {
    var lost = claimed(ours).orElseThrow();
    store.clock().forward(LEASE);
    var held = claimed(theirs).orElseThrow();
    ours.sent(lost, "1.1");
    ours.dead(lost, "gone");
    ours.notSent(lost, Duration.ZERO);
    ours.unsure(lost, Duration.ZERO);
    assertThat(claimed(ours)).isEmpty();
    theirs.notSent(held, Duration.ZERO);
    assertThat(claimed(ours).orElseThrow().number()).isEqualTo(lost.number());
  }

  @Test
  void aDeadLetterFreesTheNext() {
    ours.dead(claimed(ours).orElseThrow(), "the channel is gone");
    assertThat(claimed(ours).map(l -> Turns.text(l.message()))).contains("two");
  }

  @Test
  void aLetterIsNotSentAgainOnceItIsMarked() {
    var letter = claimed(ours).orElseThrow();
    ours.sent(letter, "1.1");
    ours.notSent(letter, Duration.ZERO);
    assertThat(claimed(ours).map(Letter::number)).contains(2L);
  }
}
