package campaignbot.chaos;

import campaignbot.conversation.TalkKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.random.RandomGenerator;

/// The places at which nodes run, some of them empty at times. Every start is a node of a new name.
final class Nodes implements AutoCloseable {
  private final NodeProgram program;
  private final String database;
  private final URI platform;
  private final Path log;
  private final List<Optional<Node>> places = new ArrayList<>();
  private final Map<String, Node> everStarted = new HashMap<>();

  Nodes(NodeProgram program, String database, URI platform, Path log) {
    this.program = program;
    this.database = database;
    this.platform = platform;
    this.log = log;
  }

  /// Starts a node at a new place.
  void add() throws IOException {
    var place = size();
    var node = started(place, List.of());
    synchronized (this) {
      places.add(Optional.of(node));
    }
  }

  /// Lets one node live and end in peace, so that the others start in half the time.
  void train(Path database) throws IOException, InterruptedException {
    var arguments = List.of("training", "sqlite:" + database, platform.toString());
    var options = List.of(program.training());
    var node = Node.start("training", program.command(options, ChaosNode.class, arguments), log);
    var random = new Random(0);
    var key = new TalkKey("training", MockPlatform.NAME, "c1", "t1");
    for (var sentence : Script.of(random)) {
      var _ =
          node.take(
              HttpClient.newHttpClient(), new Utterance(sentence + ".", key, false, sentence));
    }
    node.end();
  }

  synchronized int size() {
    return places.size();
  }

  /// @return how long it took until the node took events
  Duration restart(int place) throws IOException {
    var begin = System.nanoTime();
    var node = started(place, List.of());
    synchronized (this) {
      places.set(place, Optional.of(node));
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private Node started(int place, List<String> options) throws IOException {
    String name;
    synchronized (this) {
      name = "node-" + place + "-" + everStarted.size();
    }
    var arguments = List.of(name, database, platform.toString());
    var node = Node.start(name, program.command(options, ChaosNode.class, arguments), log);
    synchronized (this) {
      everStarted.put(name, node);
    }
    return node;
  }

  /// `kill -9`, at any moment of whatever it does.
  void kill(int place) {
    Optional<Node> node;
    synchronized (this) {
      node = places.set(place, Optional.empty());
    }
    if (node.isPresent()) {
      node.get().kill();
    }
  }

  /// One of those that run.
  synchronized Optional<Node> any(RandomGenerator random) {
    var running = places.stream().flatMap(Optional::stream).toList();
    return running.isEmpty()
        ? Optional.empty()
        : Optional.of(running.get(random.nextInt(running.size())));
  }

  /// When a node was killed.
  synchronized OptionalLong endOf(String name) {
    return Optional.ofNullable(everStarted.get(name))
        .map(Node::killedAt)
        .orElse(OptionalLong.empty());
  }

  @Override
  public void close() {
    for (var place = 0; place < size(); place++) {
      kill(place);
    }
  }
}
