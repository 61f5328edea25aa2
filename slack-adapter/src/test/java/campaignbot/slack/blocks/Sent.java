package campaignbot.slack.blocks;

import campaignbot.wording.Message;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Messages and views as the SDK sends them, and all texts in them.
final class Sent {
  static final Rendering RENDERING = new Rendering(Locale.ENGLISH);
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Sent() {}

  static JsonObject json(Message message, String picture) {
    return json(RENDERING.of(message, "cmd-1", Optional.of(picture).filter(p -> !p.isEmpty())));
  }

  static JsonObject json(Posting posting) {
    var json = new JsonObject();
    json.addProperty("text", posting.text());
    json.add("blocks", GSON.toJsonTree(posting.blocks()));
    return json;
  }

  static JsonObject json(View view) {
    return GSON.toJsonTree(view).getAsJsonObject();
  }

  static JsonArray blocks(Message message) {
    return json(message, "").getAsJsonArray("blocks");
  }

  static JsonObject block(Message message, String type) {
    return blocks(message).asList().stream()
        .map(b -> b.getAsJsonObject())
        .filter(b -> b.get("type").getAsString().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + type + " in " + blocks(message)));
  }

  static List<String> types(Message message) {
    return blocks(message).asList().stream()
        .map(b -> b.getAsJsonObject().get("type").getAsString())
        .toList();
  }

  /// Every string in it, wherever it stands.
  static List<String> strings(JsonElement json) {
    var found = new ArrayList<String>();
    if (json.isJsonPrimitive()) {
      found.add(json.getAsString());
    } else if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(e -> found.addAll(strings(e)));
    } else if (json.isJsonObject()) {
      json.getAsJsonObject().asMap().values().forEach(e -> found.addAll(strings(e)));
    }
    return found;
  }
}
