package campaignbot.slack.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.util.Set;
import java.util.regex.Pattern;

/// What a call was given, whichever way it was written.
final class Arguments {
  /// Given as JSON within a form.
  private static final Set<String> NESTED = Set.of("blocks", "metadata", "view", "files");

  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

  private Arguments() {}

  static JsonObject read(String contentType, byte[] body) {
    if (contentType.startsWith("application/json")) {
      return body.length == 0 ? new JsonObject() : Json.parse(new String(body, UTF_8));
    }
    var arguments = new JsonObject();
    if (contentType.startsWith("multipart/form-data")) {
      parts(arguments, contentType, body);
    } else {
      query(arguments, new String(body, UTF_8));
    }
    return arguments;
  }

  static void query(JsonObject arguments, String query) {
    for (var pair : query.split("&", -1)) {
      var at = pair.indexOf('=');
      if (at > 0) {
        put(arguments, pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
      }
    }
  }

  /// The content of the first part: how a file is sent.
  static byte[] content(String contentType, byte[] body) {
    if (!contentType.startsWith("multipart/form-data")) {
      return body;
    }
    var text = new String(body, ISO_8859_1);
    var from = text.indexOf("\r\n\r\n") + 4;
    return text.substring(from, text.indexOf("\r\n--" + boundary(contentType), from))
        .getBytes(ISO_8859_1);
  }

  private static void parts(JsonObject arguments, String contentType, byte[] body) {
    for (var part :
        new String(body, UTF_8).split(Pattern.quote("--" + boundary(contentType)), -1)) {
      var from = part.indexOf("\r\n\r\n");
      var name = NAME.matcher(part);
      if (from > 0 && name.find()) {
        put(arguments, name.group(1), part.substring(from + 4, part.length() - 2));
      }
    }
  }

  private static void put(JsonObject arguments, String name, String value) {
    if (NESTED.contains(name)) {
      arguments.add(name, JsonParser.parseString(value));
    } else {
      arguments.addProperty(name, value);
    }
  }

  private static String boundary(String contentType) {
    return contentType.replaceAll(".*boundary=\"?([^\";]+).*", "$1");
  }
}
