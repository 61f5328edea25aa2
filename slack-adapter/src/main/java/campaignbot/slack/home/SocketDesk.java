package campaignbot.slack.home;

import campaignbot.slack.PassingErrors;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/// Asks Slack where a socket may be opened. An address serves once, and soon. What Slack says that
/// is no passing error is about the token.
///
/// The SDK's own client is not used: it stops looking after its socket when Slack refuses an
/// address once, and it acknowledges on the newest socket, which need not be open yet.
///
/// @see <a href="https://docs.slack.dev/reference/methods/apps.connections.open">errors</a>
record SocketDesk(Slack slack, String appToken) {
  /// What Slack says.
  sealed interface Answer {
    record At(URI address) implements Answer {}

    record Refused(String error) implements Answer {}

    record NotNow(String why) implements Answer {}
  }

  Answer address() {
    try {
      var answer = slack.methods().appsConnectionsOpen(r -> r.token(appToken));
      if (answer.isOk()) {
        return new Answer.At(new URI(answer.getUrl()));
      }
      var error = String.valueOf(answer.getError());
      return PassingErrors.contains(error) ? new Answer.NotNow(error) : new Answer.Refused(error);
    } catch (SlackApiException e) {
      return new Answer.NotNow("status " + e.getResponse().code());
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // Also an answer that lacks what every answer has.
      return new Answer.NotNow(e.getClass().getSimpleName());
    }
  }
}
