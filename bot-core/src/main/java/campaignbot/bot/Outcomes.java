package campaignbot.bot;

import campaignbot.allocation.Outcome;
import campaignbot.catalogue.Catalogue;
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

  /// Of these, what teaches about the creators of such a catalogue: invented people teach nothing
  /// about real ones, nor the other way round.
  default List<List<Outcome>> about(String workspace, Catalogue catalogue) {
    return byPlan(workspace).stream()
        .map(plan -> plan.stream().filter(o -> o.sample() == catalogue.sample()).toList())
        .filter(plan -> !plan.isEmpty())
        .toList();
  }
}
