package campaignbot.chaos;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/// The platform's side of the way in: delivers an event, under the same id, to whichever node runs,
/// until one says that it is safe.
final class Deliveries {
  private static final int RETRY_MILLIS = 25;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Nodes nodes;
  private final AtomicInteger acknowledged = new AtomicInteger();

  /// By workspace and event id: how often a node took it for new.
  private final Map<String, Integer> takenAsNew = new ConcurrentHashMap<>();

  Deliveries(Nodes nodes) {
    this.nodes = nodes;
  }

  void untilAcknowledged(Utterance said, RandomGenerator random) throws InterruptedException {
    while (true) {
      var node = nodes.any(random);
      var taken = node.isPresent() ? node.get().take(http, said) : Optional.<Node.Taken>empty();
      if (taken.isPresent()) {
        acknowledged.incrementAndGet();
        if (taken.get() == Node.Taken.NEW) {
          takenAsNew.merge(said.key().workspace() + " " + said.id(), 1, Integer::sum);
        }
        return;
      }
      Thread.sleep(RETRY_MILLIS);
    }
  }

  /// Deliveries that were acknowledged, the injected ones among them.
  int acknowledged() {
    return acknowledged.get();
  }

  /// How often a node took an event for new.
  int takenAsNew() {
    return takenAsNew.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How often it did so wrongly.
  int takenTwice() {
    return takenAsNew() - takenAsNew.size();
  }
}
