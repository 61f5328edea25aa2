package campaignbot.slack.hearing;

import campaignbot.slack.blocks.Settled;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.Locale;
import java.util.Optional;

/// After a press, the buttons are replaced by what was chosen and by whom, so that nobody presses
/// what no longer counts.
public final class Tidying {
  private final Slack slack;
  private final Errands errands;
  private final Settled settled;

  public Tidying(Slack slack, Errands errands, Locale locale) {
    this.slack = slack;
    this.errands = errands;
    this.settled = new Settled(locale);
  }

  void tidy(Clicks.Press press, boolean wasOpen, BlockActionRequest request) {
    var payload = request.getPayload();
    var responseUrl = payload.getResponseUrl();
    var message = message(request);
    if (responseUrl == null || message.isEmpty()) {
      return;
    }
    var body = new JsonObject();
    body.addProperty("replace_original", true);
    body.add("text", message.get().get("text"));
    body.add("blocks", blocks(press, wasOpen, request, message.get().getAsJsonArray("blocks")));
    errands.run(
        "tidying up after a press",
        () -> slack.getHttpClient().postJsonBody(responseUrl, body).close(),
        () -> {});
  }

  private JsonArray blocks(
      Clicks.Press press, boolean wasOpen, BlockActionRequest request, JsonArray blocks) {
    var action = request.getPayload().getActions().getFirst();
    var option = Optional.ofNullable(action.getSelectedOption()).map(o -> o.getValue());
    return wasOpen
        ? settled.by(new Settled.Press(action.getActionId(), option, press.who().person()), blocks)
        : settled.stale(blocks);
  }

  /// As Slack sent it: the SDK's model does not know every kind of block.
  private static Optional<JsonObject> message(BlockActionRequest request) {
    JsonElement message =
        JsonParser.parseString(Payloads.json(request.getRequestBodyAsString()))
            .getAsJsonObject()
            .get("message");
    return message instanceof JsonObject object && object.get("blocks") instanceof JsonArray
        ? Optional.of(object)
        : Optional.empty();
  }
}
