package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a method of the Web API says.
sealed interface Answer {
  /// `ok: true`, with more.
  record Done(JsonObject body) implements Answer {}

  /// `ok: false`, with a word.
  record No(String error, List<String> details) implements Answer {}

  static Answer done(@Nullable Object... namesAndValues) {
    return new Done(Json.object(namesAndValues));
  }

  static Answer no(String error) {
    return new No(error, List.of());
  }

  default Optional<String> refusal() {
    return switch (this) {
      case Done _ -> Optional.empty();
      case No(String error, List<String> _) -> Optional.of(error);
    };
  }

  default JsonObject json() {
    return switch (this) {
      case Done(JsonObject body) -> {
        body.addProperty("ok", true);
        yield body;
      }
      case No(String error, List<String> details) ->
          Json.object(
              "ok",
              false,
              "error",
              error,
              "response_metadata",
              details.isEmpty() ? Optional.empty() : Optional.of(Json.object("messages", details)));
    };
  }
}
