package campaignbot.discord.fake;

import java.time.Instant;
import java.time.InstantSource;

/// Ids as Discord makes them: the time, and a number. Later ones are greater.
final class Ids {
  private static final long EPOCH = 1_420_070_400_000L;

  private final InstantSource clock;
  private long last;

  Ids(InstantSource clock) {
    this.clock = clock;
  }

  String next() {
    last = Math.max(last + 1, (clock.millis() - EPOCH) << 22);
    return String.valueOf(last);
  }

  static Instant madeAt(String id) {
    return Instant.ofEpochMilli((Long.parseUnsignedLong(id) >>> 22) + EPOCH);
  }
}
