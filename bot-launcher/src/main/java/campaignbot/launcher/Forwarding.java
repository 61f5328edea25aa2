package campaignbot.launcher;

import campaignbot.launcher.Wire.Order;
import campaignbot.launcher.Wire.Said;
import campaignbot.storage.Address;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Has a command carried out by the process that holds the SQLite file, and prints what it says as
/// if it had been done here.
final class Forwarding {
  private static final int ANSWERED = 200;

  /// The desk answers at once, before it begins; whoever takes longer is somebody else.
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);

  private final Settings settings;
  private final Streams streams;

  Forwarding(Settings settings, Streams streams) {
    this.settings = settings;
    this.streams = streams;
  }

  /// @return the exit code; empty when there is nobody to do it, and it is to be done here
  Optional<Integer> carriedOut(List<String> arguments) {
    return switch (settings.database()) {
      case Address.File file -> Running.on(file).flatMap(r -> carriedOut(r, arguments));
      case Address.Server _ -> Optional.empty();
    };
  }

  private Optional<Integer> carriedOut(Running running, List<String> arguments) {
    try (var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build()) {
      var answer = client.send(request(running, arguments), BodyHandlers.ofLines());
      return answer.statusCode() == ANSWERED ? Optional.of(printed(answer)) : Optional.empty();
    } catch (IOException _) {
      // Nobody listens any more: what was announced is stale.
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private HttpRequest request(Running running, List<String> arguments) {
    var order = new Order(arguments, Path.of("").toAbsolutePath(), settings.vault().keyIds());
    var host = running.host().contains(":") ? "[::1]" : "127.0.0.1";
    return HttpRequest.newBuilder(URI.create("http://" + host + ":" + running.port() + "/command"))
        .timeout(TO_ANSWER)
        .header("Authorization", "Bearer " + running.token())
        .POST(BodyPublishers.ofString(Wire.text(order)))
        .build();
  }

  private int printed(HttpResponse<Stream<String>> answer) {
    try (var lines = answer.body()) {
      return lines
          .map(l -> Wire.read(l, Said.class))
          .flatMap(said -> print(said).stream())
          .findFirst()
          .orElseThrow(Forwarding::brokenOff);
    } catch (UncheckedIOException _) {
      throw brokenOff();
    }
  }

  /// @return the exit code, when that was said
  private Optional<Integer> print(Said said) {
    print(said.out(), streams.out());
    print(said.err(), streams.err());
    return Optional.ofNullable(said.exit());
  }

  private static void print(@Nullable String text, PrintWriter writer) {
    if (text != null) {
      writer.print(text);
      writer.flush();
    }
  }

  private static Refused brokenOff() {
    return Refused.brokenOff(
        "The campaign-bot that holds the data ended before this was done. What it had said so far is above; do it again to be sure.");
  }
}
