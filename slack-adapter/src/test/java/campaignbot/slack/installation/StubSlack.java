package campaignbot.slack.installation;

import campaignbot.slack.SlackSettings;
import campaignbot.slack.WebApi;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// The methods of Slack's Web API that have to do with tokens. Codes and refresh tokens work once.
final class StubSlack implements AutoCloseable {
  static final Duration TOKENS_LIVE = Duration.ofHours(12);
  static final SlackSettings.OAuth OAUTH =
      new SlackSettings.OAuth("111.222", "client-s3cret", URI.create("http://127.0.0.1:3000"));

  /// A team, or an org.
  record Team(String id, boolean isOrg, String name) {}

  final Map<String, Team> tokens = new ConcurrentHashMap<>();
  final Map<String, Team> codes = new ConcurrentHashMap<>();
  final Map<String, Team> refreshTokens = new ConcurrentHashMap<>();
  final List<String> calls = new CopyOnWriteArrayList<>();
  final List<JsonObject> refusals = new CopyOnWriteArrayList<>();
  final AtomicInteger silences = new AtomicInteger();

  /// What the next calls are refused with; nothing is used up by them.
  final Queue<String> errors = new ConcurrentLinkedQueue<>();

  private final AtomicInteger made = new AtomicInteger();
  private final HttpServer server;
  private volatile boolean isRotating;

  /// What happens at Slack's end of the line.
  volatile Runnable beforeAnswering = () -> {};

  StubSlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// Every token expires from now on.
  void rotate() {
    isRotating = true;
  }

  Slack slack() {
    return WebApi.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/"));
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var method = exchange.getRequestURI().getPath().substring("/api/".length());
      calls.add(method);
      if (silences.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      var form = form(exchange);
      beforeAnswering.run();
      var authorization =
          Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
      var error = errors.poll();
      var json =
          switch (error == null ? method : "refused") {
            case "refused" -> refusal(String.valueOf(error));
            case "auth.test" -> authTest(authorization.orElse("").replace("Bearer ", ""));
            case "oauth.v2.access" -> access(authorization.orElse(""), form);
            default -> refusal("unknown_method");
          };
      var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("X-OAuth-Scopes", "chat:write,commands");
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(body.split("&", -1))
        .map(p -> p.split("=", 2))
        .filter(p -> p.length == 2)
        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
  }

  private JsonObject authTest(String token) {
    var team = tokens.get(token);
    if (team == null) {
      return refusal("invalid_auth");
    }
    var json = new JsonObject();
    json.addProperty("ok", true);
    json.addProperty("team", team.name());
    json.addProperty("user_id", "UBOT" + team.id());
    json.addProperty("bot_id", "BBOT" + team.id());
    json.addProperty("is_enterprise_install", team.isOrg());
    json.addProperty(team.isOrg() ? "enterprise_id" : "team_id", team.id());
    return json;
  }

  private JsonObject access(String authorization, Map<String, String> form) {
    var expected = OAUTH.clientId() + ":" + OAUTH.clientSecret();
    var basic =
        "Basic " + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8));
    if (!authorization.equals(basic)) {
      return refusal("bad_client_secret");
    }
    var isRenewal = "refresh_token".equals(form.get("grant_type"));
    var team =
        isRenewal
            ? refreshTokens.remove(form.getOrDefault("refresh_token", ""))
            : codes.remove(form.getOrDefault("code", ""));
    if (team == null) {
      return refusal(isRenewal ? "invalid_refresh_token" : "invalid_code");
    }
    return granted(team);
  }

  private JsonObject granted(Team team) {
    var number = made.incrementAndGet();
    var token = "xoxb-made-" + number;
    tokens.put(token, team);
    var json = new JsonObject();
    json.addProperty("ok", true);
    json.addProperty("access_token", token);
    json.addProperty("token_type", "bot");
    json.addProperty("scope", "chat:write,commands");
    json.addProperty("bot_user_id", "UBOT" + team.id());
    json.addProperty("is_enterprise_install", team.isOrg());
    var named = new JsonObject();
    named.addProperty("id", team.id());
    named.addProperty("name", team.name());
    json.add(team.isOrg() ? "enterprise" : "team", named);
    var installer = new JsonObject();
    installer.addProperty("id", "UALICE");
    json.add("authed_user", installer);
    if (isRotating) {
      refreshTokens.put("refresh-" + number, team);
      json.addProperty("refresh_token", "refresh-" + number);
      json.addProperty("expires_in", TOKENS_LIVE.toSeconds());
    }
    return json;
  }

  private JsonObject refusal(String error) {
    var json = new JsonObject();
    json.addProperty("ok", false);
    json.addProperty("error", error);
    refusals.add(json);
    return json;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
