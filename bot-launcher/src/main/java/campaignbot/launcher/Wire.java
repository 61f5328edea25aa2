package campaignbot.launcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes between a command and the process that carries it out: one `Order`, and an answer of
/// `Said`s, a line of JSON each.
final class Wire {
  /// A character that takes two `char`s may be cut in two: escaped, both halves arrive.
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private Wire() {}

  /// @param folder of the caller: from there relative paths are meant
  /// @param keys ids of the caller's keys, which tell nothing about the keys themselves
  record Order(List<String> arguments, Path folder, List<String> keys) {
    Order {
      arguments = List.copyOf(arguments);
      keys = List.copyOf(keys);
      if (!folder.isAbsolute()) {
        throw new IllegalArgumentException("Nobody knows where that is: " + folder);
      }
    }
  }

  /// One of the three; `exit` is the last.
  record Said(@Nullable String out, @Nullable String err, @Nullable Integer exit) {
    static Said out(String text) {
      return new Said(text, null, null);
    }

    static Said err(String text) {
      return new Said(null, text, null);
    }

    static Said exit(int code) {
      return new Said(null, null, code);
    }
  }

  static String text(Object record) {
    try {
      return JSON.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of texts and numbers is JSON", e);
    }
  }

  /// @throws IllegalArgumentException when it is not the JSON of such a record
  static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a " + type.getSimpleName(), e);
    }
  }
}
