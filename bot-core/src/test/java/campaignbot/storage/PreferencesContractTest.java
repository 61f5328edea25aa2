package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceDefaults;
import campaignbot.campaign.Circle;
import campaignbot.campaign.Region;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PreferencesContractTest {
  private static final WorkspaceDefaults ALL =
      new WorkspaceDefaults(
          Optional.of(Currency.getInstance("HKD")),
          Optional.of(Region.country("HK", "Hong Kong", 7_500_000)),
          Optional.of(Locale.forLanguageTag("de-CH")),
          Circle.of(Set.of("ana", "bob")),
          Circle.of(Set.of()),
          Circle.EVERYBODY);

  private final TestStore store;
  private final SqlPreferences preferences;

  PreferencesContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.preferences = store.preferences();
  }

  private static WorkspaceDefaults with(WorkspaceDefaults before, String approver) {
    var approvers = new java.util.TreeSet<>(before.approvers().only().orElse(Set.of()));
    approvers.add(approver);
    return new WorkspaceDefaults(
        before.currency(),
        before.region(),
        before.language(),
        Circle.of(approvers),
        before.importers(),
        before.feeReaders());
  }

  @Test
  void nothingIsSettledAtFirst() {
    assertThat(preferences.of("w1")).isEqualTo(WorkspaceDefaults.NONE);
  }

  @Test
  void whatIsSettledIsThereAtOnceAndInItsWorkspaceOnly() {
    var _ = preferences.of("w1");
    preferences.update("w1", _ -> ALL);
    assertThat(preferences.of("w1")).isEqualTo(ALL);
    assertThat(store.preferences().of("w1")).isEqualTo(ALL);
    assertThat(preferences.of("w2")).isEqualTo(WorkspaceDefaults.NONE);
  }

  @Test
  void anotherNodeHearsOfItAfterASecond() {
    var time = new AtomicLong();
    var there = new SqlPreferences(store.second(), store.clock(), 10, time::get);
    assertThat(there.of("w1")).isEqualTo(WorkspaceDefaults.NONE);
    preferences.update("w1", _ -> ALL);
    time.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(there.of("w1")).isEqualTo(ALL);
  }

  @Test
  void ofChangesAtTheSameTimeNoneIsLost() throws InterruptedException {
    AtOnce.call(
        8,
        i -> {
          var node =
              new SqlPreferences(i % 2 == 0 ? store.database() : store.second(), store.clock(), 10);
          node.update("w1", d -> with(d, "person" + i));
          return true;
        });
    assertThat(store.preferences().of("w1").approvers().only().orElseThrow()).hasSize(8);
  }
}
