package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// The port by which the nodes of one store know of each other, and of what each holds.
public interface Nodes {
  /// Shows the others that this node lives.
  ///
  /// @param lasting how long the sign stands when no other follows
  /// @return whether it has stood without a break since the last one
  boolean showLife(Duration lasting);

  /// What each node showed last, by its name: while a node lives, it changes from time to time.
  Map<String, Long> signsOfLife();

  /// This node will hold nothing any more.
  void endLife();

  /// The nodes that hold something.
  Set<String> holders();

  /// Sets free what these nodes hold.
  ///
  /// @return the talks for which there is something to do again
  Set<TalkKey> release(Set<String> nodes);
}
