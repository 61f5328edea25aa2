package campaignbot.discord.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// A bot without a library: what goes over the wire, and nothing else.
final class PlainBot implements AutoCloseable {
  static final int INTENTS = 1 | Intents.MESSAGES | Intents.DIRECT_MESSAGES;

  private final FakeDiscord discord;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();

  /// What came over the gateway.
  final List<DataObject> heard = new CopyOnWriteArrayList<>();

  /// With which codes it was closed.
  final List<Integer> closed = new CopyOnWriteArrayList<>();

  PlainBot(FakeDiscord discord) {
    this.discord = discord;
  }

  HttpResponse<String> call(String method, String path, DataObject body) {
    return send(method, path, body.toString(), FakeDiscord.TOKEN, "DiscordBot (test, 1)");
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "", FakeDiscord.TOKEN, "DiscordBot (test, 1)");
  }

  HttpResponse<String> post(Place place, String text) {
    return call("POST", "channels/" + place.id() + "/messages", said(text));
  }

  /// As a good bot says it.
  static DataObject said(String text) {
    var nobody = Json.object("parse", Json.array());
    return Json.object("content", text, "allowed_mentions", nobody);
  }

  HttpResponse<String> acknowledge(Interaction it, int type, DataObject data) {
    return call(
        "POST",
        "interactions/" + it.id() + "/" + it.token() + "/callback?with_response=true",
        Json.object("type", type, "data", data));
  }

  HttpResponse<String> webhook(Interaction it, String method, String rest, DataObject body) {
    return call(method, "webhooks/" + FakeDiscord.APPLICATION + "/" + it.token() + rest, body);
  }

  HttpResponse<String> register(String commands) {
    return send(
        "PUT",
        "applications/" + FakeDiscord.APPLICATION + "/commands",
        DataArray.fromJson(commands).toString(),
        FakeDiscord.TOKEN,
        "DiscordBot (test, 1)");
  }

  HttpResponse<String> send(String method, String path, String body, String token, String agent) {
    var request =
        HttpRequest.newBuilder(URI.create(discord.restBase() + path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bot " + token)
            .header("User-Agent", agent)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static int code(HttpResponse<String> response) {
    return DataObject.fromJson(response.body()).getInt("code", 0);
  }

  /// Opens a connection and says one thing.
  WebSocket connect(DataObject first) {
    var socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(discord.gateway() + "?v=10&encoding=json"), new Ear())
            .join();
    sockets.add(socket);
    socket.sendText(first.toString(), true).join();
    return socket;
  }

  WebSocket identify(int shard, int shards, int intents) {
    return connect(identification(FakeDiscord.TOKEN, shard, shards, intents));
  }

  static DataObject identification(String token, int shard, int shards, int intents) {
    return Json.object(
        "op",
        2,
        "d",
        Json.object(
            "token",
            token,
            "intents",
            intents,
            "shard",
            Json.array(shard, shards),
            "properties",
            Json.object("os", "test")));
  }

  /// Connected, with its guilds.
  WebSocket ready() {
    var socket = identify(0, 1, INTENTS);
    discord.await("a connection", () -> discord.connected() == 1);
    return socket;
  }

  /// What it was told of, by the name of the event.
  List<DataObject> events(String type) {
    return heard.stream()
        .filter(e -> type.equals(e.getString("t", "")))
        .map(e -> e.getObject("d"))
        .toList();
  }

  @Override
  public void close() {
    sockets.forEach(WebSocket::abort);
    client.shutdownNow();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder begun = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      begun.append(data);
      if (last) {
        heard.add(DataObject.fromJson(begun.toString()));
        begun.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.add(code);
      return CompletableFuture.completedStage(code);
    }
  }
}
