package campaignbot.slack.hearing;

import campaignbot.slack.blocks.Settled;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.Optional;

/// After a press, the buttons are replaced by what was chosen and by whom, so that nobody presses
/// what no longer counts.
public final class Tidying {
  private final Slack slack;
  private final Errands errands;
  private final LanguageFor languageFor;

  public Tidying(Slack slack, Errands errands, LanguageFor languageFor) {
    this.slack = slack;
    this.errands = errands;
    this.languageFor = languageFor;
  }

  void tidy(Clicks.Press press, boolean wasOpen, BlockActionRequest request) {
    var payload = request.getPayload();
    var responseUrl = payload.getResponseUrl();
    var message = message(request);
    if (responseUrl == null || message.isEmpty()) {
      return;
    }
    errands.run(
        "tidying up after a press",
        () -> {
          var body = tidied(press, wasOpen, request, message.get());
          slack.getHttpClient().postJsonBody(responseUrl, body).close();
        },
        () -> {});
  }

  private JsonObject tidied(
      Clicks.Press press, boolean wasOpen, BlockActionRequest request, JsonObject message) {
    var body = new JsonObject();
    body.addProperty("replace_original", true);
    body.add("text", message.get("text"));
    body.add("blocks", blocks(press, wasOpen, request, message.getAsJsonArray("blocks")));
    return body;
  }

  private JsonArray blocks(
      Clicks.Press press, boolean wasOpen, BlockActionRequest request, JsonArray blocks) {
    var settled = new Settled(languageFor.everybodyIn(press.key()));
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
