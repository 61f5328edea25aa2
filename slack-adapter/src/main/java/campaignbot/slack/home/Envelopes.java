package campaignbot.slack.home;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What comes in over a socket goes to Bolt as if it had come over HTTP.
///
/// @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">envelopes</a>
final class Envelopes {
  private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
  private static final int TAKEN = 200;

  private final App app;
  private final SocketModeRequestParser parser;

  Envelopes(App app) {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
  }

  /// Has an envelope heard. A broad catch at the edge: what went wrong is logged here, and Slack
  /// sends an event again that was not acknowledged.
  ///
  /// @return the acknowledgement, once what was heard is stored; empty when it could not be
  Optional<String> heard(String envelope) {
    try {
      var request = parser.parse(envelope);
      if (request == null) {
        return Optional.empty();
      }
      var response = app.run(request.getBoltRequest());
      if (response.getStatusCode() == TAKEN) {
        return Optional.of(acknowledgement(request.getEnvelope().getEnvelopeId(), response));
      }
      LOG.warn("not acknowledged: status {}", response.getStatusCode());
    } catch (Exception e) {
      LOG.error("not acknowledged", e);
    }
    return Optional.empty();
  }

  private static String acknowledgement(String id, Response response) {
    var acknowledgement = new JsonObject();
    acknowledgement.addProperty("envelope_id", id);
    var body = response.getBody();
    if (body != null && !body.isBlank()) {
      acknowledgement.add("payload", JsonParser.parseString(body));
    }
    return acknowledgement.toString();
  }
}
