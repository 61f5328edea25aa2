package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Effects;
import campaignbot.bot.Plan;
import campaignbot.bot.PlanStep;
import campaignbot.bot.Speaker;
import campaignbot.delivery.Retention;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PlanStepsContractTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final TestStore store;

  PlanStepsContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
  }

  private void take(long before, Plan.State state, Optional<String> by) {
    var turn = Turns.saying(Turns.KEY, before, "said");
    var plan = new Plan(Turns.KEY, 1, state, Turns.proposal("own"));
    store
        .talks()
        .save(
            new Effects(
                turn.next(),
                before,
                Optional.of(plan),
                turn.answer(),
                by.map(person -> new Speaker(person, false)),
                turn.alarm()));
    store.clock().forward(DAY);
  }

  @Test
  void whoTookAPlanHowFarAndWhenIsKept() {
    var first = store.clock().instant();
    take(0, Plan.State.PROPOSED, Optional.empty());
    take(1, Plan.State.APPROVED, Optional.of("ana"));
    take(2, Plan.State.RUNNING, Optional.of("bob"));
    take(3, Plan.State.CLOSED, Optional.of("ana"));
    assertThat(store.talks().steps(Turns.KEY, 1))
        .containsExactly(
            new PlanStep(Plan.State.PROPOSED, Optional.empty(), first),
            new PlanStep(Plan.State.APPROVED, Optional.of("ana"), first.plus(DAY)),
            new PlanStep(Plan.State.RUNNING, Optional.of("bob"), first.plus(DAY.multipliedBy(2))),
            new PlanStep(Plan.State.CLOSED, Optional.of("ana"), first.plus(DAY.multipliedBy(3))));
    assertThat(store.talks().plan(Turns.KEY, 1).orElseThrow().state()).isEqualTo(Plan.State.CLOSED);
    assertThat(store.talks().steps(Turns.KEY, 2)).isEmpty();
    assertThat(store.talks().steps(Turns.OTHER, 1)).isEmpty();
  }

  @Test
  void whoIsForgottenHasTakenNoStep() {
    take(0, Plan.State.APPROVED, Optional.of("ana"));
    take(1, Plan.State.RUNNING, Optional.of("bob"));
    new People(store.database(), store.clock()).forget("w1", "ana");
    assertThat(store.talks().steps(Turns.KEY, 1))
        .extracting(PlanStep::by)
        .containsExactly(Optional.empty(), Optional.of("bob"));
  }

  @Test
  void stepsGoWithTheirTalk() {
    take(0, Plan.State.APPROVED, Optional.of("ana"));
    store.upkeep().purge(new Retention(DAY, DAY, Optional.of(DAY)));
    assertThat(store.talks().steps(Turns.KEY, 1)).isEmpty();
  }
}
