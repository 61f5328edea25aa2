package campaignbot.bot;

import campaignbot.allocation.Outcome;
import java.util.List;

/// The port that tells what a workspace has learned: the outcomes of all its plans. They are
/// recorded by turns (`Store.save`).
///
/// All methods throw `StoreUnavailable` when the store cannot be reached.
public interface Outcomes {
  /// For a bot that remembers nothing.
  Outcomes NONE = _ -> List.of();

  /// Those of each plan by themselves, always in the same order.
  List<List<Outcome>> byPlan(String workspace);
}
