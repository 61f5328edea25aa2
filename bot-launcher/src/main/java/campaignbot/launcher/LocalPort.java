package campaignbot.launcher;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/// A port of this process that answers HTTP, for operators and for other commands.
final class LocalPort implements AutoCloseable {
  private static final int MOST_WAITING = 64;
  private static final int SECONDS_TO_FINISH = 5;

  private final HttpServer server;

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
      server.start();
      return new LocalPort(server);
    } catch (IOException _) {
      throw Refused.badInput(
          "I can't open port "
              + port
              + " on "
              + Printable.line(host)
              + ": another program has it, or the address is not this machine's. This works: ADMIN_PORT=3002, or ADMIN_PORT=0 for any free port.");
    }
  }

  /// Only this path, not what lies below it.
  void answer(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            if (exchange.getRequestURI().getPath().equals(path)) {
              handler.handle(exchange);
            } else {
              exchange.sendResponseHeaders(404, -1);
            }
          }
        });
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
