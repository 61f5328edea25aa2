package campaignbot.launcher;

import campaignbot.delivery.BackOff;
import campaignbot.delivery.Mailroom;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The bot at work for the platforms, with the port that operators ask. Closed in the order in
/// which nothing is lost: nothing more is heard, then the turns under way, then the store.
final class Serving implements AutoCloseable {
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final Wiring wiring;
  private final LocalPort port;
  private final Announced announced;
  private final Metrics metrics;
  private final List<Presence> presences;
  private final Mailroom mailroom;

  private Serving(Wiring wiring, LocalPort port, Announced announced, List<Presence> presences) {
    this.wiring = wiring;
    this.port = port;
    this.announced = announced;
    this.metrics = metrics(wiring);
    this.presences = List.copyOf(presences);
    this.mailroom =
        new Mailroom(
            wiring.mailroomParts(),
            wiring.bot(wiring.catalogues()),
            new Mailroom.Desks(
                wiring.planningDesk(wiring.catalogues()),
                Optional.of(wiring.importDesk(presences.stream().map(Presence::files).toList()))),
            presences.stream().map(Presence::post).toList(),
            BackOff.usual(RandomGenerator.getDefault()));
  }

  /// @param presences on the platforms that have credentials
  static Serving start(Settings settings, Wiring wiring, List<Presence> presences) {
    var database = wiring.database();
    wiring.refuseMissingKeys();
    var port = LocalPort.open(settings.admin().host(), settings.admin().port());
    var serving = prepared(settings, wiring, port, presences);
    try {
      serving.port.answer("/livez", e -> answer(e, 200, PLAIN, "alive\n"));
      serving.mailroom.start(database.isSoleOwner());
      presences.forEach(p -> p.open(serving.mailroom::accept));
      serving.answer();
      return serving;
    } catch (RuntimeException e) {
      serving.close();
      throw e;
    }
  }

  private static Serving prepared(
      Settings settings, Wiring wiring, LocalPort port, List<Presence> presences) {
    try {
      return new Serving(wiring, port, Announced.on(port, settings, wiring), presences);
    } catch (RuntimeException e) {
      presences.forEach(Presence::close);
      port.close();
      throw e;
    }
  }

  private static Metrics metrics(Wiring wiring) {
    var metrics = new Metrics(() -> wiring.upkeep().backlog(), InstantSource.system());
    metrics.watch("talks", wiring.store(), s -> s.cacheHitRate(), s -> s.cacheSize());
    metrics.watch("catalogues", wiring.catalogues(), c -> c.cacheHitRate(), c -> c.cacheSize());
    return metrics;
  }

  private void answer() {
    var health =
        new Health(
            wiring.leases(),
            wiring.upkeep(),
            wiring.node(),
            () -> presences.stream().flatMap(p -> p.missing().stream()).toList(),
            InstantSource.system());
    port.answer(
        "/readyz",
        e -> {
          var report = health.report();
          answer(e, report.isReady() ? 200 : 503, PLAIN, report.text());
        });
    port.answer("/metrics", e -> answer(e, 200, PROMETHEUS, metrics.text()));
    port.answerRest(
        e -> answer(e, 404, PLAIN, "Nothing is here. This works: /livez /readyz /metrics\n"));
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// Where operators ask.
  String url() {
    return port.url();
  }

  @Override
  public void close() {
    announced.close();
    port.close();
    presences.forEach(Presence::close);
    mailroom.close();
    metrics.close();
  }
}
