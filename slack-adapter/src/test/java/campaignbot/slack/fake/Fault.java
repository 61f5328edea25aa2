package campaignbot.slack.fake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// How a call goes wrong.
public sealed interface Fault {
  /// 429: come back after so many seconds.
  record TooMany(int retryAfterSeconds) implements Fault {}

  /// A status and a page that is no JSON.
  record Broken(int status) implements Fault {}

  /// `ok: false` with a word.
  record Refusal(String word) implements Fault {}

  /// What was asked for is done, but the answer never arrives.
  record AnswerLost() implements Fault {}

  /// Nothing is done, and no answer arrives.
  record RequestLost() implements Fault {}

  /// Goes on once the gate opens.
  record Held(CountDownLatch gate) implements Fault {}

  /// Goes on after a while.
  record Slow(Duration delay) implements Fault {}
}
