package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// Talks that wait for their turn. The workspaces take turns, however many talks each has, and none
/// has more than its part at work: so a busy one does not hold up the others.
final class TalkQueue {
  private final int mostOfOneWorkspace;

  /// The workspace whose turn it is stands first.
  private final Map<String, Queue<TalkKey>> waiting = new LinkedHashMap<>();

  private final Map<String, Integer> atWork = new HashMap<>();

  TalkQueue(int mostOfOneWorkspace) {
    this.mostOfOneWorkspace = mostOfOneWorkspace;
  }

  void add(TalkKey key) {
    waiting.computeIfAbsent(key.workspace(), _ -> new ArrayDeque<>()).add(key);
  }

  /// The talk whose turn it is; it is at work until it is `done`.
  Optional<TalkKey> take() {
    for (var turn : waiting.entrySet()) {
      if (atWork.getOrDefault(turn.getKey(), 0) < mostOfOneWorkspace) {
        return Optional.of(take(turn.getKey(), turn.getValue()));
      }
    }
    return Optional.empty();
  }

  private TalkKey take(String workspace, Queue<TalkKey> talks) {
    var key = talks.remove();
    waiting.remove(workspace);
    if (!talks.isEmpty()) {
      waiting.put(workspace, talks);
    }
    atWork.merge(workspace, 1, Integer::sum);
    return key;
  }

  void done(TalkKey key) {
    atWork.computeIfPresent(key.workspace(), (_, n) -> n > 1 ? n - 1 : null);
  }
}
