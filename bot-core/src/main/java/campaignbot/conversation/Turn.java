package campaignbot.conversation;

import java.util.List;
import java.util.Optional;

/// What follows from something heard.
///
/// @param next the talk as it now stands
/// @param replies in the order in which they are said; empty = the bot stays silent
/// @param job work for the planner, outside the turn
public record Turn(Conversation next, List<Reply> replies, Optional<PlanJob> job) {
  public Turn {
    replies = List.copyOf(replies);
  }
}
