package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VigilTest {
  private static final TalkKey KEY = new TalkKey("w", "slack", "C", "1");
  private static final int ROUNDS = 12;

  private final Signs signs = new Signs();
  private final Vigil vigil = new Vigil(signs, new OneDeadNode());

  /// What the store says to our signs of life; without a break, unless told otherwise.
  private static final class Signs implements Leases {
    private final Queue<Boolean> answers = new ArrayDeque<>();
    private boolean isAway;

    @Override
    public boolean showLife(Duration lease) {
      if (isAway) {
        throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
      }
      return answers.isEmpty() || answers.remove();
    }

    @Override
    public boolean take(String workspace, String name, Duration lease) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void giveBack(String workspace, String name) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class OneDeadNode implements Upkeep {
    @Override
    public Set<TalkKey> releaseDead() {
      return Set.of(KEY);
    }

    @Override
    public Set<TalkKey> waitingFor(Duration age) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<TalkKey> unsentFor(Duration age, Set<String> platforms) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<TalkKey> unplannedFor(Duration age) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<TalkKey> ring() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> oldestUnsent() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Backlog backlog() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void releaseAll() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long purge(Retention retention) {
      throw new UnsupportedOperationException();
    }
  }

  private int roundsUntilItJudges() {
    var rounds = 1;
    while (vigil.keep().isEmpty()) {
      rounds++;
    }
    return rounds;
  }

  @Test
  void judgesNobodyBeforeItHasItselfLivedForAWhile() {
    assertThat(roundsUntilItJudges()).isEqualTo(ROUNDS);
    assertThat(vigil.keep()).isEqualTo(Set.of(KEY));
  }

  @Test
  void waitsAgainAfterABreakOfItsOwn() {
    roundsUntilItJudges();
    signs.answers.addAll(List.of(false));
    assertThat(vigil.keep()).isEmpty();
    assertThat(roundsUntilItJudges()).isEqualTo(ROUNDS);
  }

  @Test
  void waitsAgainAfterTheStoreWasAway() {
    roundsUntilItJudges();
    signs.isAway = true;
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(vigil::keep);
    signs.isAway = false;
    assertThat(roundsUntilItJudges()).isEqualTo(ROUNDS);
  }
}
