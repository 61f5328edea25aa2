package campaignbot.slack.home;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One socket to Slack, from its hello to its farewell. What comes in on it is acknowledged on it.
final class Line extends WebSocketClient {
  private static final Logger LOG = LoggerFactory.getLogger(Line.class);
  private static final Duration UNTIL_HELLO = Duration.ofSeconds(10);

  /// A dead network is noticed after one and a half of this.
  private static final Duration BETWEEN_PINGS = Duration.ofSeconds(20);

  private final Envelopes envelopes;
  private final Executor threads;
  private final CompletableFuture<Boolean> hello = new CompletableFuture<>();
  private final CompletableFuture<String> farewell = new CompletableFuture<>();

  private Line(URI address, Envelopes envelopes, Executor threads) {
    super(address);
    this.envelopes = envelopes;
    this.threads = threads;
    setDaemon(true);
    setTcpNoDelay(true);
    setConnectionLostTimeout((int) BETWEEN_PINGS.toSeconds());
  }

  /// @param threads on which envelopes are heard
  /// @return when Slack has said hello
  /// @throws IOException when it does not
  static Line open(URI address, Envelopes envelopes, Executor threads)
      throws IOException, InterruptedException {
    var line = new Line(address, envelopes, threads);
    line.connect();
    try {
      line.hello.get(UNTIL_HELLO.toMillis(), TimeUnit.MILLISECONDS);
      return line;
    } catch (ExecutionException | TimeoutException e) {
      line.close();
      throw new IOException("No hello", e);
    }
  }

  /// Waits until Slack asks for a new line, or this one is cut.
  ///
  /// @return why
  String farewell() throws InterruptedException {
    try {
      return farewell.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void onMessage(String text) {
    switch (word(text, "type")) {
      case "hello" -> hello.complete(true);
      case "disconnect" -> farewell.complete(word(text, "reason"));
      default -> hear(text);
    }
  }

  private static String word(String text, String name) {
    try {
      return JsonParser.parseString(text).getAsJsonObject().get(name).getAsString();
    } catch (JsonParseException | IllegalStateException | NullPointerException _) {
      return "";
    }
  }

  private void hear(String envelope) {
    try {
      threads.execute(() -> envelopes.heard(envelope).ifPresent(this::acknowledge));
    } catch (RejectedExecutionException _) {
      LOG.info("ending: not acknowledged");
    }
  }

  private void acknowledge(String acknowledgement) {
    try {
      send(acknowledgement);
    } catch (WebsocketNotConnectedException _) {
      LOG.info("the socket went away before the acknowledgement");
    }
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    // Slack says hello when it is ready.
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    hello.completeExceptionally(new IOException("closed with " + code));
    farewell.complete("closed with " + code);
  }

  @Override
  public void onError(Exception e) {
    // What is wrong is closed next.
    LOG.info("socket: {}", e.getClass().getSimpleName());
  }
}
