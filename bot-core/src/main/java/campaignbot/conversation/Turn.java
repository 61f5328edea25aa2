package campaignbot.conversation;

import campaignbot.allocation.Outcome;
import java.util.List;
import java.util.Optional;

/// What follows from something heard.
///
/// @param next the talk as it now stands
/// @param replies in the order in which they are said; empty = the bot stays silent
/// @param job work for the planner, outside the turn
/// @param outcomes what creators of the plan delivered, in place of what was known of them
public record Turn(
    Conversation next, List<Reply> replies, Optional<PlanJob> job, List<Outcome> outcomes) {
  public Turn {
    replies = List.copyOf(replies);
    outcomes = List.copyOf(outcomes);
  }

  /// Without outcomes.
  public Turn(Conversation next, List<Reply> replies, Optional<PlanJob> job) {
    this(next, replies, job, List.of());
  }
}
