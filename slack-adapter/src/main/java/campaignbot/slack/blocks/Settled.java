package campaignbot.slack.blocks;

import campaignbot.campaign.Person;
import campaignbot.slack.SlackTexts;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A message after somebody pressed one of its buttons: in their place stands what was chosen and
/// by whom. Works on the blocks as Slack sent them, which may be of kinds that the SDK cannot read.
public final class Settled {
  private final SlackTexts texts;

  public Settled(Locale locale) {
    texts = new SlackTexts(locale);
  }

  /// What somebody pressed.
  ///
  /// @param option the value of the selected option, when it was a menu
  public record Press(String actionId, Optional<String> option, String userId) {}

  /// @param blocks those of the pressed message
  /// @return for `chat.update`
  public JsonArray by(Press press, JsonArray blocks) {
    var label = label(press, blocks).orElse("");
    var sentence = texts.say("settled", label, Person.mark(press.userId()));
    return settled(blocks, sentence.replace("  ", " "));
  }

  /// For a message whose question has been answered meanwhile.
  public JsonArray stale(JsonArray blocks) {
    return settled(blocks, texts.say("settled.stale"));
  }

  private static JsonArray settled(JsonArray blocks, String sentence) {
    var settled = new JsonArray();
    var isSaid = false;
    for (var block : blocks) {
      if (!isOurs(block)) {
        settled.add(resendable(block.getAsJsonObject()));
      } else if (!isSaid) {
        settled.add(json(Pieces.smallPrint(Pieces.text(sentence, Limits.CONTEXT))));
        isSaid = true;
      }
    }
    return settled;
  }

  private static boolean isOurs(JsonElement block) {
    return text(block.getAsJsonObject(), "type").equals("actions")
        && Buttons.thread(text(block.getAsJsonObject(), "block_id")).isPresent();
  }

  /// Slack sends a picture with its size and addresses, which it does not take back.
  private static JsonObject resendable(JsonObject block) {
    if (!text(block, "type").equals("image")) {
      return block;
    }
    var picture = new JsonObject();
    List.of("type", "block_id", "alt_text", "title").forEach(key -> copy(block, picture, key));
    if (block.get("slack_file") instanceof JsonObject file && file.has("id")) {
      var known = new JsonObject();
      copy(file, known, "id");
      picture.add("slack_file", known);
    } else {
      copy(block, picture, "image_url");
    }
    return picture;
  }

  private static void copy(JsonObject from, JsonObject to, String key) {
    if (from.has(key)) {
      to.add(key, from.get(key));
    }
  }

  private static Optional<String> label(Press press, JsonArray blocks) {
    return StreamSupport.stream(blocks.spliterator(), false)
        .filter(Settled::isOurs)
        .flatMap(block -> elements(block.getAsJsonObject(), "elements"))
        .filter(element -> text(element, "action_id").equals(press.actionId()))
        .flatMap(element ->
            press.option().isEmpty()
                ? Stream.of(element)
                : elements(element, "options")
                    .filter(o -> text(o, "value").equals(press.option().get())))
        .map(pressed -> text(pressed.getAsJsonObject("text"), "text"))
        .map(Decoding::unescaped)
        .findFirst();
  }

  private static Stream<JsonObject> elements(JsonObject parent, String key) {
    return parent.get(key) instanceof JsonArray array
        ? StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject)
        : Stream.empty();
  }

  private static String text(JsonObject object, String key) {
    return object.has(key) ? object.get(key).getAsString() : "";
  }

  private static JsonElement json(LayoutBlock block) {
    return GsonFactory.createSnakeCase().toJsonTree(block);
  }
}
