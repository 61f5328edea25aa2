package campaignbot.slack.door;

import java.time.Duration;

/// How much of the door one caller can take up.
///
/// @param connections open at the same time; more wait to be taken
/// @param headers until the first request of a connection is there
/// @param body until all of a body is there, as long as something of it keeps coming
/// @param idle between two requests of one connection; without a byte either way, and so the
///   longest that an answer may take
public record DoorLimits(int connections, Duration headers, Duration body, Duration idle) {
  /// Slack sends a request at once and waits three seconds for its answer: these are plenty.
  public static final DoorLimits USUAL =
      new DoorLimits(2_000, Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30));

  public DoorLimits {
    if (connections < 1) {
      throw new IllegalArgumentException("Nobody could come in: " + connections);
    }
  }
}
