package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.Optional;

/// The port that keeps the messages on their way out. What concerns a claimed letter changes
/// nothing once the claim has passed to another node.
public interface Outbox {
  /// Claims the first unsent letter of a talk for `lease`, if it is due and nobody else holds it. A
  /// node sends one letter of a talk at a time, so what it holds itself is a claim of which it
  /// never heard.
  Optional<Letter> claimHead(TalkKey key, Duration lease);

  /// @param postedAs the platform's id of the message
  void sent(Letter letter, String postedAs);

  /// It was not even tried, so this was no attempt: due again after `wait`.
  void notTried(Letter letter, Duration wait);

  /// It certainly was not posted: due again after `wait`.
  void notSent(Letter letter, Duration wait);

  /// It may have been posted: due again after `wait`, and doubtful then.
  void unsure(Letter letter, Duration wait);

  /// It will never be sent; the talk's next letter is now its head.
  void dead(Letter letter, String reason);
}
