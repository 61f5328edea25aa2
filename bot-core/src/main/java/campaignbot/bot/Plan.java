package campaignbot.bot;

import campaignbot.allocation.Proposal;
import campaignbot.conversation.TalkKey;

/// A proposal and how far it is.
public record Plan(TalkKey key, int revision, State state, Proposal proposal) {
  /// The life of a plan.
  public enum State {
    PROPOSED,
    APPROVED,
    RUNNING,
    CLOSED
  }
}
