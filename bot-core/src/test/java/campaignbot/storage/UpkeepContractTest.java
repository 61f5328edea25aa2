package campaignbot.storage;

import static campaignbot.storage.Turns.KEY;
import static campaignbot.storage.Turns.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Alarm.Kind;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Retention;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class UpkeepContractTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private static final String LETTER_TO_NOBODY =
      "INSERT INTO outbox SELECT 'w', 'nobody', 'C', ?, 1, '', 'WAITING', 0, 0, '', 0, 0, NULL, '', ''";

  private final TestStore store;
  private final SqlUpkeep upkeep;

  UpkeepContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.upkeep = store.upkeep();
  }

  @Test
  void whatWaitsTooLongIsFound() {
    store.inbox().put(Turns.said(KEY, "e1", "hello"));
    store.clock().forward(HOUR);
    store.inbox().put(Turns.said(OTHER, "e2", "hello"));
    assertThat(upkeep.waitingFor(HOUR)).containsExactly(KEY);
    assertThat(upkeep.waitingFor(Duration.ZERO)).containsExactlyInAnyOrder(KEY, OTHER);
  }

  @Test
  void whatIsAnsweredWaitsNoMore() {
    store.answer("e1", Turns.remark(KEY, 0, "hello"));
    assertThat(upkeep.waitingFor(Duration.ZERO)).isEmpty();
  }

  @Test
  void whatIsUnsentTooLongIsFoundAlsoWhenItsClaimRanOut() {
    store.answer("e1", Turns.saying(KEY, 0, "one"));
    assertThat(upkeep.unsentFor(Duration.ZERO, Set.of("slack"))).containsExactly(KEY);
    var outbox = store.outbox("n");
    var letter = outbox.claimHead(KEY, HOUR).orElseThrow();
    assertThat(upkeep.unsentFor(Duration.ZERO, Set.of("slack"))).isEmpty();
    store.clock().forward(HOUR);
    assertThat(upkeep.unsentFor(Duration.ZERO, Set.of("slack"))).containsExactly(KEY);
    outbox.sent(letter, "1");
    assertThat(upkeep.unsentFor(Duration.ZERO, Set.of("slack"))).isEmpty();
  }

  @Test
  void theOldestUnsentLetterIsKnownUntilItIsSent() {
    assertThat(upkeep.oldestUnsent()).isEmpty();
    var written = store.clock().instant();
    store.answer("e1", Turns.saying(KEY, 0, "one"));
    store.clock().forward(HOUR);
    assertThat(upkeep.oldestUnsent()).contains(written);
    var outbox = store.outbox("n");
    outbox.sent(outbox.claimHead(KEY, HOUR).orElseThrow(), "1");
    assertThat(upkeep.oldestUnsent()).isEmpty();
  }

  @Test
  void lettersThatNobodySendsHoldUpNoOthers() throws SQLException {
    try (var insert = store.past().prepareStatement(LETTER_TO_NOBODY)) {
      for (var n = 0; n < 1500; n++) {
        insert.setString(1, "" + n);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    store.answer("e1", Turns.saying(KEY, 0, "one"));
    assertThat(upkeep.unsentFor(Duration.ZERO, Set.of("slack"))).containsExactly(KEY);
    assertThat(upkeep.unsentFor(Duration.ZERO, Set.of("slack", "nobody")))
        .contains(KEY)
        .hasSize(1001);
  }

  @Test
  void whatIsUnplannedTooLongIsFound() {
    store.answer("e1", Turns.planning(KEY, 0, 1));
    assertThat(upkeep.unplannedFor(HOUR)).isEmpty();
    store.clock().forward(HOUR);
    assertThat(upkeep.unplannedFor(HOUR)).containsExactly(KEY);
  }

  @Test
  void anAlarmRingsOnceWhenItsTimeHasCome() {
    store.answer("e1", Turns.waiting(KEY, 0, Kind.REMINDER, HOUR));
    store.clock().forward(HOUR.minusMillis(1));
    assertThat(upkeep.ring()).isEmpty();
    store.clock().forward(Duration.ofMillis(1));
    assertThat(upkeep.ring()).containsExactly(KEY);
    assertThat(upkeep.ring()).isEmpty();
    assertThat(heard(KEY)).contains(new Heard.FellSilent(1));
  }

  @Test
  void theEndOfWaitingIsHeardAsSuch() {
    store.answer("e1", Turns.waiting(KEY, 0, Kind.EXPIRY, HOUR));
    store.clock().forward(HOUR);
    upkeep.ring();
    assertThat(heard(KEY)).contains(new Heard.Expired(1));
  }

  @Test
  void talksWhoseIdsLookAlikeHearAnAlarmEach() {
    var one = new TalkKey("w1", "slack", "C/1", "2");
    var other = new TalkKey("w1", "slack", "C", "1/2");
    store.talks().save(Turns.waiting(one, 0, Kind.EXPIRY, HOUR));
    store.talks().save(Turns.waiting(other, 0, Kind.EXPIRY, HOUR));
    store.clock().forward(HOUR);
    assertThat(upkeep.ring()).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void aTalkThatGoesOnPutsItsAlarmOff() {
    store.answer("e1", Turns.waiting(KEY, 0, Kind.REMINDER, HOUR));
    store.answer("e2", Turns.waiting(KEY, 1, Kind.REMINDER, HOUR.multipliedBy(2)));
    store.clock().forward(HOUR);
    assertThat(upkeep.ring()).isEmpty();
    store.answer("e3", Turns.saying(KEY, 2, "no alarm any more"));
    store.clock().forward(HOUR.multipliedBy(2));
    assertThat(upkeep.ring()).isEmpty();
  }

  @Test
  void everyAlarmRingsOnceAlsoWhenManyNodesListen() throws InterruptedException {
    var keys =
        IntStream.range(0, 40)
            .mapToObj(n -> new TalkKey("w" + n % 4, "slack", "C", "" + n))
            .toList();
    for (var key : keys) {
      store.talks().save(Turns.waiting(key, 0, Kind.REMINDER, HOUR));
    }
    store.clock().forward(HOUR);
    var rung =
        AtOnce.call(
            4,
            i ->
                new SqlUpkeep(i % 2 == 0 ? store.database() : store.second(), store.clock())
                    .ring());
    assertThat(rung.stream().flatMap(Collection::stream)).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(keys).allSatisfy(key -> assertThat(heard(key)).isPresent());
  }

  @Test
  void ofVeryManyAlarmsAHundredRingAtATime() {
    for (var n = 0; n < 120; n++) {
      store.talks().save(Turns.waiting(new TalkKey("w", "s", "C", "" + n), 0, Kind.EXPIRY, HOUR));
    }
    store.clock().forward(HOUR);
    assertThat(upkeep.ring()).hasSize(100);
    assertThat(upkeep.ring()).hasSize(20);
  }

  private Optional<Heard> heard(TalkKey key) {
    return store.talks().oldestWaiting(key).flatMap(w -> w.heard());
  }

  @Test
  void answeredEventsAndSettledLettersAreThrownAwayByAge() {
    store.answer("e1", Turns.saying(KEY, 0, "sent"));
    store.answer("e2", Turns.saying(KEY, 1, "unsent"));
    store.inbox().put(Turns.said(KEY, "e3", "waits"));
    var outbox = store.outbox("n");
    outbox.sent(outbox.claimHead(KEY, HOUR).orElseThrow(), "1");
    var keep = new Retention(DAY, DAY.multipliedBy(2), Optional.empty());
    assertThat(upkeep.purge(keep)).isZero();
    store.clock().forward(DAY);
    assertThat(upkeep.purge(keep)).isEqualTo(2);
    store.clock().forward(DAY);
    assertThat(upkeep.purge(keep)).isEqualTo(1);
    assertThat(outbox.claimHead(KEY, HOUR).map(l -> Turns.text(l.message()))).contains("unsent");
    assertThat(store.talks().oldestWaiting(KEY)).isPresent();
  }

  @Test
  void aTalkThatDidNotMoveForSoLongGoesWithItsPlans() {
    store.answer("e1", Turns.everything(KEY, 0, "old"));
    store.clock().forward(DAY);
    store.answer("f1", Turns.everything(OTHER, 0, "young"));
    upkeep.purge(new Retention(DAY, DAY, Optional.of(DAY)));
    assertThat(store.talks().conversation(KEY)).isEmpty();
    assertThat(store.talks().plan(KEY, 1)).isEmpty();
    assertThat(store.talks().conversation(OTHER)).isPresent();
    assertThat(store.talks().plan(OTHER, 1)).isPresent();
  }

  @Test
  void aTalkThatIsThrownAwayHasNoAlarmAnyMore() {
    store.answer("e1", Turns.waiting(KEY, 0, Kind.EXPIRY, DAY.multipliedBy(2)));
    store.clock().forward(DAY);
    upkeep.purge(new Retention(DAY, DAY, Optional.of(DAY)));
    store.clock().forward(DAY);
    assertThat(upkeep.ring()).isEmpty();
  }

  @Test
  void whatGrowsOldWhileTalksAreThrownAwayIsKeptUntilTheNextTime() {
    store.talks().save(Turns.everything(KEY, 0, "old"));
    store.clock().forward(HOUR);
    store.talks().save(Turns.everything(OTHER, 0, "nearly as old"));
    store.clock().forward(DAY.minus(HOUR));
    var looks = new AtomicInteger();
    InstantSource slow =
        () -> store.clock().instant().plus(Duration.ofMinutes(10L * looks.getAndIncrement()));
    new SqlUpkeep(store.database(), slow).purge(new Retention(DAY, DAY, Optional.of(DAY)));
    assertThat(store.talks().conversation(KEY)).isEmpty();
    assertThat(store.talks().plan(OTHER, 1)).isPresent();
  }

  @Test
  void talksAreKeptForEverWhereNobodySaysOtherwise() {
    store.answer("e1", Turns.everything(KEY, 0, "old"));
    store.clock().forward(DAY.multipliedBy(10_000));
    upkeep.purge(Retention.USUAL);
    assertThat(store.talks().conversation(KEY)).isPresent();
  }

  @Test
  void whatTheDeadHeldIsSetFree() {
    store.answer("e1", Turns.everything(KEY, 0, "hello"));
    store.outbox("dead").claimHead(KEY, HOUR);
    store.jobs("dead").claimNewest(KEY, HOUR);
    store.leases("dead").take("*", "purge", HOUR);
    upkeep.releaseAll();
    assertThat(store.outbox("new").claimHead(KEY, HOUR).orElseThrow().doubtful()).isTrue();
    assertThat(store.jobs("new").claimNewest(KEY, HOUR).orElseThrow().attempt()).isEqualTo(2);
    assertThat(store.leases("new").take("*", "purge", HOUR)).isTrue();
  }

  @Test
  void whatIsThrownAwayMayBeMuch() throws SQLException {
    try (var insert =
        store
            .past()
            .prepareStatement(
                "INSERT INTO inbox SELECT 'w', 'slack', ?, 'C', 'T', 1, '', '', 0, 0, 0")) {
      for (var n = 0; n < 2500; n++) {
        insert.setString(1, "e" + n);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    assertThat(upkeep.purge(Retention.USUAL)).isEqualTo(2500);
  }
}
