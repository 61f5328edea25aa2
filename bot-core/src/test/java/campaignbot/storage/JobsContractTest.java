package campaignbot.storage;

import static campaignbot.storage.Turns.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.conversation.PlanJob;
import campaignbot.delivery.Jobs.Claimed;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JobsContractTest {
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final TestStore store;
  private final SqlJobs ours;
  private final SqlJobs theirs;

  JobsContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.ours = store.jobs("ours");
    this.theirs = new SqlJobs(store.second(), "theirs", store.clock());
    store.answer("e1", Turns.planning(KEY, 0, 1));
  }

  private static Optional<Claimed> claimed(SqlJobs jobs) {
    return jobs.claimNewest(KEY, LEASE);
  }

  @Test
  void aJobIsAsItWasGiven() {
    assertThat(claimed(ours)).contains(new Claimed(new PlanJob(KEY, 1, Brief.EMPTY), 1));
  }

  @Test
  void theNewestJobIsClaimedAndOlderOnesAreDropped() {
    store.answer("e2", Turns.planning(KEY, 1, 2));
    var newest = claimed(ours).orElseThrow().job();
    assertThat(newest.revision()).isEqualTo(2);
    ours.done(newest);
    assertThat(claimed(ours)).isEmpty();
  }

  @Test
  void ofManyWhoClaimAJobOneHasIt() throws InterruptedException {
    var claims = AtOnce.call(8, i -> claimed(node(i)));
    assertThat(claims.stream().flatMap(Optional::stream)).hasSize(1);
  }

  private SqlJobs node(int number) {
    var database = number % 2 == 0 ? store.database() : store.second();
    return new SqlJobs(database, "n" + number, store.clock());
  }

  @Test
  void aNodeTakesUpItsOwnClaimOfWhichItNeverHeard() {
    assertThat(claimed(ours)).isPresent();
    assertThat(claimed(theirs)).isEmpty();
    assertThat(claimed(ours)).isPresent();
  }

  @Test
  void aJobOfANodeThatDiedIsClaimedAgain() {
    assertThat(claimed(ours)).isPresent();
    store.clock().forward(LEASE);
    assertThat(claimed(theirs).orElseThrow().attempt()).isEqualTo(2);
  }

  @Test
  void aJobThatIsDoneIsGone() {
    ours.done(claimed(ours).orElseThrow().job());
    store.clock().forward(LEASE);
    assertThat(claimed(theirs)).isEmpty();
  }

  @Test
  void aNewerJobDoesNotWaitForTheOneThatIsHeld() {
    assertThat(claimed(ours)).isPresent();
    store.answer("e2", Turns.planning(KEY, 1, 2));
    assertThat(claimed(theirs).orElseThrow().job().revision()).isEqualTo(2);
  }
}
