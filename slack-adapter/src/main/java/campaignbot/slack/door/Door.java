package campaignbot.slack.door;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.FilterMapping;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP server that Slack calls. What arrives at `/slack/events` is checked here and nowhere
/// else; the servlet behind gets what Slack signed, byte for byte.
public final class Door implements AutoCloseable {
  /// Where Slack sends events, commands and interactions to.
  public static final String EVENTS = "/slack/events";

  /// No request of Slack's comes near it: its payloads are some kilobytes, a modal's up to 250 KB.
  static final int MOST_BYTES = 1 << 20;

  private static final int MOST_HEADER_BYTES = 16 << 10;

  /// For requests that are being answered when we close.
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

  /// Connections on which nothing is under way are not waited for; those of requests that are being
  /// answered are.
  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(100);

  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  private final Server server;
  private final ServerConnector connector;

  private Door(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /// Opens the door; it takes requests as soon as this returns.
  ///
  /// @param port 0 for any that is free
  /// @param events behind `/slack/events`
  /// @param pages other paths and what they show, such as the installation
  /// @throws DoorBlocked when the address cannot be taken
  public static Door open(
      String host,
      int port,
      SigningSecret secret,
      InstantSource clock,
      DoorLimits limits,
      HttpServlet events,
      Map<String, HttpServlet> pages) {
    var server = new Server(new VirtualThreadPool());
    var connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    var bodies = new BodyReader(MOST_BYTES, limits.body());
    var rooms = rooms(new SignedRequests(secret, clock, bodies), events, pages);
    var deadlines =
        new Deadlines(
            server.getScheduler(), limits.headers(), limits.idle(), new GracefulHandler(rooms));
    connector.addEventListener(deadlines);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    server.setHandler(deadlines);
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(LAST_ANSWERS.toMillis());
    return started(new Door(server, connector));
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
    return configuration;
  }

  private static ServletContextHandler rooms(
      SignedRequests guard, HttpServlet events, Map<String, HttpServlet> pages) {
    var rooms = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
    rooms.setContextPath("/");
    rooms.setErrorHandler(new PlainErrors());
    var checks = new FilterHolder(guard);
    checks.setName("checks");
    var everyEvent = new FilterMapping();
    everyEvent.setFilterName(checks.getName());
    // By the servlet and not by its path: there is no second way to it.
    everyEvent.setServletName(rooms.addServlet(events, EVENTS).getName());
    rooms.getServletHandler().addFilter(checks, everyEvent);
    rooms.addServlet(new Nowhere(), "/");
    pages.forEach((path, page) -> rooms.addServlet(page, path));
    return rooms;
  }

  private static Door started(Door door) {
    try {
      door.server.start();
      return door;
    } catch (IOException e) {
      door.close();
      throw new DoorBlocked(door.connector.getHost(), door.connector.getPort(), e);
    } catch (Exception e) {
      door.close();
      throw new IllegalStateException("The door does not open", e);
    }
  }

  /// The port it listens at.
  public int port() {
    return connector.getLocalPort();
  }

  /// Takes no more requests, and lets those that are here finish.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      // Somebody took too long: what comes after us has to end in good order all the same.
      LOG.warn("The door closes on somebody: {}", e.getClass().getSimpleName());
    }
  }
}
