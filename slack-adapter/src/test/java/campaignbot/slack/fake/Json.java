package campaignbot.slack.fake;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// JSON written as names and values in turn.
final class Json {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private Json() {}

  /// @param namesAndValues a value that is an empty `Optional` is left out, with its name
  static JsonObject object(@Nullable Object... namesAndValues) {
    var object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value =
          namesAndValues[i + 1] instanceof Optional<?> maybe
              ? maybe
              : Optional.of(element(namesAndValues[i + 1]));
      var name = (String) namesAndValues[i];
      value.ifPresent(present -> object.add(name, element(present)));
    }
    return object;
  }

  static JsonArray array(Object... elements) {
    var array = new JsonArray();
    Stream.of(elements).map(Json::element).forEach(array::add);
    return array;
  }

  static JsonObject parse(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  /// As Slack sends it: everything beyond ASCII is escaped.
  static String ascii(JsonElement json) {
    var escaped = new StringBuilder();
    GSON.toJson(json)
        .chars()
        .forEach(c -> escaped.append(c < 0x7f ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
    return escaped.toString();
  }

  static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  static Optional<JsonArray> list(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonArray)
        .map(JsonElement::getAsJsonArray);
  }

  static Stream<JsonObject> objects(JsonArray array) {
    return array.asList().stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  private static JsonElement element(@Nullable Object value) {
    return value instanceof JsonElement json
        ? json
        : value == null ? JsonNull.INSTANCE : GSON.toJsonTree(value);
  }
}
