package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Retention;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ThreadsContractTest {
  private static final TalkKey KEY = new TalkKey("w1", "slack", "C1", "cmd-1");
  private static final Duration DAY = Duration.ofDays(1);

  private final TestStore store;
  private final SqlThreads threads;

  ThreadsContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.threads = store.threads();
  }

  private static Optional<TalkKey> under(SqlThreads threads, String root) {
    return threads.talkUnder("w1", "slack", "C1", root);
  }

  @Test
  void aTalkIsFoundUnderItsRootAndTheRootByItsTalk() {
    assertThat(threads.rootOf(KEY)).isEmpty();
    threads.found(KEY, "1.5");
    assertThat(under(threads, "1.5")).contains(KEY);
    assertThat(threads.rootOf(KEY)).contains("1.5");
    assertThat(under(threads, "1.6")).isEmpty();
  }

  @Test
  void whatAnotherNodeFoundIsSeenAlsoByWhoHasLookedBefore() {
    var there = new SqlThreads(store.second(), store.clock(), 100);
    assertThat(under(threads, "1.5")).isEmpty();
    there.found(KEY, "1.5");
    assertThat(under(threads, "1.5")).contains(KEY);
  }

  @Test
  void whatWasFoundIsRemembered() {
    threads.found(KEY, "1.5");
    var _ = under(threads, "1.5");
    store.throwAllAway();
    assertThat(under(threads, "1.5")).contains(KEY);
  }

  @Test
  void aTalkThatWasPostedTwiceIsFoundUnderBothAndGoesOnUnderTheFirst() {
    threads.found(KEY, "1.5");
    store.clock().forward(Duration.ofSeconds(1));
    threads.found(KEY, "1.4");
    threads.found(KEY, "1.5");
    assertThat(under(threads, "1.4")).contains(KEY);
    assertThat(under(threads, "1.5")).contains(KEY);
    assertThat(threads.rootOf(KEY)).contains("1.5");
  }

  @Test
  void aRootBelongsToTheTalkThatWasFoundFirst() {
    threads.found(KEY, "1.5");
    threads.found(new TalkKey("w1", "slack", "C1", "cmd-2"), "1.5");
    assertThat(under(threads, "1.5")).contains(KEY);
  }

  @Test
  void equalRootsOfOtherChannelsAndWorkspacesAreOthers() {
    threads.found(KEY, "1.5");
    assertThat(threads.talkUnder("w1", "slack", "C2", "1.5")).isEmpty();
    assertThat(threads.talkUnder("w2", "slack", "C1", "1.5")).isEmpty();
    assertThat(threads.talkUnder("w1", "discord", "C1", "1.5")).isEmpty();
  }

  @Test
  void aTalkThatIsThrownAwayTakesItsRootAlong() {
    store.answer("e1", Turns.saying(KEY, 0, "hello"));
    threads.found(KEY, "1.5");
    store.clock().forward(DAY);
    store.upkeep().purge(new Retention(DAY, DAY, Optional.of(DAY)));
    assertThat(store.threads().rootOf(KEY)).isEmpty();
  }

  @Test
  void aRootWithoutAnIdIsOurMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> threads.found(KEY, " "));
  }
}
