package campaignbot.delivery;

import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.Optional;

/// The port that keeps planning jobs until their answer is in the inbox.
public interface Jobs {
  /// A job held by this node.
  ///
  /// @param attempt 1 for the first
  record Claimed(PlanJob job, int attempt) {}

  /// Claims the newest job of a talk for `lease`, if nobody else holds it; older ones are dropped,
  /// nobody waits for them any more.
  Optional<Claimed> claimNewest(TalkKey key, Duration lease);

  void done(PlanJob job);
}
