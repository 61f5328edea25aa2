package campaignbot.slack.installation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes what the bot itself has said and throws it away. Stands behind `KnownWorkspace`, which
/// tells who the bot is there; unlike Bolt's own it asks Slack nothing (and needs no `users:read`).
public final class OwnMessages implements Middleware {
  @Override
  @SuppressWarnings("rawtypes")
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    return request instanceof EventRequest event && isOurs(event)
        ? Response.ok()
        : chain.next(request);
  }

  private static boolean isOurs(EventRequest request) {
    var event =
        JsonParser.parseString(request.getRequestBodyAsString())
            .getAsJsonObject()
            .getAsJsonObject("event");
    var context = request.getContext();
    return isSame(event, "user", context.getBotUserId())
        || isSame(event, "bot_id", context.getBotId());
  }

  private static boolean isSame(JsonObject event, String name, @Nullable String ours) {
    JsonElement said = event.get(name);
    return ours != null
        && said != null
        && said.isJsonPrimitive()
        && Objects.equals(said.getAsString(), ours);
  }
}
