package campaignbot.chaos;

import campaignbot.conversation.TalkKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/// A chat platform on loopback that now and then asks to wait, or posts a message and loses the
/// answer. Keeps what was posted in every talk, in the order in which people saw it.
final class MockPlatform implements AutoCloseable {
  static final String NAME = "chaos";

  /// Shares as in the prototype's runs.
  private static final double ASKED_TO_WAIT = 0.05;

  private static final double ANSWER_LOST = 0.02;

  private final Kind kind = kind();
  private final RandomGenerator random;
  private final HttpServer server;
  private final Map<TalkKey, List<Entry>> talks = new HashMap<>();

  /// What the platform does about a message that it has already.
  enum Kind {
    /// It is shown a second time.
    PLAIN,
    /// It is recognised by its nonce, and not shown again.
    WITH_NONCE
  }

  /// @param answerLost the node never heard that it was posted
  /// @param shown whether people saw it
  /// @param at epoch milliseconds
  record Entry(Posted posted, boolean answerLost, boolean shown, long at) {}

  MockPlatform(RandomGenerator random) throws IOException {
    this.random = random;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  /// `-Dplatform=WITH_NONCE` for the second kind.
  static Kind kind() {
    return Kind.valueOf(System.getProperty("platform", Kind.PLAIN.name()));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var line = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var luck = random.nextDouble();
      if (luck < ASKED_TO_WAIT) {
        exchange.getResponseHeaders().add("Retry-After", "1");
        exchange.sendResponseHeaders(429, -1);
        return;
      }
      var posted = Posted.parse(line);
      var answerLost = luck > 1 - ANSWER_LOST;
      post(posted, answerLost);
      if (!answerLost) {
        var id = posted.nonce().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, id.length);
        exchange.getResponseBody().write(id);
      }
    }
  }

  private synchronized void post(Posted posted, boolean answerLost) {
    var entries = talks.computeIfAbsent(posted.key(), _ -> new ArrayList<>());
    var isKnown =
        kind == Kind.WITH_NONCE
            && entries.stream().anyMatch(e -> e.posted().nonce().equals(posted.nonce()));
    entries.add(new Entry(posted, answerLost, !isKnown, System.currentTimeMillis()));
    notifyAll();
  }

  /// All posts of a talk, oldest first.
  synchronized List<Entry> entries(TalkKey key) {
    return List.copyOf(talks.getOrDefault(key, List.of()));
  }

  /// Waits until a talk shows so many different messages.
  ///
  /// @return false when it did not within the time
  synchronized boolean hasShown(TalkKey key, int messages, long withinMillis)
      throws InterruptedException {
    var end = System.currentTimeMillis() + withinMillis;
    while (different(key) < messages) {
      var left = end - System.currentTimeMillis();
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  private long different(TalkKey key) {
    return talks.getOrDefault(key, List.of()).stream()
        .map(e -> e.posted().nonce())
        .distinct()
        .count();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
