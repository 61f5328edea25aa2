package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VigilTest {
  private static final TalkKey KEY = new TalkKey("w", "slack", "C", "1");
  private static final int ROUNDS = 12;

  private final SettableClock watch = new SettableClock(Instant.EPOCH);
  private final Signs signs = new Signs();
  private final Vigil vigil = new Vigil(signs, new OneHolder(), watch::nanos);

  /// What the store says to our signs of life; without a break, unless told otherwise.
  private static final class Signs implements Leases {
    private final Queue<Boolean> answers = new ArrayDeque<>();
    private final Map<String, Long> ofOthers = new HashMap<>();
    private boolean isAway;

    @Override
    public boolean showLife(Duration lease) {
      if (isAway) {
        throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
      }
      return answers.isEmpty() || answers.remove();
    }

    @Override
    public Map<String, Long> signsOfLife() {
      return ofOthers;
    }

    @Override
    public void endLife() {
      throw new UnsupportedOperationException();
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

  private static final class OneHolder implements Upkeep {
    @Override
    public Set<String> holders() {
      return Set.of("other");
    }

    @Override
    public Set<TalkKey> release(Set<String> nodes) {
      assertThat(nodes).containsExactly("other");
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

  private Set<TalkKey> aSecondLater() {
    watch.forward(Duration.ofSeconds(1));
    return vigil.keep();
  }

  private int roundsUntilItJudges() {
    var rounds = 1;
    while (aSecondLater().isEmpty()) {
      rounds++;
    }
    return rounds;
  }

  @Test
  void judgesNobodyBeforeItHasItselfLivedForAWhile() {
    assertThat(roundsUntilItJudges()).isEqualTo(ROUNDS);
    assertThat(aSecondLater()).isEqualTo(Set.of(KEY));
  }

  @Test
  void waitsAgainAfterABreakOfItsOwn() {
    roundsUntilItJudges();
    signs.answers.addAll(List.of(false));
    assertThat(aSecondLater()).isEmpty();
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

  /// Whatever its clock says: the sign changes, and so it lives.
  @Test
  void whoseSignChangesLivesAndWhoseSignStandsStillIsDeadAfterTenSeconds() {
    for (var round = 0; round < 3 * ROUNDS; round++) {
      signs.ofOthers.put("other", -1_000_000L + round);
      assertThat(aSecondLater()).isEmpty();
    }
    for (var second = 1; second < 10; second++) {
      assertThat(aSecondLater()).isEmpty();
    }
    assertThat(aSecondLater()).containsExactly(KEY);
    assertThat(aSecondLater()).containsExactly(KEY);
  }

  @Test
  void whoseSignIsThrownAwayForAMomentIsNotDead() {
    for (var round = 0; round < 2 * ROUNDS; round++) {
      signs.ofOthers.put("other", (long) round);
      aSecondLater();
    }
    signs.ofOthers.clear();
    assertThat(aSecondLater()).isEmpty();
    signs.ofOthers.put("other", 1_000L);
    assertThat(aSecondLater()).isEmpty();
  }
}
