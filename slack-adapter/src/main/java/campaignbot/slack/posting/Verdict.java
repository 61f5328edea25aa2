package campaignbot.slack.posting;

import campaignbot.delivery.Post.Delivery;
import campaignbot.slack.PassingErrors;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What a failed call means for the letter: certainly not posted, perhaps posted, or never to be.
final class Verdict {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration WHERE_NONE_IS_NAMED = Duration.ofSeconds(1);

  /// Slack's own trouble, after which nobody knows whether the message is there.
  private static final Set<String> IN_DOUBT =
      Set.of("internal_error", "fatal_error", "request_timeout", "service_unavailable");

  private static final Set<String> TOO_FAST =
      Set.of("ratelimited", "rate_limited", "message_limit_exceeded");

  /// A token that is renewed in a moment.
  private static final String EXPIRED = "token_expired";

  private Verdict() {}

  /// @param error what Slack called it: `channel_not_found`
  static Delivery of(String error) {
    if (IN_DOUBT.contains(error)) {
      return new Delivery.Unsure(error);
    }
    if (TOO_FAST.contains(error)) {
      return new Delivery.NotNow(WHERE_NONE_IS_NAMED);
    }
    return error.equals(EXPIRED) || PassingErrors.contains(error)
        ? new Delivery.NotNow(Duration.ZERO)
        : new Delivery.Refused(error);
  }

  static Delivery of(SlackApiException e) {
    return e.getResponse().code() == TOO_MANY_REQUESTS
        ? new Delivery.NotNow(retryAfter(e).orElse(WHERE_NONE_IS_NAMED))
        : new Delivery.Unsure("HTTP " + e.getResponse().code());
  }

  /// No connection, no message; after that, who knows.
  static Delivery of(IOException e) {
    return e instanceof ConnectException || e instanceof UnknownHostException
        ? new Delivery.NotNow(Duration.ZERO)
        : new Delivery.Unsure(e.getClass().getSimpleName());
  }

  private static Optional<Duration> retryAfter(SlackApiException e) {
    return Optional.ofNullable(e.getResponse().header("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
