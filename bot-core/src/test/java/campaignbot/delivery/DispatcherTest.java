package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private static final TalkKey KEY = new TalkKey("w", "slack", "C", "1");
  private static final Letter LETTER = new Letter(KEY, 1, new Message(List.of()), 1, false);

  private final List<Letter> posted = new ArrayList<>();
  private final OneLetter outbox = new OneLetter();
  private final Dispatcher dispatcher =
      new Dispatcher(
          outbox,
          Map.of("slack", new Notebook()),
          BackOff.usual(RandomGenerator.getDefault()),
          (_, _) -> {});

  private final class Notebook implements Post {
    @Override
    public String platform() {
      return "slack";
    }

    @Override
    public Delivery deliver(Letter letter) {
      posted.add(letter);
      return new Delivery.Delivered("1.1");
    }
  }

  /// Hands out its letter until it is marked.
  private static final class OneLetter implements Outbox {
    private boolean isAway;
    private boolean isSent;

    @Override
    public Optional<Letter> claimHead(TalkKey key, Duration lease) {
      return isSent ? Optional.empty() : Optional.of(LETTER);
    }

    @Override
    public void sent(Letter letter, String postedAs) {
      if (isAway) {
        throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
      }
      isSent = true;
    }

    @Override
    public void notSent(Letter letter, Duration wait) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void unsure(Letter letter, Duration wait) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void dead(Letter letter, String reason) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void aLetterThatCouldNotBeMarkedIsMarkedLaterAndNotPostedAgain() {
    outbox.isAway = true;
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> dispatcher.sendNext(KEY));
    outbox.isAway = false;
    assertThat(dispatcher.sendNext(KEY)).isTrue();
    assertThat(outbox.isSent).isTrue();
    assertThat(posted).hasSize(1);
    assertThat(dispatcher.sendNext(KEY)).isFalse();
  }
}
