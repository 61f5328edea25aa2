package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Several nodes on one store watch over each other: each shows signs of life, and what a silent
/// one held is set free, long before its claims end by themselves. Silence is measured by our own
/// watch: the nodes' clocks may differ.
final class Vigil {
  /// Some rounds may fail; a long pause of a living node costs no more than a doubtful letter.
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /// Longer than the silence: after an outage of the store all were silent, and none is dead.
  private static final int ROUNDS_BEFORE_JUDGING = 12;

  private final Nodes nodes;
  private final LongSupplier nanoTime;
  private final Map<String, Sign> lastSigns = new HashMap<>();
  private int unbroken;

  /// @param seenAt when it was new to us, by our own watch
  private record Sign(long shown, long seenAt) {}

  /// @param nanoTime a clock that only goes forward, such as `System::nanoTime`
  Vigil(Nodes nodes, LongSupplier nanoTime) {
    this.nodes = nodes;
    this.nanoTime = nanoTime;
  }

  /// To be called about once a second, and before this node claims anything.
  ///
  /// @return the talks for which there is something to do again
  Set<TalkKey> keep() {
    var before = unbroken;
    unbroken = 0;
    var rounds = nodes.showLife(SILENCE) ? before + 1 : 0;
    // Holders first: who claims something has shown life before.
    var holders = rounds < ROUNDS_BEFORE_JUDGING ? Set.<String>of() : nodes.holders();
    watch(nodes.signsOfLife());
    unbroken = rounds;
    var dead = holders.stream().filter(this::isSilent).collect(Collectors.toSet());
    return dead.isEmpty() ? Set.of() : nodes.release(dead);
  }

  /// Also who took the sign back, or whose sign was thrown away, is silent only after a while.
  private void watch(Map<String, Long> signs) {
    var now = nanoTime.getAsLong();
    signs.forEach((node, shown) ->
        lastSigns.merge(
            node,
            new Sign(shown, now),
            (last, latest) -> last.shown() == latest.shown() ? last : latest));
    lastSigns.keySet().removeIf(node -> !signs.containsKey(node) && isSilent(node));
  }

  private boolean isSilent(String node) {
    var last = lastSigns.get(node);
    return last == null || nanoTime.getAsLong() - last.seenAt() >= SILENCE.toNanos();
  }
}
