package campaignbot.discord.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import campaignbot.homes.Happenings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord serves over HTTP: the REST API, and files.
final class HttpSide implements AutoCloseable {
  private static final String API = "/api/v10/";

  private final World world;
  private final Happenings happenings;
  private final RestApi api;
  private final RateLimits limits = new RateLimits();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  HttpSide(World world, Happenings happenings, RestApi api, int port) {
    this.world = world;
    this.happenings = happenings;
    this.api = api;
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(API, this::api);
    server.createContext("/attachments/", this::download);
    server.createContext("/", this::nothing);
    server.start();
    world.base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String base() {
    return world.base + API;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void api(HttpExchange exchange) throws IOException {
    Request request;
    try {
      request = read(exchange);
    } catch (ParsingException | IllegalArgumentException e) {
      complain("Not to be understood: " + exchange.getRequestURI() + ", " + e.getMessage());
      send(exchange, Answer.no(400, 50109, "The request body contains invalid JSON."));
      return;
    }
    var fault = happenings.happen(() -> world.nextFault(request.route()));
    if (fault.isPresent()) {
      faulty(exchange, request, fault.get());
    } else {
      send(exchange, answered(exchange, request));
    }
  }

  private static Request read(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    try (var in = exchange.getRequestBody()) {
      return Request.read(
          exchange.getRequestMethod(),
          uri.getRawPath().substring(API.length()),
          Optional.ofNullable(uri.getRawQuery()).orElse(""),
          header(exchange, "Content-Type"),
          in.readAllBytes());
    }
  }

  private void faulty(HttpExchange exchange, Request request, Fault fault) throws IOException {
    switch (fault) {
      case Fault.TooMany(var wait, var global) ->
          send(exchange, noted(request, RateLimits.refused(wait, global)));
      case Fault.Broken(int status) ->
          send(exchange, noted(request, new Answer(status, "<html>", 0, true, Map.of())));
      case Fault.Refused(int status, int code) ->
          send(exchange, noted(request, Answer.no(status, code, "As the test wants it").asMeant()));
      case Fault.AnswerLost() -> {
        answered(exchange, request);
        exchange.close();
      }
      case Fault.RequestLost() -> {
        noted(request, new Answer(0, "", 0, true, Map.of()));
        exchange.close();
      }
      case Fault.Held(var gate) -> {
        Happenings.open(gate);
        send(exchange, answered(exchange, request));
      }
      case Fault.Slow(Duration delay) -> {
        happenings.pause(delay);
        send(exchange, answered(exchange, request));
      }
    }
  }

  private Answer noted(Request request, Answer answer) {
    happenings.happen(() -> note(request, answer));
    return answer;
  }

  private boolean note(Request request, Answer answer) {
    var files = request.files().stream().map(Upload::name).toList();
    var body =
        request.list().isEmpty() ? request.body() : DataObject.empty().put("list", request.list());
    return world.calls.add(
        new Call(
            world.clock.instant(), request.route(), body, files, answer.status(), answer.code()));
  }

  private Answer answered(HttpExchange exchange, Request request) {
    var authorization = header(exchange, "Authorization");
    var agent = header(exchange, "User-Agent");
    return happenings.happen(() -> {
      var answer = understood(request, authorization, agent);
      note(request, answer);
      if (answer.isRefusal() && !answer.meant() && !world.expected.contains(answer.code())) {
        world.complaints.add(request.route() + " was refused: " + answer.body());
      }
      return answer;
    });
  }

  /// What lacks a field or has a wrong one is the bot's mistake, too.
  private Answer understood(Request request, String authorization, String agent) {
    try {
      return answer(request, authorization, agent);
    } catch (ParsingException | IllegalArgumentException e) {
      return Answer.no(400, Answer.INVALID_FORM, "Invalid Form Body: " + e.getMessage());
    }
  }

  private Answer answer(Request request, String authorization, String agent) {
    if (!agent.startsWith("DiscordBot (")) {
      world.complaints.add("User-Agent is not “DiscordBot (address, version)”: " + agent);
    }
    if (!request.isByToken() && !authorization.equals("Bot " + FakeDiscord.TOKEN)) {
      return Answer.no(401, 0, "401: Unauthorized");
    }
    if (!world.settings.rateLimited) {
      return api.answer(request);
    }
    var refused = limits.refusal(request);
    return refused.orElseGet(() -> api.answer(request).with(limits.headers(request)));
  }

  private void download(HttpExchange exchange) throws IOException {
    var id = exchange.getRequestURI().getPath().split("/", -1)[2];
    var file = happenings.see(() -> Optional.ofNullable(world.files.get(id)));
    if (file.isPresent()) {
      send(exchange, 200, file.get().type(), file.get().content());
    } else {
      nothing(exchange);
    }
  }

  private void nothing(HttpExchange exchange) throws IOException {
    complain("Nothing is served at " + exchange.getRequestURI());
    send(exchange, Answer.no(404, 0, "404: Not Found"));
  }

  private void complain(String what) {
    happenings.happen(() -> world.complaints.add(what));
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer
        .headers()
        .forEach((name, value) -> exchange.getResponseHeaders().put(name, List.of(value)));
    var type = answer.body().startsWith("<") ? "text/html" : "application/json";
    send(exchange, answer.status(), type, answer.body().getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Via", "1.1 google"); // Else it is not Discord that refuses.
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    try (var out = exchange.getResponseBody()) {
      out.write(content);
    }
  }
}
