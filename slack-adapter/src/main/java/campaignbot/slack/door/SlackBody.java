package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a body must look like to be from Slack at all: what comes after may rely on it, and stock
/// Bolt throws on less (an `event_callback` without an event).
enum SlackBody {
  /// Events and `url_verification`.
  JSON("application/json") {
    @Override
    void check(String text) throws Refused {
      var body = object(text);
      if ("event_callback".equals(word(body, "type"))) {
        require(body.get("event") instanceof JsonObject event && word(event, "type") != null);
      } else {
        require(word(body, "type") != null);
      }
    }
  },
  /// Commands, and interactions with their JSON in `payload`.
  FORM("application/x-www-form-urlencoded") {
    @Override
    void check(String text) throws Refused {
      var known = false;
      for (var pair : text.split("&", -1)) {
        var parts = pair.split("=", 2);
        var name = decoded(parts[0]);
        var value = decoded(parts.length == 2 ? parts[1] : "");
        if (name.equals("payload")) {
          require(!known && word(object(value), "type") != null);
        }
        known |= name.equals("payload") || name.equals("command") || name.equals("ssl_check");
      }
      require(known);
    }
  };

  private static final Gson GSON = new Gson();

  private final String mediaType;

  SlackBody(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract void check(String text) throws Refused;

  void check(byte[] bytes) throws Refused {
    try {
      check(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw unreadable("not UTF-8");
    }
  }

  /// @param contentType as in the header, parameters and all; null when there is none
  static SlackBody of(@Nullable String contentType) throws Refused {
    if (contentType != null) {
      var mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      for (var kind : values()) {
        if (kind.mediaType.equals(mediaType)) {
          return kind;
        }
      }
    }
    throw unreadable("neither a form nor JSON");
  }

  private static JsonObject object(String json) throws Refused {
    try (var reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      var body = GSON.getAdapter(JsonElement.class).read(reader);
      if (body instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
        return object;
      }
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw unreadable("not JSON");
    }
    throw unreadable("not one JSON object");
  }

  private static @Nullable String word(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive word && word.isString()
        ? word.getAsString()
        : null;
  }

  private static String decoded(String part) throws Refused {
    try {
      return URLDecoder.decode(part, UTF_8);
    } catch (IllegalArgumentException e) {
      throw unreadable("not a form");
    }
  }

  private static void require(boolean claim) throws Refused {
    if (!claim) {
      throw unreadable("not a shape that Slack sends");
    }
  }

  private static Refused unreadable(String why) {
    return new Refused(Refused.UNREADABLE, why);
  }
}
