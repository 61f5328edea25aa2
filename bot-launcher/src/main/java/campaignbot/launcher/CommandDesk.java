package campaignbot.launcher;

import campaignbot.launcher.Wire.Order;
import campaignbot.launcher.Wire.Said;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Carries out the commands of other processes of the same user in this one, which holds the
/// database: `POST` of an `Order`, with the token of `Running`. A web page cannot reach it: no page
/// can set that token, and a request that a browser made is refused as such.
final class CommandDesk implements HttpHandler {
  private static final int LARGEST_ORDER = 1 << 20;

  private final Running running;
  private final Carrying carrying;

  /// Carries a command line out and says how it ended.
  interface Carrying {
    int carryOut(Order order, Streams streams);
  }

  CommandDesk(Running running, Carrying carrying) {
    this.running = running;
    this.carrying = carrying;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var refusal = refusal(exchange);
    if (refusal.isPresent()) {
      exchange.sendResponseHeaders(refusal.get(), -1);
      return;
    }
    var body = exchange.getRequestBody().readNBytes(LARGEST_ORDER + 1);
    if (body.length > LARGEST_ORDER) {
      exchange.sendResponseHeaders(413, -1);
      return;
    }
    var order = order(new String(body, StandardCharsets.UTF_8));
    if (order.isEmpty()) {
      exchange.sendResponseHeaders(400, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().flush();
    carryOut(order.get(), exchange.getResponseBody());
  }

  private static Optional<Order> order(String text) {
    try {
      return Optional.of(Wire.read(text, Order.class));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The status to answer with, when it is not an order of our own user.
  private Optional<Integer> refusal(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()
        || headers.containsKey("Origin")
        || !names().contains(Optional.ofNullable(headers.getFirst("Host")).orElse(""))) {
      return Optional.of(403);
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Optional.of(405);
    }
    var token = Optional.ofNullable(headers.getFirst("Authorization")).orElse("");
    return isEqual(token, "Bearer " + running.token()) ? Optional.empty() : Optional.of(401);
  }

  /// A name that leads here from elsewhere is not among them.
  private Set<String> names() {
    var port = ":" + running.port();
    return Set.of("127.0.0.1" + port, "localhost" + port, "[::1]" + port);
  }

  /// Takes the same time wherever the two differ.
  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private void carryOut(Order order, OutputStream answer) throws IOException {
    try (var out = new Saying(answer, Said::out);
        var err = new Saying(answer, Said::err)) {
      var streams = new Streams(Streams.NOBODY, printer(out), printer(err), false);
      var exit = carrying.carryOut(order, streams);
      streams.out().flush();
      streams.err().flush();
      say(answer, Said.exit(exit));
    }
  }

  private static PrintWriter printer(Writer writer) {
    return new PrintWriter(new BufferedWriter(writer), true);
  }

  private static void say(OutputStream answer, Said said) throws IOException {
    synchronized (answer) {
      answer.write((Wire.text(said) + "\n").getBytes(StandardCharsets.UTF_8));
      answer.flush();
    }
  }

  /// What is written to it is said to the caller.
  private static final class Saying extends Writer {
    private final OutputStream answer;
    private final Function<String, Said> how;

    Saying(OutputStream answer, Function<String, Said> how) {
      this.answer = answer;
      this.how = how;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      say(answer, how.apply(new String(text, from, length)));
    }

    @Override
    public void flush() {
      // Every word has been passed on.
    }

    @Override
    public void close() {
      // The exchange closes the answer.
    }
  }
}
