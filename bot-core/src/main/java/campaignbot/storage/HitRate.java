package campaignbot.storage;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// How often what was asked for was in memory, and still was what the database has: an old edition
/// is no hit, though the cache found it.
final class HitRate {
  private final LongAdder looks = new LongAdder();
  private final LongAdder hits = new LongAdder();

  <T> Optional<T> counted(Optional<T> found) {
    looks.increment();
    found.ifPresent(_ -> hits.increment());
    return found;
  }

  /// 0…1; not a number before the first look.
  double value() {
    return (double) hits.sum() / looks.sum();
  }
}
