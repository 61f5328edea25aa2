package campaignbot.discord.fake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// How a call goes wrong.
public sealed interface Fault {
  /// 429: come back after so long.
  ///
  /// @param global whether nothing else may be asked meanwhile, either
  record TooMany(Duration retryAfter, boolean global) implements Fault {}

  /// A status of 500 or more, with a page that is no JSON.
  record Broken(int status) implements Fault {}

  /// A refusal as Discord words it, like 403 with 50013.
  record Refused(int status, int code) implements Fault {}

  /// What was asked for is done, but the answer never arrives.
  record AnswerLost() implements Fault {}

  /// Nothing is done, and no answer arrives.
  record RequestLost() implements Fault {}

  /// Goes on once the gate opens.
  record Held(CountDownLatch gate) implements Fault {}

  /// Goes on after a while.
  record Slow(Duration delay) implements Fault {}
}
