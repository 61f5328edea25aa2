package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be used in the blocks of a message or a view: nobody can press what is not there.
final class Shown {
  private Shown() {}

  /// @param block the id of the block it is in
  record Element(String block, JsonObject json) {}

  static Optional<Element> element(JsonArray blocks, String actionId) {
    return elements(blocks)
        .filter(e -> Json.text(e.json(), "action_id").filter(actionId::equals).isPresent())
        .findFirst();
  }

  static List<String> actionIds(JsonArray blocks) {
    return elements(blocks).flatMap(e -> Json.text(e.json(), "action_id").stream()).toList();
  }

  /// Slack names the blocks and elements that have no name.
  static JsonArray named(JsonArray blocks) {
    var named = blocks.deepCopy();
    var number = 0;
    for (var block : Json.objects(named).toList()) {
      number++;
      if (!block.has("block_id")) {
        block.addProperty("block_id", "b" + number);
      }
    }
    return named;
  }

  private static Stream<Element> elements(JsonArray blocks) {
    return Json.objects(blocks)
        .flatMap(block -> {
          var id = Json.text(block, "block_id").orElse("");
          return inside(block).map(json -> new Element(id, json));
        });
  }

  private static Stream<JsonObject> inside(JsonObject block) {
    var single = Stream.of("accessory", "element").filter(block::has).map(block::getAsJsonObject);
    return Stream.concat(Json.list(block, "elements").stream().flatMap(Json::objects), single);
  }
}
