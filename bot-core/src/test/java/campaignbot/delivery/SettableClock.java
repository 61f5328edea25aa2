package campaignbot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it.
public final class SettableClock implements InstantSource {
  private final AtomicReference<Instant> now;

  /// For tests to which the day does not matter.
  public SettableClock() {
    this(Instant.parse("2026-05-04T09:00:00Z"));
  }

  public SettableClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  long nanos() {
    return TimeUnit.MILLISECONDS.toNanos(millis());
  }

  public void set(Instant newer) {
    now.set(newer);
  }

  public void forward(Duration time) {
    now.updateAndGet(t -> t.plus(time));
  }
}
