package campaignbot.slack.fake;

import campaignbot.homes.Happenings;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/// Socket Mode: envelopes go out over a socket that the app has opened, acknowledgements come back.
final class SocketSide extends WebSocketServer implements AutoCloseable {
  private final Happenings happenings;
  private final CountDownLatch started = new CountDownLatch(1);
  private final List<WebSocket> open = new CopyOnWriteArrayList<>();
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();

  SocketSide(Happenings happenings) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.happenings = happenings;
    setReuseAddr(true);
    setDaemon(true);
    start();
    Happenings.open(started);
  }

  /// Where the app may connect to, once.
  String newAddress() {
    var ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket;
  }

  int connections() {
    return open.size();
  }

  /// @return the answer within the acknowledgement, often none; nothing when it did not come
  Optional<String> send(Envelope envelope, int attempt, Duration limit)
      throws InterruptedException {
    var id = UUID.randomUUID().toString();
    var acknowledged = new CompletableFuture<String>();
    waiting.put(id, acknowledged);
    try {
      open.getLast().send(Json.ascii(json(envelope, id, attempt)));
      return Optional.of(acknowledged.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      waiting.remove(id);
    }
  }

  private static JsonObject json(Envelope envelope, String id, int attempt) {
    var isEvent = envelope.kind() == Envelope.Kind.EVENT;
    return Json.object(
        "envelope_id",
        id,
        "type",
        envelope.kind().socketType,
        "payload",
        envelope.payload(),
        "accepts_response_payload",
        envelope.kind().takesAnswer,
        "retry_attempt",
        isEvent ? Optional.of(attempt) : Optional.empty(),
        "retry_reason",
        isEvent ? Optional.of(attempt == 0 ? "" : "timeout") : Optional.empty());
  }

  /// Asks the app to connect anew, as Slack does now and then.
  void askToReconnect() {
    var farewell = Json.object("type", "disconnect", "reason", "refresh_requested");
    open.forEach(s -> s.send(farewell.toString()));
  }

  /// The network is cut.
  void cut() {
    open.forEach(s -> s.closeConnection(1006, "cut"));
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    var ticket = handshake.getResourceDescriptor().replaceAll(".*ticket=([^&]*).*", "$1");
    if (!tickets.remove(ticket)) {
      socket.close(4000, "bad ticket");
      return;
    }
    happenings.happen(() -> open.add(socket));
    socket.send(
        Json.object(
                "type", "hello",
                "num_connections", open.size(),
                "debug_info",
                    Json.object(
                        "host", "fake-slack",
                        "build_number", 1,
                        "approximate_connection_time", 18_060),
                "connection_info", Json.object("app_id", FakeSlack.APP_ID))
            .toString());
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    var acknowledgement = Json.parse(text);
    var waits = waiting.get(Json.text(acknowledgement, "envelope_id").orElse(""));
    if (waits != null) {
      var payload = acknowledgement.get("payload");
      waits.complete(payload == null || payload.isJsonNull() ? "" : text(payload));
    }
  }

  private static String text(JsonElement payload) {
    return payload.isJsonPrimitive() ? payload.getAsString() : payload.toString();
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    happenings.happen(() -> open.remove(socket));
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
