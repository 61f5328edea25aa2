package campaignbot.slack.home;

/// Slack gives no socket for this app token, and will not give one later.
public final class AppTokenRefused extends RuntimeException {
  private final String error;

  AppTokenRefused(String error) {
    super("Slack refuses the app token: " + error);
    this.error = error;
  }

  /// What Slack called it: `invalid_auth`.
  public String error() {
    return error;
  }
}
