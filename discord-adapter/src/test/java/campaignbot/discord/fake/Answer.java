package campaignbot.discord.fake;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// How a call of the REST API is answered.
///
/// @param body empty for an answer without one
/// @param code what kind of refusal; 0 when all was well
/// @param meant whether the test is the reason of the refusal, by rights that it took or the like
record Answer(int status, String body, int code, boolean meant, Map<String, String> headers) {
  static final int UNKNOWN_CHANNEL = 10003;
  static final int UNKNOWN_MESSAGE = 10008;
  static final int UNKNOWN_PERSON = 10013;
  static final int UNKNOWN_WEBHOOK = 10015;
  static final int UNKNOWN_INTERACTION = 10062;
  static final int ALREADY_ACKNOWLEDGED = 40060;
  static final int TOO_MANY_FOLLOW_UPS = 40094;
  static final int NO_ACCESS = 50001;
  static final int NOT_ONES_OWN = 50005;
  static final int EMPTY = 50006;
  static final int NOT_TO_THIS_PERSON = 50007;
  static final int NO_RIGHT = 50013;
  static final int NOT_HERE = 50024;
  static final int TOKEN_OVER = 50027;
  static final int INVALID_FORM = 50035;
  static final int ARCHIVED = 50083;
  static final int NO_HISTORY = 160002;
  static final int THREAD_EXISTS = 160004;

  static Answer ok(DataObject body) {
    return new Answer(200, body.toString(), 0, false, Map.of());
  }

  static Answer ok(DataArray body) {
    return new Answer(200, body.toString(), 0, false, Map.of());
  }

  static Answer created(DataObject body) {
    return new Answer(201, body.toString(), 0, false, Map.of());
  }

  static Answer done() {
    return new Answer(204, "", 0, false, Map.of());
  }

  static Answer no(int status, int code, String message) {
    var body = Json.object("message", message, "code", code);
    return new Answer(status, body.toString(), code, false, Map.of());
  }

  static Answer flawed(List<Flaw> flaws) {
    return new Answer(400, Flaw.body(flaws).toString(), INVALID_FORM, false, Map.of());
  }

  static Answer tooMany(double seconds, boolean global, Map<String, String> headers) {
    var body =
        Json.object(
            "message", "You are being rate limited.", "retry_after", seconds, "global", global);
    return new Answer(429, body.toString(), 0, true, headers);
  }

  /// Not the bot's mistake.
  Answer asMeant() {
    return new Answer(status, body, code, true, headers);
  }

  Answer with(Map<String, String> otherHeaders) {
    return otherHeaders.isEmpty() ? this : new Answer(status, body, code, meant, otherHeaders);
  }

  boolean isRefusal() {
    return status >= 400;
  }
}
