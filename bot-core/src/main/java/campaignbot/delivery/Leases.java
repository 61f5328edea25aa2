package campaignbot.delivery;

import java.time.Duration;
import java.util.Set;

/// The port for what only one node may do at a time.
public interface Leases {
  /// What is everybody's: no workspace has this name.
  String ALL_WORKSPACES = "*";

  /// Takes the lease, or prolongs it when this node has it.
  ///
  /// @return whether it is this node's until `lease` has passed
  boolean take(String workspace, String name, Duration lease);

  void giveBack(String workspace, String name);

  /// The names of all that stand, whoever has them.
  ///
  /// @param prefix with which the names begin
  Set<String> standing(String workspace, String prefix);
}
