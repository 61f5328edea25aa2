package campaignbot.slack;

import java.util.Set;

/// What Slack says when it cannot answer now: nothing is wrong with the question or its token, and
/// asked again it may answer.
///
/// @see <a href="https://docs.slack.dev/reference/methods/auth.test#errors">errors that any method
///   may answer</a>
public final class PassingErrors {
  private static final Set<String> ERRORS =
      Set.of(
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "ratelimited",
          "rate_limited",
          // While a workspace moves into an Enterprise organization.
          "team_added_to_org",
          "org_login_required");

  private PassingErrors() {}

  public static boolean contains(String error) {
    return ERRORS.contains(error);
  }
}
