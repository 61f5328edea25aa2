package campaignbot.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// When a letter is tried again: after what the platform asked for or, where it asked for nothing,
/// after half of a time that doubles with each attempt; and a random part of the other half ("equal
/// jitter"), so that not all come back at once.
///
/// @param lease how long a claim holds; longer than a `Post` may take
/// @param first the longest wait after the first attempt
/// @param longest no wait is longer; half of it comes on top of what a platform asks for
/// @param attempts so many, and the letter is dead
/// @see <a href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">why
///   jitter</a>
public record BackOff(
    Duration lease, Duration first, Duration longest, int attempts, RandomGenerator random) {
  private static final int MOST_DOUBLINGS = 20;

  /// About a day of trying: a platform's outage of some hours loses nothing.
  public static BackOff usual(RandomGenerator random) {
    return new BackOff(
        Duration.ofSeconds(45), Duration.ofMillis(500), Duration.ofMinutes(5), 600, random);
  }

  Duration before(Letter letter, Duration asked) {
    var doubled = first.multipliedBy(1L << Math.min(letter.attempt() - 1, MOST_DOUBLINGS));
    var most = doubled.compareTo(longest) > 0 ? longest : doubled;
    return asked
        .plusMillis(random.nextLong(most.toMillis() / 2 + 1))
        .plus(asked.isZero() ? most.dividedBy(2) : Duration.ZERO);
  }

  boolean isOver(Letter letter) {
    return letter.attempt() >= attempts;
  }
}
