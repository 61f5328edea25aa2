package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.delivery.Leases;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LeasesContractTest {
  private static final String ALL = Leases.ALL_WORKSPACES;
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final TestStore store;
  private final SqlLeases ours;
  private final SqlLeases theirs;

  LeasesContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.ours = store.leases("ours");
    this.theirs = new SqlLeases(store.second(), "theirs", store.clock());
  }

  @Test
  void whatOneNodeHasNoOtherGets() {
    assertThat(ours.take(ALL, "purge", LEASE)).isTrue();
    assertThat(theirs.take(ALL, "purge", LEASE)).isFalse();
    assertThat(theirs.take(ALL, "shard-1", LEASE)).isTrue();
    assertThat(theirs.take("w1", "purge", LEASE)).isTrue();
  }

  @Test
  void whoHasItProlongsIt() {
    ours.take(ALL, "purge", LEASE);
    store.clock().forward(LEASE.dividedBy(2));
    assertThat(ours.take(ALL, "purge", LEASE)).isTrue();
    store.clock().forward(LEASE.dividedBy(2));
    assertThat(theirs.take(ALL, "purge", LEASE)).isFalse();
  }

  @Test
  void whatRanOutPassesOver() {
    ours.take(ALL, "purge", LEASE);
    store.clock().forward(LEASE);
    assertThat(theirs.take(ALL, "purge", LEASE)).isTrue();
    assertThat(ours.take(ALL, "purge", LEASE)).isFalse();
  }

  @Test
  void whatWasGivenBackIsFree() {
    ours.take(ALL, "purge", LEASE);
    ours.giveBack(ALL, "purge");
    assertThat(theirs.take(ALL, "purge", LEASE)).isTrue();
  }

  @Test
  void nobodyGivesBackWhatIsAnothers() {
    ours.take(ALL, "purge", LEASE);
    theirs.giveBack(ALL, "purge");
    assertThat(theirs.take(ALL, "purge", LEASE)).isFalse();
  }

  @Test
  void ofManyWhoTakeItOneHasIt() throws InterruptedException {
    var taken =
        AtOnce.call(
            8,
            i ->
                new SqlLeases(
                        i % 2 == 0 ? store.database() : store.second(), "n" + i, store.clock())
                    .take(ALL, "purge", LEASE));
    assertThat(taken.stream().filter(t -> t)).hasSize(1);
  }
}
