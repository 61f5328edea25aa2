package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;

/// What became of something that was sent to the app.
///
/// @param ts of the message that was said; empty when none was
/// @param status 200 for an acknowledged envelope of a socket; 0 when nothing came back in time
/// @param took until the acknowledgement
/// @param attempts 1 when it was not sent again
public record Receipt(
    Envelope sent, String ts, int status, String body, Duration took, int attempts) {

  public boolean isAcknowledged() {
    return status == 200;
  }

  /// The answer, where it is JSON.
  public Optional<JsonObject> json() {
    return body.startsWith("{") ? Optional.of(Json.parse(body)) : Optional.empty();
  }

  Receipt saying(String newTs) {
    return new Receipt(sent, newTs, status, body, took, attempts);
  }
}
