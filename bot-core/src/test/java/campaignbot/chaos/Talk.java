package campaignbot.chaos;

import campaignbot.conversation.TalkKey;
import java.util.ArrayList;
import java.util.List;

/// What one talk was told, as far as it was acknowledged, and what it must show for it.
final class Talk {
  private final TalkKey key;
  private final List<String> acknowledged = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Talk(TalkKey key) {
    this.key = key;
  }

  TalkKey key() {
    return key;
  }

  synchronized void heard(Utterance said, List<String> answers) {
    acknowledged.add(said.id());
    expected.addAll(answers);
  }

  /// Event ids, in the order in which they were said.
  synchronized List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /// Messages, in the order in which they must be seen.
  synchronized List<String> expected() {
    return List.copyOf(expected);
  }
}
