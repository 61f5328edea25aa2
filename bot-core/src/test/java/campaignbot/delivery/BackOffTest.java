package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private static BackOff with(RandomGenerator random) {
    return new BackOff(Duration.ofSeconds(45), FIRST, LONGEST, 600, random);
  }

  private static Letter attempt(int attempt) {
    return new Letter(KEY, 1, new Message(List.of()), attempt, false);
  }

  /// What the random part may reach at most: doubled with each attempt, and capped.
  private static Duration most(int attempt) {
    var most = FIRST;
    for (var i = 1; i < attempt && most.compareTo(LONGEST) < 0; i++) {
      most = most.multipliedBy(2);
    }
    return most.compareTo(LONGEST) > 0 ? LONGEST : most;
  }

  @Property
  void theWaitLiesBetweenHalfAndAllOfATimeThatDoublesUpToTheLongest(
      @ForAll @IntRange(min = 1, max = 100_000) int attempt, @ForAll long seed) {
    var wait = with(new Random(seed)).before(attempt(attempt), Duration.ZERO);
    assertThat(wait).isBetween(most(attempt).dividedBy(2), most(attempt));
  }

  @Property
  void itIsNeverShorterThanThePlatformAsked(
      @ForAll @IntRange(min = 1, max = 600) int attempt,
      @ForAll @LongRange(min = 1, max = 86_400_000) long askedMillis,
      @ForAll long seed) {
    var asked = Duration.ofMillis(askedMillis);
    var wait = with(new Random(seed)).before(attempt(attempt), asked);
    assertThat(wait).isBetween(asked, asked.plus(most(attempt).dividedBy(2)));
  }

  @Test
  void itGrowsFromAttemptToAttempt() {
    var backOff = with(new Random(7));
    var waits =
        List.of(1, 3, 5, 7, 9).stream()
            .map(a -> backOff.before(attempt(a), Duration.ZERO))
            .toList();
    assertThat(waits).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void twoLettersDoNotComeBackAtTheSameTime() {
    var backOff = with(new Random(7));
    assertThat(backOff.before(attempt(9), Duration.ZERO))
        .isNotEqualTo(backOff.before(attempt(9), Duration.ZERO));
  }

  @Test
  void itIsOverAfterTheLastAttempt() {
    var backOff = with(new Random(7));
    assertThat(backOff.isOver(attempt(599))).isFalse();
    assertThat(backOff.isOver(attempt(600))).isTrue();
  }
}
