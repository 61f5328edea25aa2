package campaignbot.slack.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;

/// A request that goes no further. Why is for the log only: who forges learns nothing from the
/// answer.
final class Refused extends Exception {
  @Serial private static final long serialVersionUID = 1;

  static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
  static final int TOO_SLOW = HttpServletResponse.SC_REQUEST_TIMEOUT;
  static final int UNSIGNED = HttpServletResponse.SC_UNAUTHORIZED;
  static final int UNREADABLE = HttpServletResponse.SC_BAD_REQUEST;

  private final int status;

  Refused(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
