package campaignbot.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import campaignbot.homes.Happenings;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// What Slack serves over HTTP: the Web API, addresses to answer at, files, and the page where
/// people agree to an installation.
final class HttpSide implements AutoCloseable {
  private static final int USES_OF_A_REPLY_URL = 5;

  private final World world;
  private final Happenings happenings;
  private final WebApi api;
  private final FileMethods files;
  private final OAuth oauth;
  private final Supplier<String> socketAddress;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  HttpSide(World world, Happenings happenings, OAuth oauth, Supplier<String> socketAddress) {
    this.world = world;
    this.happenings = happenings;
    this.oauth = oauth;
    this.socketAddress = socketAddress;
    files = new FileMethods(world);
    api = new WebApi(world, oauth, files);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/api/", this::api);
    server.createContext("/response/", this::reply);
    server.createContext("/upload/", this::upload);
    server.createContext("/files/", this::download);
    server.createContext("/moved/", HttpSide::moved);
    server.createContext("/oauth/v2/authorize", this::authorize);
    server.start();
    world.base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void api(HttpExchange exchange) throws IOException {
    var method = exchange.getRequestURI().getPath().substring("/api/".length());
    var arguments = Arguments.read(header(exchange, "Content-Type"), body(exchange));
    Optional.ofNullable(exchange.getRequestURI().getRawQuery())
        .ifPresent(q -> Arguments.query(arguments, q));
    var fault = happenings.happen(() -> world.nextFault(method));
    if (fault.isPresent()) {
      faulty(exchange, method, arguments, fault.get());
    } else {
      send(exchange, 200, "application/json", answered(exchange, method, arguments));
    }
  }

  private String answered(HttpExchange exchange, String method, JsonObject arguments) {
    var authorization = header(exchange, "Authorization");
    return happenings.happen(() -> {
      WebApi.bearer(authorization)
          .map(world.tokens::get)
          .map(token -> String.join(",", token.scopes()))
          .ifPresent(scopes -> exchange.getResponseHeaders().set("x-oauth-scopes", scopes));
      return api.answer(method, authorization, arguments, socketAddress.get()).json().toString();
    });
  }

  private void faulty(HttpExchange exchange, String method, JsonObject arguments, Fault fault)
      throws IOException {
    switch (fault) {
      case Fault.TooMany(int seconds) -> {
        noted(method, arguments, "ratelimited");
        exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
        send(exchange, 429, "application/json", Answer.no("ratelimited").json().toString());
      }
      case Fault.Broken(int status) -> {
        noted(method, arguments, "status " + status);
        send(exchange, status, "text/html", "<html>Something is broken here</html>");
      }
      case Fault.Refusal(String word) -> {
        noted(method, arguments, word);
        send(exchange, 200, "application/json", Answer.no(word).json().toString());
      }
      case Fault.AnswerLost() -> {
        answered(exchange, method, arguments);
        exchange.close();
      }
      case Fault.RequestLost() -> {
        noted(method, arguments, "lost");
        exchange.close();
      }
      case Fault.Held(var gate) -> {
        Happenings.open(gate);
        send(exchange, 200, "application/json", answered(exchange, method, arguments));
      }
      case Fault.Slow(var delay) -> {
        happenings.pause(delay);
        send(exchange, 200, "application/json", answered(exchange, method, arguments));
      }
    }
  }

  private void noted(String method, JsonObject arguments, String error) {
    happenings.happen(() ->
        world.calls.add(
            new Call(world.clock.instant(), method, "", arguments, Optional.of(error))));
  }

  private void reply(HttpExchange exchange) throws IOException {
    var key = rest(exchange, "/response/");
    var said = Json.parse(new String(body(exchange), UTF_8));
    var error = happenings.happen(() -> replied(key, said));
    if (error.isEmpty()) {
      send(exchange, 200, "text/html", "ok");
    } else {
      send(exchange, 404, "application/json", Answer.no(error.get()).json().toString());
    }
  }

  private Optional<String> replied(String key, JsonObject said) {
    var url = world.replyUrls.get(key);
    world.calls.add(new Call(world.clock.instant(), "response_url", "", said, Optional.empty()));
    if (url == null || url.uses() >= USES_OF_A_REPLY_URL) {
      return Optional.of(url == null ? "expired_url" : "used_url");
    }
    world.replyUrls.put(
        key, new World.ReplyUrl(url.team(), url.channel(), url.member(), url.on(), url.uses() + 1));
    var clicked = world.message(url.team(), url.channel().id(), url.on());
    if (isTrue(said, "delete_original")) {
      clicked.ifPresent(world.messages::remove);
      return Optional.empty();
    }
    var wrong = world.faultsOf(said);
    if (!wrong.isEmpty()) {
      return Optional.of("invalid_blocks");
    }
    if (isTrue(said, "replace_original") && clicked.isPresent()) {
      world.change(clicked.get(), said);
    } else {
      var forAll = Json.text(said, "response_type").filter("in_channel"::equals).isPresent();
      world.post(
          url.channel(),
          Json.text(said, "thread_ts").orElse(""),
          world.team(url.team()).bot().id(),
          said,
          new JsonArray(),
          forAll ? Optional.empty() : Optional.of(url.member()));
    }
    return Optional.empty();
  }

  private void upload(HttpExchange exchange) throws IOException {
    var content = Arguments.content(header(exchange, "Content-Type"), body(exchange));
    var id = rest(exchange, "/upload/");
    var expected = happenings.happen(() -> files.received(id, content));
    send(exchange, expected ? 200 : 500, "text/plain", expected ? "OK - " + content.length : "no");
  }

  /// Without a token of the file's team there is a page to sign in, with 200, as at Slack.
  private void download(HttpExchange exchange) throws IOException {
    var id = rest(exchange, "/files/").split("/", 2)[0];
    var token = WebApi.bearer(header(exchange, "Authorization")).orElse("");
    var content =
        happenings.happen(() -> {
          world.downloads++;
          var file = world.files.get(id);
          var known = world.tokens.get(token);
          return file == null || known == null || !known.team().equals(file.team())
              ? Optional.<byte[]>empty()
              : Optional.of(file.content());
        });
    if (content.isEmpty()) {
      send(exchange, 200, "text/html", "<html>Sign in</html>");
    } else {
      send(exchange, 200, "application/octet-stream", content.get());
    }
  }

  /// Sends everybody on to the address behind it.
  private static void moved(HttpExchange exchange) throws IOException {
    var to = exchange.getRequestURI().getRawQuery();
    exchange.getResponseHeaders().set("Location", URLDecoder.decode(to, UTF_8));
    send(exchange, 302, "text/html", "");
  }

  /// The person agrees at once.
  private void authorize(HttpExchange exchange) throws IOException {
    var asked = new JsonObject();
    Arguments.query(asked, exchange.getRequestURI().getRawQuery());
    var back = Json.text(asked, "redirect_uri").orElseThrow();
    var team = Json.text(asked, "team").orElse(FakeSlack.OTHER_TEAM);
    var code =
        happenings.happen(() -> oauth.agree(team, Json.text(asked, "scope").orElse(""), back));
    var state = URLEncoder.encode(Json.text(asked, "state").orElse(""), UTF_8);
    exchange.getResponseHeaders().set("Location", back + "?code=" + code + "&state=" + state);
    send(exchange, 302, "text/html", "");
  }

  private static boolean isTrue(JsonObject said, String name) {
    return said.has(name) && said.get(name).getAsBoolean();
  }

  private static String rest(HttpExchange exchange, String prefix) {
    return exchange.getRequestURI().getPath().substring(prefix.length());
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    try (var in = exchange.getRequestBody()) {
      return in.readAllBytes();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type + "; charset=utf-8", text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    try (var out = exchange.getResponseBody()) {
      out.write(content);
    }
  }
}
