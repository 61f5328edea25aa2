package campaignbot.slack.door;

import java.io.Serial;

/// The address that Slack calls cannot be taken: another program has it, or it is none of this
/// machine.
public final class DoorBlocked extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  DoorBlocked(String host, int port, Throwable cause) {
    super("Cannot listen at " + host + ":" + port, cause);
  }
}
