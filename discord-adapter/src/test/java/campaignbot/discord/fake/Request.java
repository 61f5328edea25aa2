package campaignbot.discord.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A call of the REST API as it came in.
///
/// @param path the steps of it
/// @param body empty for a list
/// @param list empty unless a list was sent
record Request(
    String method,
    List<String> path,
    Map<String, String> query,
    DataObject body,
    DataArray list,
    List<Upload> files) {
  private static final String FORM = "multipart/form-data";

  /// @param rest the address after the version
  static Request read(String method, String rest, String query, String type, byte[] content) {
    var path = Arrays.stream(rest.split("/", -1)).map(s -> URLDecoder.decode(s, UTF_8)).toList();
    var asked = queried(query);
    if (type.startsWith(FORM)) {
      var parts = Multipart.read(type, content);
      var json = parts.stream().filter(p -> p.field().equals("payload_json")).findFirst();
      return new Request(
          method,
          path,
          asked,
          json.map(j -> DataObject.fromJson(j.content())).orElseGet(DataObject::empty),
          DataArray.empty(),
          parts.stream().filter(p -> !p.name().isEmpty()).toList());
    }
    var text = new String(content, UTF_8);
    var isList = text.startsWith("[");
    return new Request(
        method,
        path,
        asked,
        isList || text.isBlank() ? DataObject.empty() : DataObject.fromJson(text),
        isList ? DataArray.fromJson(text) : DataArray.empty(),
        List.of());
  }

  private static Map<String, String> queried(String query) {
    var asked = new HashMap<String, String>();
    Arrays.stream(query.split("&", -1))
        .filter(p -> p.contains("="))
        .map(p -> p.split("=", 2))
        .forEach(p -> asked.put(p[0], URLDecoder.decode(p[1], UTF_8)));
    return asked;
  }

  /// As it is told in calls and found by faults.
  String route() {
    return method + " /" + String.join("/", path);
  }

  /// The route with `:id` and `:token` for what differs from call to call.
  String template() {
    var steps = new ArrayList<String>();
    for (var step : path) {
      var isToken = steps.size() == 2 && isByToken();
      steps.add(isToken ? ":token" : step.matches("\\d{5,20}") ? ":id" : step);
    }
    return method + " /" + String.join("/", steps);
  }

  /// Whether the interaction's token stands for the bot's.
  boolean isByToken() {
    return at(0).equals("interactions") || at(0).equals("webhooks");
  }

  String at(int step) {
    return step < path.size() ? path.get(step) : "";
  }
}
