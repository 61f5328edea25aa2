package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.allocation.Outcome;
import campaignbot.bot.Effects;
import campaignbot.bot.RecordedOutcome;
import campaignbot.bot.Speaker;
import campaignbot.bot.StoreConflict;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Retention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OutcomesContractTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final TalkKey ELSEWHERE = new TalkKey("w2", "slack", "C1", "1.1");

  private final TestStore store;

  OutcomesContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
  }

  private void record(TalkKey key, long before, String by, Outcome... outcomes) {
    var turn = Turns.saying(key, before, "said");
    store
        .talks()
        .save(
            new Effects(
                turn.next(),
                before,
                Optional.empty(),
                turn.answer(),
                Optional.of(new Speaker(by, false)),
                turn.alarm(),
                List.of(outcomes)));
  }

  @Test
  void anOutcomeIsKeptWithWhoRecordedItAndWhen() {
    var outcome = Turns.outcome(1, "mei", 5);
    record(Turns.KEY, 0, "ana", outcome);
    assertThat(store.talks().outcomes(Turns.KEY, 1))
        .containsExactly(new RecordedOutcome(outcome, Optional.of("ana"), store.clock().instant()));
    assertThat(store.talks().outcomes(Turns.KEY, 2)).isEmpty();
    assertThat(store.talks().outcomes(Turns.OTHER, 1)).isEmpty();
  }

  @Test
  void recordedAgainItReplacesTheFormerOneAndNobodyElses() {
    record(Turns.KEY, 0, "ana", Turns.outcome(1, "mei", 5), Turns.outcome(1, "kai", 2));
    store.clock().forward(DAY);
    record(Turns.KEY, 1, "bob", Turns.outcome(1, "mei", 7));
    assertThat(store.talks().outcomes(Turns.KEY, 1))
        .extracting(RecordedOutcome::outcome)
        .containsExactlyInAnyOrder(Turns.outcome(1, "mei", 7), Turns.outcome(1, "kai", 2));
    assertThat(store.talks().outcomes(Turns.KEY, 1))
        .filteredOn(o -> o.by().equals(Optional.of("bob")))
        .extracting(RecordedOutcome::at)
        .containsExactly(store.clock().instant());
  }

  @Test
  void whatAWorkspaceLearnedIsOfAllItsPlansAndOfNoOtherWorkspace() {
    record(Turns.KEY, 0, "ana", Turns.outcome(1, "mei", 5), Turns.outcome(1, "kai", 2));
    record(Turns.KEY, 1, "ana", Turns.outcome(2, "mei", 6));
    record(Turns.OTHER, 0, "ana", Turns.outcome(1, "lou", 7));
    record(ELSEWHERE, 0, "ana", Turns.outcome(1, "mei", 8));
    assertThat(store.outcomes().byPlan("w1"))
        .containsExactly(
            List.of(Turns.outcome(1, "kai", 2), Turns.outcome(1, "mei", 5)),
            List.of(Turns.outcome(2, "mei", 6)),
            List.of(Turns.outcome(1, "lou", 7)));
    assertThat(store.outcomes().byPlan("w3")).isEmpty();
  }

  @Test
  void aTurnThatSomebodyOvertookRecordsNothing() {
    record(Turns.KEY, 0, "ana", Turns.outcome(1, "mei", 5));
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> record(Turns.KEY, 0, "bob", Turns.outcome(1, "mei", 9)));
    assertThat(store.outcomes().byPlan("w1")).containsExactly(List.of(Turns.outcome(1, "mei", 5)));
  }

  @Test
  void whoIsForgottenRecordedNothingAndTheFiguresStay() {
    record(Turns.KEY, 0, "ana", Turns.outcome(1, "mei", 5));
    var people = new People(store.database(), store.clock());
    var written = new StringBuilder();
    people.export("w1", "ana", written);
    assertThat(written).contains("\"creator_key\":\"?:mei\"");
    people.forget("w1", "ana");
    assertThat(store.talks().outcomes(Turns.KEY, 1))
        .singleElement()
        .satisfies(o -> assertThat(o.by()).isEmpty())
        .satisfies(o -> assertThat(o.outcome()).isEqualTo(Turns.outcome(1, "mei", 5)));
  }

  @Test
  void anErasedCreatorIsNamedInNoOutcomeAndTheFiguresStay() {
    record(Turns.KEY, 0, "ana", Turns.outcome(1, "mei", 5), Turns.outcome(1, "kai", 2));
    var erasure = new CreatorErasure(store.database());
    var erased = erasure.erase("w1", "mei", Set.of("Mei"), Optional.empty(), "erased-1");
    assertThat(erased.plans()).isEqualTo(1);
    assertThat(Rows.of(store).of("w1")).noneMatch(row -> row.contains("mei"));
    assertThat(store.talks().outcomes(Turns.KEY, 1))
        .extracting(o -> o.outcome().key())
        .containsExactly("?:erased-1", "?:kai");
    assertThat(store.outcomes().byPlan("w1").getFirst().getFirst().results())
        .isEqualTo(Turns.outcome(1, "mei", 5).results());
  }

  @Test
  void outcomesGoWithTheirTalk() {
    record(Turns.KEY, 0, "ana", Turns.outcome(1, "mei", 5));
    store.clock().forward(DAY);
    store.upkeep().purge(new Retention(DAY, DAY, Optional.of(DAY)));
    assertThat(store.outcomes().byPlan("w1")).isEmpty();
  }
}
