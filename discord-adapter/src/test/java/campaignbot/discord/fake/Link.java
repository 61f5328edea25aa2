package campaignbot.discord.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/// One connection of the bot to the gateway, compressed as a whole where it asked for that.
final class Link {
  private static final int BLOCK = 8 * 1024;

  private final WebSocket socket;
  private final Optional<Deflater> deflater;
  Optional<Session> session = Optional.empty();

  Link(WebSocket socket, boolean compressed) {
    this.socket = socket;
    this.deflater = compressed ? Optional.of(new Deflater()) : Optional.empty();
  }

  synchronized void send(DataObject message) {
    if (!socket.isOpen()) {
      return;
    }
    try {
      if (deflater.isPresent()) {
        socket.send(deflated(deflater.get(), message.toJson()));
      } else {
        socket.send(new String(message.toJson(), UTF_8));
      }
    } catch (WebsocketNotConnectedException e) {
      // Closed just now: the session keeps it for later.
    }
  }

  private static byte[] deflated(Deflater deflater, byte[] bytes) {
    var out = new ByteArrayOutputStream();
    var block = new byte[BLOCK];
    deflater.setInput(bytes);
    int length;
    do {
      length = deflater.deflate(block, 0, block.length, Deflater.SYNC_FLUSH);
      out.write(block, 0, length);
    } while (length == block.length);
    return out.toByteArray();
  }

  void close(int code, String reason) {
    socket.close(code, reason);
  }

  /// The network is cut.
  void cut() {
    socket.closeConnection(1006, "cut");
  }
}
