package campaignbot.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A running node, seen from outside.
final class Node {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /// How a node took an event.
  enum Taken {
    NEW,
    AGAIN
  }

  private final Process process;
  private final URI address;
  private volatile OptionalLong killedAt = OptionalLong.empty();

  private Node(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Starts a node and waits until it takes events.
  ///
  /// @throws IllegalStateException when it does not come up; what it printed is in `log`
  static Node start(String name, List<String> command, Path log) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var out = process.inputReader();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(ChaosNode.READY)) {
        var port = line.substring(ChaosNode.READY.length());
        Thread.ofVirtual().start(() -> keep(out, log));
        return new Node(process, URI.create("http://127.0.0.1:" + port + "/"));
      }
      write(log, line);
    }
    throw new IllegalStateException("Node " + name + " did not come up, see " + log);
  }

  private static void keep(BufferedReader out, Path log) {
    out.lines().forEach(line -> write(log, line));
  }

  private static synchronized void write(Path log, String line) {
    try {
      Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OptionalLong killedAt() {
    return killedAt;
  }

  /// Empty when the node did not say that the event is safe.
  Optional<Taken> take(HttpClient http, Utterance said) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(said.line()))
            .build();
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200
          ? Optional.of(response.body().equals("new") ? Taken.NEW : Taken.AGAIN)
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// `kill -9`.
  void kill() {
    process.destroyForcibly().onExit().join();
    killedAt = OptionalLong.of(System.currentTimeMillis());
  }

  /// Lets it end by itself.
  void end() throws IOException {
    process.outputWriter().close();
    process.onExit().join();
  }
}
