package campaignbot.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/// A request of Slack's, whichever way it goes.
///
/// @param team whose it is
public record Envelope(Kind kind, String team, JsonObject payload) {
  /// How it travels.
  public enum Kind {
    COMMAND("slash_commands", true),
    INTERACTION("interactive", false),
    SUBMISSION("interactive", true),
    EVENT("events_api", false);

    final String socketType;
    final boolean takesAnswer;

    Kind(String socketType, boolean takesAnswer) {
      this.socketType = socketType;
      this.takesAnswer = takesAnswer;
    }
  }

  String contentType() {
    return kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
  }

  /// The body of the HTTP request.
  public String body() {
    return switch (kind) {
      case EVENT -> Json.ascii(payload);
      case INTERACTION, SUBMISSION -> "payload=" + URLEncoder.encode(Json.ascii(payload), UTF_8);
      case COMMAND ->
          payload.entrySet().stream()
              .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().getAsString(), UTF_8))
              .collect(Collectors.joining("&"));
    };
  }
}
