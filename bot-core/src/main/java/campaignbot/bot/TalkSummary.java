package campaignbot.bot;

import campaignbot.campaign.Brief;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import java.time.Instant;
import java.util.Optional;

/// A talk as it stands in a list.
///
/// @param plan how far its plan is; empty while there is none
public record TalkSummary(
    TalkKey key, Stage stage, Brief brief, Optional<Plan.State> plan, Instant movedAt) {
  public static TalkSummary of(Conversation talk, Instant movedAt) {
    return new TalkSummary(talk.key(), talk.stage(), talk.brief(), plan(talk.stage()), movedAt);
  }

  private static Optional<Plan.State> plan(Stage stage) {
    return switch (stage) {
      case Stage.Briefing(), Stage.Planning _ -> Optional.empty();
      case Stage.Proposed _ -> Optional.of(Plan.State.PROPOSED);
      case Stage.Approved _ -> Optional.of(Plan.State.APPROVED);
      case Stage.Running _ -> Optional.of(Plan.State.RUNNING);
      case Stage.Closed _ -> Optional.of(Plan.State.CLOSED);
      case Stage.Cancelled(var before) -> plan(before);
      case Stage.Expired(var before) -> plan(before);
    };
  }
}
