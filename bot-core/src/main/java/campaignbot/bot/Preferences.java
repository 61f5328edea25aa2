package campaignbot.bot;

import java.util.function.UnaryOperator;

/// The port that keeps what each workspace has settled.
///
/// All methods throw `StoreUnavailable` when the store cannot be reached.
public interface Preferences {
  /// As it is, or was a second ago; `WorkspaceDefaults.NONE` when nothing is settled.
  WorkspaceDefaults of(String workspace);

  /// Changes what is settled; of two changes at once, the later is made on top of the earlier.
  void update(String workspace, UnaryOperator<WorkspaceDefaults> change);
}
