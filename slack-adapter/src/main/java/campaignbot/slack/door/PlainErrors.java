package campaignbot.slack.door;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// One plain sentence for every error, the same whatever the reason: no stack trace, nothing of
/// what was sent, and not what runs here.
final class PlainErrors extends ErrorHandler {
  private static final String PLAIN = "text/plain;charset=us-ascii";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, PLAIN);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, sentence(response.getStatus()), callback);
    return true;
  }

  private static String sentence(int status) {
    return switch (status) {
      case 401 -> "Not accepted.\n";
      case 404 -> "There is nothing here.\n";
      case 405 -> "Not in this way.\n";
      case 408 -> "That took too long.\n";
      case 413 -> "That is too large.\n";
      default ->
          status < 500
              ? "That cannot be read.\n"
              : "Something went wrong here. Please try again.\n";
    };
  }
}
