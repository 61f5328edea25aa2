package campaignbot.slack.posting;

import org.jspecify.annotations.Nullable;

/// Slack answered, and said no.
final class Refusal extends RuntimeException {
  private final String error;

  private Refusal(String error) {
    super(error);
    this.error = error;
  }

  static Refusal of(@Nullable String error) {
    return new Refusal(error == null ? "unknown_error" : error);
  }

  static void unless(boolean ok, @Nullable String error) {
    if (!ok) {
      throw of(error);
    }
  }

  String error() {
    return error;
  }
}
