package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/// A modal that somebody has open, or their home tab.
///
/// @param owner id of the person
/// @param json as Slack keeps it
public record View(String id, String team, String owner, JsonObject json) {
  JsonArray blocks() {
    return Json.list(json, "blocks").orElseGet(JsonArray::new);
  }

  View with(JsonObject content) {
    var next = json.deepCopy();
    content.entrySet().forEach(e -> next.add(e.getKey(), e.getValue()));
    next.add("blocks", Shown.named(Json.list(content, "blocks").orElseGet(JsonArray::new)));
    return new View(id, team, owner, next);
  }
}
