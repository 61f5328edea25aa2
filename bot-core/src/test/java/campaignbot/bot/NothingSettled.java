package campaignbot.bot;

import java.util.function.UnaryOperator;

/// No workspace has settled anything.
public enum NothingSettled implements Preferences {
  ANYWHERE;

  @Override
  public WorkspaceDefaults of(String workspace) {
    return WorkspaceDefaults.NONE;
  }

  @Override
  public void update(String workspace, UnaryOperator<WorkspaceDefaults> change) {
    throw new UnsupportedOperationException("Nothing is settled here");
  }
}
