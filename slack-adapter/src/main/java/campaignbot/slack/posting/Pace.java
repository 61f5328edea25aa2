package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// One message a second in each channel, with a few at once after a pause: what Slack allows
/// `chat.postMessage`. Talks stand in line: who has got a place keeps it.
///
/// @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Slack's rate limits</a>
public final class Pace {
  private static final Duration LONGEST_LINE = Duration.ofMinutes(10);

  private final long betweenNanos;
  private final int atOnce;
  private final LongSupplier nanoTime;
  private final Cache<Channel, Long> free = cache();
  private final Cache<TalkKey, Long> places = cache();
  private final Cache<String, Long> holds = cache();

  private record Channel(String workspace, String channel) {}

  /// What Slack allows.
  public static Pace usual() {
    return new Pace(Duration.ofSeconds(1), 3, System::nanoTime);
  }

  /// @param between two messages in one channel
  /// @param atOnce so many after a pause
  /// @param nanoTime a clock that only goes forward
  public Pace(Duration between, int atOnce, LongSupplier nanoTime) {
    this.betweenNanos = between.toNanos();
    this.atOnce = atOnce;
    this.nanoTime = nanoTime;
  }

  private static <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().expireAfterWrite(LONGEST_LINE).build();
  }

  /// How long the talk has to wait for its turn; zero when it is its turn now, which it has used
  /// then.
  Duration untilTurn(TalkKey key) {
    var now = nanoTime.getAsLong();
    var hold = holds.getIfPresent(key.workspace());
    if (hold != null && hold - now > 0) {
      return left(hold, now);
    }
    var place = places.get(key, k -> place(new Channel(k.workspace(), k.channel()), now));
    if (place - now > 0) {
      return left(place, now);
    }
    places.invalidate(key);
    return Duration.ZERO;
  }

  /// Slack has asked to wait: nothing is posted in the whole workspace for that time.
  void hold(TalkKey key, Duration time) {
    holds.put(key.workspace(), nanoTime.getAsLong() + time.toNanos());
  }

  private static Duration left(long until, long now) {
    return Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(until - now) + 1);
  }

  private long place(Channel channel, long now) {
    var earliest = now - (atOnce - 1) * betweenNanos;
    var next =
        free.asMap()
            .merge(
                channel,
                earliest + betweenNanos,
                (before, _) -> Math.max(before, earliest) + betweenNanos);
    return next - betweenNanos;
  }
}
