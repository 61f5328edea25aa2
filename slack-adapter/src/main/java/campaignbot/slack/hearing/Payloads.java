package campaignbot.slack.hearing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// The JSON of an interaction: the form field `payload` over HTTP, the body itself over a socket.
final class Payloads {
  private static final String FIELD = "payload=";

  private Payloads() {}

  static String json(String body) {
    return body.startsWith(FIELD)
        ? URLDecoder.decode(body.substring(FIELD.length()), StandardCharsets.UTF_8)
        : body;
  }
}
