package campaignbot.storage;

import static campaignbot.storage.Turns.KEY;
import static campaignbot.storage.Turns.OTHER;
import static campaignbot.storage.Turns.said;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Waiting;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class InboxContractTest {
  private final TestStore store;

  InboxContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
  }

  @Test
  void anEventIsTakenInOnce() {
    assertThat(store.inbox().put(said(KEY, "e1", "hello"))).isTrue();
    assertThat(store.inbox().put(said(KEY, "e1", "hello"))).isFalse();
    assertThat(answered(KEY)).containsExactly("hello");
  }

  @Test
  void anEventThatWasAnsweredIsStillKnown() {
    store.inbox().put(said(KEY, "e1", "hello"));
    assertThat(answered(KEY)).containsExactly("hello");
    assertThat(store.inbox().put(said(KEY, "e1", "hello"))).isFalse();
    assertThat(answered(KEY)).isEmpty();
  }

  @Test
  void anEventOfThisIdInAnotherTalkIsTheSameEvent() {
    store.inbox().put(said(KEY, "e1", "hello"));
    assertThat(store.inbox().put(said(OTHER, "e1", "hello"))).isFalse();
  }

  @Test
  void platformsAndWorkspacesHaveIdsOfTheirOwn() {
    var discord = new TalkKey(KEY.workspace(), "discord", KEY.channel(), KEY.thread());
    var elsewhere = new TalkKey("w2", KEY.platform(), KEY.channel(), KEY.thread());
    for (var key : List.of(KEY, discord, elsewhere)) {
      assertThat(store.inbox().put(said(key, "e1", "hello"))).isTrue();
    }
  }

  @Test
  void theOldestEventIsAnsweredFirst() {
    for (var text : List.of("one", "two", "three")) {
      store.inbox().put(said(KEY, text, text));
    }
    assertThat(answered(KEY)).containsExactly("one", "two", "three");
  }

  @Test
  void manyCopiesAtOnceAreOneEvent() throws InterruptedException {
    var taken = AtOnce.call(16, i -> store.inbox().put(said(KEY, "e" + i / 4, "text")));
    assertThat(taken.stream().filter(t -> t)).hasSize(4);
    assertThat(answered(KEY)).hasSize(4);
  }

  @Test
  void whoIsAnsweredBeforeAskingAgainStaysFirst() throws InterruptedException {
    // Each of eight people writes ten times, and waits for the acknowledgement in between.
    AtOnce.call(
        8,
        person -> {
          IntStream.range(0, 10)
              .forEach(n -> store.inbox().put(said(KEY, person + "/" + n, person + "/" + n)));
          return true;
        });
    var order = answered(KEY);
    assertThat(order).hasSize(80);
    for (var person = 0; person < 8; person++) {
      var prefix = person + "/";
      assertThat(order.stream().filter(t -> t.startsWith(prefix)))
          .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(n -> prefix + n).toList());
    }
  }

  /// Answers all that waits, oldest first, and says what it was.
  private List<String> answered(TalkKey key) {
    var texts = new ArrayList<String>();
    for (var next = store.talks().oldestWaiting(key);
        next.isPresent();
        next = store.talks().oldestWaiting(key)) {
      texts.add(text(next.get()));
      var version = store.talks().conversation(key).map(t -> t.version()).orElse(0L);
      store.talks().save(Turns.saying(key, version, "noted"), next.get());
    }
    return texts;
  }

  private static String text(Waiting waiting) {
    return waiting.heard().orElseThrow() instanceof Heard.Said said ? said.text() : "";
  }
}
