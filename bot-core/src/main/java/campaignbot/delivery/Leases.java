package campaignbot.delivery;

import java.time.Duration;
import java.util.Map;

/// The port for what only one node may do at a time.
public interface Leases {
  /// What is everybody's: no workspace has this name.
  String ALL_WORKSPACES = "*";

  /// Takes the lease, or prolongs it when this node has it.
  ///
  /// @return whether it is this node's until `lease` has passed
  boolean take(String workspace, String name, Duration lease);

  /// Shows the other nodes that this one lives: it does in their eyes until `lease` has passed.
  ///
  /// @return whether it did so without a break since the last time
  boolean showLife(Duration lease);

  /// What each node showed last, by its name: while a node lives, it changes from time to time.
  Map<String, Long> signsOfLife();

  /// This node will hold nothing any more.
  void endLife();

  void giveBack(String workspace, String name);
}
