package campaignbot.discord.fake;

import campaignbot.homes.Happenings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/// The gateway's sockets; what is said over them is up to `Sessions`.
final class GatewaySide extends WebSocketServer implements AutoCloseable {
  private final Happenings happenings;
  private final Sessions sessions;
  private final CountDownLatch started = new CountDownLatch(1);
  private final List<Link> open = new CopyOnWriteArrayList<>();

  GatewaySide(Happenings happenings, Sessions sessions) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.happenings = happenings;
    this.sessions = sessions;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    start();
    Happenings.open(started);
  }

  String address() {
    return "ws://127.0.0.1:" + getPort() + "/gateway";
  }

  List<Link> links() {
    return List.copyOf(open);
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    var query = handshake.getResourceDescriptor();
    if (!query.contains("v=10")) {
      socket.close(4012, "Invalid API version.");
      return;
    }
    var link = new Link(socket, query.contains("compress=zlib-stream"));
    socket.setAttachment(link);
    happenings.happen(() -> {
      open.add(link);
      sessions.greet(link);
      return link;
    });
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    var link = socket.<@Nullable Link>getAttachment();
    if (link == null) {
      return;
    }
    try {
      var said = DataObject.fromJson(text);
      happenings.happen(() -> {
        sessions.hear(link, said);
        return link;
      });
    } catch (ParsingException e) {
      link.close(4002, "Error while decoding payload.");
    }
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    var link = socket.<@Nullable Link>getAttachment();
    if (link != null) {
      var forGood = remote && (code == 1000 || code == 1001);
      // The socket is locked here, and whoever closes it next may be in the middle of something.
      Thread.startVirtualThread(() ->
          happenings.happen(() -> {
            sessions.gone(link, forGood);
            return open.remove(link);
          }));
    }
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception e) {
    // A connection that breaks is closed next; nobody waits to hear why.
  }

  @Override
  public void close() {
    try {
      stop(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
