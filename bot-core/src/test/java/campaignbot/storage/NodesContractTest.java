package campaignbot.storage;

import static campaignbot.storage.Turns.KEY;
import static campaignbot.storage.Turns.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.delivery.Leases;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class NodesContractTest {
  private static final Duration LASTING = Duration.ofSeconds(10);
  private static final Duration DAY = Duration.ofDays(1);

  private final TestStore store;
  private final SqlNodes ours;
  private final SqlNodes theirs;

  NodesContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.ours = store.nodes("ours");
    this.theirs = new SqlNodes(store.second(), "theirs", store.clock());
  }

  @Test
  void aNodeLivesWithoutABreakAsLongAsItShowsSoInTime() {
    assertThat(ours.showLife(LASTING)).isFalse();
    assertThat(ours.showLife(LASTING)).isTrue();
    assertThat(theirs.showLife(LASTING)).isFalse();
    store.clock().forward(LASTING);
    assertThat(ours.showLife(LASTING)).isFalse();
    assertThat(ours.showLife(LASTING)).isTrue();
  }

  @Test
  void aSignOfLifeIsSeenByAllChangesAndEnds() {
    store.leases("ours").take(Leases.ALL_WORKSPACES, "purge", LASTING);
    ours.showLife(LASTING);
    var first = theirs.signsOfLife();
    assertThat(first).containsOnlyKeys("ours");
    store.clock().forward(Duration.ofSeconds(1));
    ours.showLife(LASTING);
    assertThat(theirs.signsOfLife()).containsOnlyKeys("ours").isNotEqualTo(first);
    ours.endLife();
    assertThat(theirs.signsOfLife()).isEmpty();
  }

  @Test
  void whatADeadNodeHeldIsSetFreeAndWhatALivingOneHoldsIsNot() {
    store.answer("e1", Turns.everything(KEY, 0, "held by the silent"));
    store.answer("f1", Turns.everything(OTHER, 0, "held by the living"));
    store.outbox("dead").claimHead(KEY, DAY);
    store.jobs("dead").claimNewest(KEY, DAY);
    store.outbox("living").claimHead(OTHER, DAY);
    store.jobs("living").claimNewest(OTHER, DAY);
    assertThat(ours.holders()).containsExactlyInAnyOrder("dead", "living");
    assertThat(ours.release(Set.of("dead"))).containsExactly(KEY);
    assertThat(ours.release(Set.of("dead"))).isEmpty();
    assertThat(ours.holders()).containsExactly("living");
    assertThat(store.outbox("new").claimHead(KEY, DAY).orElseThrow().doubtful()).isTrue();
    assertThat(store.jobs("new").claimNewest(KEY, DAY).orElseThrow().attempt()).isEqualTo(2);
    assertThat(store.outbox("new").claimHead(OTHER, DAY)).isEmpty();
    assertThat(store.jobs("new").claimNewest(OTHER, DAY)).isEmpty();
  }
}
