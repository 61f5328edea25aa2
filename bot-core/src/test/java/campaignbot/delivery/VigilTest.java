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
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VigilTest {
  private static final TalkKey KEY = new TalkKey("w", "slack", "C", "1");
  private static final int ROUNDS = 12;

  private final SettableClock watch = new SettableClock(Instant.EPOCH);
  private final OneHolder nodes = new OneHolder();
  private final Vigil vigil = new Vigil(nodes, watch::nanos);

  /// A store in which another node holds something. Our signs of life stand without a break, unless
  /// told otherwise.
  private static final class OneHolder implements Nodes {
    private final Queue<Boolean> answers = new ArrayDeque<>();
    private final Map<String, Long> signs = new HashMap<>();
    private boolean isAway;

    @Override
    public boolean showLife(Duration lasting) {
      if (isAway) {
        throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
      }
      return answers.isEmpty() || answers.remove();
    }

    @Override
    public Map<String, Long> signsOfLife() {
      return signs;
    }

    @Override
    public void endLife() {
      signs.clear();
    }

    @Override
    public Set<String> holders() {
      return Set.of("other");
    }

    @Override
    public Set<TalkKey> release(Set<String> silent) {
      assertThat(silent).containsExactly("other");
      return Set.of(KEY);
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
    nodes.answers.addAll(List.of(false));
    assertThat(aSecondLater()).isEmpty();
    assertThat(roundsUntilItJudges()).isEqualTo(ROUNDS);
  }

  @Test
  void waitsAgainAfterTheStoreWasAway() {
    roundsUntilItJudges();
    nodes.isAway = true;
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(vigil::keep);
    nodes.isAway = false;
    assertThat(roundsUntilItJudges()).isEqualTo(ROUNDS);
  }

  /// Whatever its clock says: the sign changes, and so it lives.
  @Test
  void whoseSignChangesLivesAndWhoseSignStandsStillIsDeadAfterTenSeconds() {
    for (var round = 0; round < 3 * ROUNDS; round++) {
      nodes.signs.put("other", -1_000_000L + round);
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
      nodes.signs.put("other", (long) round);
      aSecondLater();
    }
    nodes.signs.clear();
    assertThat(aSecondLater()).isEmpty();
    nodes.signs.put("other", 1_000L);
    assertThat(aSecondLater()).isEmpty();
  }
}
