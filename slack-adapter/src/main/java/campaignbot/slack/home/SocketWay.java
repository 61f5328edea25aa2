package campaignbot.slack.home;

import campaignbot.slack.SlackSettings;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.Optional;

/// A socket that we open, for a team without a public address.
final class SocketWay implements WayIn {
  private final SocketModeApp socket;

  private SocketWay(SocketModeApp socket) {
    this.socket = socket;
  }

  static SocketWay open(App app, Slack slack, SlackSettings settings) {
    try {
      var client =
          slack.socketMode(
              settings.appToken().orElseThrow(), SocketModeClient.Backend.JavaWebSocket);
      var socket = new SocketModeApp(client, app);
      socket.startAsync();
      return new SocketWay(socket);
    } catch (Exception e) {
      throw new SlackUnreachable(e);
    }
  }

  @Override
  public Optional<Integer> port() {
    return Optional.empty();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException("The socket does not close", e);
    }
  }
}
