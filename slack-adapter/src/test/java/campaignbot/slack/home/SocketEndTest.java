package campaignbot.slack.home;

import campaignbot.homes.Backstage;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.WebApi;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The end comes while another socket is being opened. Here Slack says hello when the test does.
class SocketEndTest {
  private final Sockets sockets = new Sockets();
  private final HttpServer api = HttpServer.create();

  SocketEndTest() throws IOException {}

  @BeforeEach
  void open() throws IOException, InterruptedException {
    sockets.start();
    sockets.started.await();
    api.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext(
        "/api/apps.connections.open",
        exchange -> {
          var answer =
              "{\"ok\":true,\"url\":\"ws://127.0.0.1:%d/\"}"
                  .formatted(sockets.getPort())
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    api.start();
  }

  @AfterEach
  void close() throws InterruptedException {
    api.stop(0);
    sockets.stop(1_000);
  }

  private SocketWay way() {
    var base = URI.create("http://127.0.0.1:" + api.getAddress().getPort() + "/api/");
    var slack = WebApi.at(base);
    var settings =
        new SlackSettings(
            Optional.of("xoxb-1"),
            Optional.empty(),
            Optional.of("xapp-1"),
            Optional.empty(),
            base,
            new SlackSettings.Door("127.0.0.1", 0));
    return SocketWay.open(
        new App(AppConfig.builder().slack(slack).build(), List.of()), slack, settings);
  }

  @Test
  void aSocketThatIsBeingOpenedAtTheEndIsClosed() throws InterruptedException {
    Thread.startVirtualThread(() -> sockets.sayHelloToTheNext());
    var way = way();
    sockets.getConnections().forEach(s -> s.closeConnection(1006, "cut"));
    var next = sockets.opened.take();
    var end = Thread.startVirtualThread(way::close);
    // Where the end does not wait, it is over by now.
    end.join(300);
    Sockets.sayHello(next);
    end.join();
    Backstage.until("no socket is left", () -> sockets.getConnections().isEmpty());
  }

  private static final class Sockets extends WebSocketServer {
    final CountDownLatch started = new CountDownLatch(1);
    final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();

    Sockets() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
      setDaemon(true);
    }

    void sayHelloToTheNext() {
      try {
        sayHello(opened.take());
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    static void sayHello(WebSocket socket) {
      socket.send("{\"type\":\"hello\"}");
    }

    @Override
    public void onStart() {
      started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      opened.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      // Nothing is sent that wants an answer.
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      // The test looks at the connections.
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception e) {
      // What breaks is closed next.
    }
  }
}
