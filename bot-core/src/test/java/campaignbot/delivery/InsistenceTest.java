package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistenceTest {
  private final SettableClock clock = new SettableClock(Instant.EPOCH);
  private final Insistence insistence = new Insistence(clock::forward, clock::nanos);
  private final AtomicInteger tries = new AtomicInteger();

  private void failUntil(int tryThatWorks) {
    if (tries.incrementAndGet() < tryThatWorks) {
      throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away on purpose");
    }
  }

  @Test
  void aStoreThatComesBackIsWrittenToOnce() {
    insistence.write(Duration.ofSeconds(45), () -> failUntil(4));
    assertThat(tries).hasValue(4);
  }

  @Test
  void itGivesUpWhenTheClaimIsOver() {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> insistence.write(Duration.ofSeconds(45), () -> failUntil(1_000)));
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(45));
  }

  @Test
  void whatAStoreTakesToFailIsPartOfTheClaimsTime() {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() ->
            insistence.write(
                Duration.ofSeconds(45),
                () -> {
                  clock.forward(Duration.ofSeconds(20));
                  failUntil(1_000);
                }));
    assertThat(tries).hasValue(3);
  }

  @Test
  void anyOtherFailureIsNotTriedAgain() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            insistence.write(
                Duration.ofSeconds(45),
                () -> {
                  tries.incrementAndGet();
                  throw new IllegalStateException("broken on purpose");
                }));
    assertThat(tries).hasValue(1);
  }

  @Test
  void whoeverIsInterruptedGivesUp() {
    var interrupted =
        new Insistence(
            _ -> {
              throw new InterruptedException();
            },
            clock::nanos);
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> interrupted.write(Duration.ofSeconds(45), () -> failUntil(2)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(tries).hasValue(1);
  }
}
