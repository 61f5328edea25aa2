package campaignbot.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// A port of this process that answers HTTP, for operators and for other commands.
final class LocalPort implements AutoCloseable {
  private static final int MOST_WAITING = 64;
  private static final int SECONDS_TO_FINISH = 5;

  private final HttpServer server;
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private volatile HttpHandler rest = e -> e.sendResponseHeaders(404, -1);

  private LocalPort(HttpServer server) {
    this.server = server;
  }

  /// Begins to answer; a path that nobody has taken yet is not found.
  ///
  /// @param port 0 = any free one
  /// @throws Refused when the port is taken, or the host is not this machine's
  static LocalPort open(String host, int port) {
    var address = new InetSocketAddress(host, port);
    try {
      if (address.isUnresolved()) {
        throw new BindException("unknown host");
      }
      var server = HttpServer.create(address, MOST_WAITING);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      var opened = new LocalPort(server);
      server.createContext("/", opened::handle);
      server.start();
      return opened;
    } catch (IOException _) {
      throw Refused.badInput(refusal(address));
    }
  }

  private static String refusal(InetSocketAddress address) {
    var host = Printable.line(address.getHostString());
    return isOurs(address)
        ? "I can't open port "
            + address.getPort()
            + " on "
            + host
            + ": another program has it, or this user may not. This works: ADMIN_PORT=3002, or ADMIN_PORT=0 for any free port."
        : host + " is not an address of this machine. This works: ADMIN_HOST=127.0.0.1";
  }

  private static boolean isOurs(InetSocketAddress address) {
    if (address.isUnresolved()) {
      return false;
    }
    var ip = address.getAddress();
    try {
      return ip.isAnyLocalAddress()
          || ip.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(ip) != null;
    } catch (SocketException _) {
      return false;
    }
  }

  /// Only this path, not what lies below it.
  void answer(String path, HttpHandler handler) {
    handlers.put(path, handler);
  }

  /// Every path that nobody has taken.
  void answerRest(HttpHandler handler) {
    rest = handler;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      handlers.getOrDefault(exchange.getRequestURI().getPath(), rest).handle(exchange);
    }
  }

  boolean isLoopback() {
    return server.getAddress().getAddress().isLoopbackAddress();
  }

  InetSocketAddress address() {
    return server.getAddress();
  }

  String url() {
    var host = server.getAddress().getHostString();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address().getPort();
  }

  /// What is being answered has a few seconds to come to its end.
  @Override
  public void close() {
    server.stop(SECONDS_TO_FINISH);
  }
}
